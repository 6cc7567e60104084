package org.claimgraph.claims.derive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.claimgraph.claims.derive.Finding.Version;
import org.claimgraph.claims.model.Amount;
import org.claimgraph.claims.model.Blocs;
import org.claimgraph.claims.model.Mode;
import org.claimgraph.claims.model.Period;
import org.claimgraph.claims.model.Registry;
import org.claimgraph.claims.model.Stance;
import org.claimgraph.claims.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Rules 9 and 10: the same is said on the word of independent origins, or even of opposed ones.
 *
 * <p>Counted are blocs of origins, not claims: restating rows, relays and unstated origins add
 * nothing, all voices of one bloc count once, and an outlet that carries somebody's word and says
 * the same in its own voice in the same document adds nothing either. The statements of one finding
 * have a day and a place in common. Beyond the matter itself, a finding is made for the amount or
 * the date when two blocs state these and agree on them.
 */
final class CorroborationRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        for (List<Statement> carried : evidence.comparableBy(CorroborationRule::said)) {
            List<Statement> said = withoutEchoes(carried);
            List<List<Statement>> agreeing = new ArrayList<>();
            for (List<Statement> atAPlace : byPlace(said, evidence.registry())) {
                agreeing.addAll(withADayInCommon(atAPlace));
            }
            for (List<Statement> set : Overlaps.largest(agreeing)) {
                report(evidence, set, findings);
            }
        }
    }

    /** Returns what is said by a statement that can corroborate, or null. */
    private static @Nullable Matter said(Statement statement) {
        boolean counts =
                statement.claim().stance() == Stance.ASSERTS
                        && statement.content().mode() == Mode.ACTUAL
                        && !statement.claim().restating()
                        && statement.hasOrigin();
        return counts ? Matter.of(statement.content().core(), statement.affirms()) : null;
    }

    /**
     * Leaves out what an outlet says in its own voice where, in the same document, it carries
     * others who say it.
     */
    private static List<Statement> withoutEchoes(List<Statement> said) {
        Set<String> carrying = new HashSet<>();
        for (Statement statement : said) {
            if (statement.claim().chain().size() > 1) {
                carrying.add(statement.claim().document());
            }
        }
        return those(
                said,
                statement ->
                        statement.claim().chain().size() > 1
                                || !carrying.contains(statement.claim().document()));
    }

    /**
     * Returns, for each place that is named, the statements that can be about it: those that name
     * it or what it lies in, and those that name no place.
     */
    private static List<List<Statement>> byPlace(List<Statement> said, Registry registry) {
        Map<String, List<Integer>> naming = new LinkedHashMap<>();
        List<Integer> everywhere = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            String location = said.get(i).content().location();
            (location == null
                            ? everywhere
                            : naming.computeIfAbsent(location, l -> new ArrayList<>()))
                    .add(i);
        }
        if (naming.isEmpty()) {
            return List.of(said);
        }
        List<List<Statement>> sets = new ArrayList<>();
        for (String place : naming.keySet()) {
            List<Integer> about = new ArrayList<>(everywhere);
            for (String container : registry.containers(place)) {
                about.addAll(naming.getOrDefault(container, List.of()));
            }
            sets.add(about.stream().sorted().map(said::get).toList());
        }
        return sets;
    }

    private static List<List<Statement>> withADayInCommon(List<Statement> statements) {
        return Overlaps.ofIntervals(
                statements,
                statement -> statement.period().from(),
                statement -> statement.period().to());
    }

    private static List<List<Statement>> withANumberInCommon(List<Statement> statements) {
        return Overlaps.ofIntervals(
                those(statements, statement -> statement.content().amount() != null),
                statement -> amount(statement).lowest(),
                statement -> amount(statement).highest());
    }

    private static Amount amount(Statement statement) {
        return Objects.requireNonNull(statement.content().amount());
    }

    private static void report(
            Evidence evidence, List<Statement> agreeing, Consumer<Finding> findings) {
        List<Finding> details = new ArrayList<>();
        for (List<Statement> sameUnit : byUnit(agreeing)) {
            for (List<Statement> sameNumber : withANumberInCommon(sameUnit)) {
                details.addAll(findings(evidence, sameNumber, Dimension.AMOUNT));
            }
        }
        details.addAll(
                findings(evidence, those(agreeing, CorroborationRule::isBounded), Dimension.DATE));
        Set<Dimension> alsoOn =
                details.stream()
                        .map(Finding::dimension)
                        .collect(Collectors.toCollection(TreeSet::new));
        List<Finding> whole = findings(evidence, agreeing, Dimension.STANCE);
        for (Finding finding : whole) {
            boolean isPlain = finding.kind() == Kind.CORROBORATION;
            findings.accept(isPlain ? finding.with(alsoOn, whole.size() > 1) : finding);
        }
        details.forEach(findings);
    }

    /** Returns the corroboration by two or more blocs, if any, and by opposed ones among them. */
    private static List<Finding> findings(
            Evidence evidence, List<Statement> agreeing, Dimension dimension) {
        Map<String, List<Statement>> blocs = new TreeMap<>();
        for (Statement statement : agreeing) {
            String bloc = evidence.blocs().of(statement.origin(), statement.claim().said());
            blocs.computeIfAbsent(bloc, b -> new ArrayList<>()).add(statement);
        }
        List<Finding> findings = new ArrayList<>();
        if (blocs.size() < 2) {
            return findings;
        }
        Sentences sentences = evidence.sentences();
        findings.add(finding(sentences, Kind.CORROBORATION, 9, dimension, blocs));
        Map<String, List<Statement>> opposed = opposed(evidence.blocs(), blocs);
        if (!opposed.isEmpty()) {
            findings.add(
                    finding(sentences, Kind.CORROBORATION_ACROSS_SIDES, 10, dimension, opposed));
        }
        return findings;
    }

    /** Returns whether a statement gives a date that other dates can miss on either side. */
    private static boolean isBounded(Statement statement) {
        Period period = statement.period();
        return statement.content().dated()
                && period.from() != Long.MIN_VALUE
                && period.to() != Long.MAX_VALUE;
    }

    /** Returns those of the blocs that are opposed to another of them. */
    private static Map<String, List<Statement>> opposed(
            Blocs blocs, Map<String, List<Statement>> all) {
        Map<String, List<Statement>> opposed = new LinkedHashMap<>();
        all.forEach(
                (bloc, statements) -> {
                    Predicate<String> against =
                            other ->
                                    blocs.areOpposed(bloc, other, statements.get(0).claim().said());
                    if (all.keySet().stream().anyMatch(against)) {
                        opposed.put(bloc, statements);
                    }
                });
        return opposed;
    }

    private static List<List<Statement>> byUnit(List<Statement> statements) {
        Map<String, List<Statement>> units = new LinkedHashMap<>();
        for (Statement statement : statements) {
            Unit unit = statement.content().unit();
            if (unit != null) {
                units.computeIfAbsent(unit.id(), id -> new ArrayList<>()).add(statement);
            }
        }
        return List.copyOf(units.values());
    }

    private static List<Statement> those(List<Statement> statements, Predicate<Statement> wanted) {
        return statements.stream().filter(wanted).toList();
    }

    private static Finding finding(
            Sentences sentences,
            Kind kind,
            int rule,
            Dimension dimension,
            Map<String, List<Statement>> blocs) {
        List<Statement> all = blocs.values().stream().flatMap(List::stream).toList();
        Statement first = all.get(0);
        String matter = (first.affirms() ? "" : "Not: ") + sentences.core(first);
        List<Version> versions =
                blocs.values().stream().map(said -> sentences.version("", said)).toList();
        String voices =
                versions.stream()
                        .map(version -> Sentences.words(version.voices()))
                        .collect(Collectors.joining("; "));
        String agree =
                switch (dimension) {
                    case STANCE, AGENT -> "said independently by ";
                    case AMOUNT -> "compatible numbers given independently by ";
                    case DATE -> "compatible dates given independently by ";
                };
        String sides = kind == Kind.CORROBORATION ? "." : ", who stand on opposed sides.";
        return new Finding(
                kind,
                dimension,
                rule,
                first.content().core(),
                Evidence.ids(all),
                blocs.size(),
                null,
                matter,
                versions,
                matter + ": " + agree + voices + sides);
    }
}
