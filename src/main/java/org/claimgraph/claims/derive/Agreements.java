package org.claimgraph.claims.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.claimgraph.claims.derive.Finding.Version;
import org.claimgraph.claims.derive.Independence.Voices;
import org.claimgraph.claims.model.Amount;
import org.claimgraph.claims.model.Blocs;
import org.claimgraph.claims.model.Period;
import org.claimgraph.claims.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reports what independent voices agree on in one matter: that it is so and, beyond that, a number
 * or a date where two of them state one and agree on it.
 */
final class Agreements {

    private final Evidence evidence;
    private final List<Statement> takenBack;
    private final Consumer<Finding> findings;

    /**
     * Makes the reporter of one matter.
     *
     * @param takenBack what was said about the matter, too, and taken back
     */
    Agreements(Evidence evidence, List<Statement> takenBack, Consumer<Finding> findings) {
        this.evidence = evidence;
        this.takenBack = takenBack;
        this.findings = findings;
    }

    /** Reports what is said by several voices in sets of statements about one occasion each. */
    void report(List<List<Statement>> sets) {
        Occasions.ofSeveralVoices(sets, evidence.independence()).forEach(this::report);
    }

    private void report(Occasions agreeing) {
        List<Finding> details = new ArrayList<>();
        for (Occasions sameNumber :
                Occasions.ofSeveralVoices(withANumberInCommon(agreeing), evidence.independence())) {
            details.addAll(findings(sameNumber, Dimension.AMOUNT));
        }
        Occasions dated = agreeing.those(Agreements::isBounded);
        details.addAll(findings(dated, Dimension.DATE));
        Set<Dimension> alsoOn =
                details.stream()
                        .map(Finding::dimension)
                        .collect(Collectors.toCollection(TreeSet::new));
        List<Finding> whole = findings(agreeing, Dimension.STANCE);
        for (Finding finding : whole) {
            boolean isPlain = finding.kind() == Kind.CORROBORATION;
            findings.accept(isPlain ? finding.with(alsoOn, whole.size() > 1) : finding);
        }
        details.forEach(findings);
    }

    private static List<List<Statement>> withANumberInCommon(Occasions agreeing) {
        List<List<Statement>> sets = new ArrayList<>();
        for (List<Statement> set : agreeing.sets()) {
            for (List<Statement> sameMeasure : byMeasure(set)) {
                sets.addAll(
                        Overlaps.ofIntervals(
                                sameMeasure,
                                statement -> amount(statement).lowest(),
                                statement -> amount(statement).highest()));
            }
        }
        return sets;
    }

    /** Numbers agree that are of one unit and, for totals and periods, of one time. */
    private static List<List<Statement>> byMeasure(List<Statement> statements) {
        Map<Matter, List<Statement>> measures = new LinkedHashMap<>();
        for (Statement statement : statements) {
            Unit unit = statement.content().unit();
            if (unit != null && statement.content().amount() != null) {
                measures.computeIfAbsent(
                                Matter.of(unit.id(), timeOfCount(statement)),
                                key -> new ArrayList<>())
                        .add(statement);
            }
        }
        return List.copyOf(measures.values());
    }

    private static @Nullable Period timeOfCount(Statement statement) {
        return statement.isCountOfItsTime() ? statement.content().period() : null;
    }

    private static Amount amount(Statement statement) {
        return Objects.requireNonNull(statement.content().amount());
    }

    /** Returns whether a statement gives a date that other dates can miss on either side. */
    private static boolean isBounded(Statement statement) {
        Period period = statement.period();
        return statement.content().dated() && period.hasStart() && period.hasEnd();
    }

    /** Returns the corroboration by two or more voices, if any, and by opposed ones among them. */
    private List<Finding> findings(Occasions occasions, Dimension dimension) {
        Voices voices = evidence.independence().among(occasions.statements());
        List<Finding> made = new ArrayList<>();
        if (voices.count() > 1) {
            made.add(finding(Kind.CORROBORATION, 9, dimension, voices, occasions));
            Voices opposed = new Voices(opposed(voices.voices()), voices.dependent());
            if (opposed.count() > 0) {
                made.add(
                        finding(
                                Kind.CORROBORATION_ACROSS_SIDES,
                                10,
                                dimension,
                                opposed,
                                occasions));
            }
        }
        return made;
    }

    /** Returns those of the voices that are opposed to another of them. */
    private Map<String, List<Statement>> opposed(Map<String, List<Statement>> all) {
        Blocs blocs = evidence.blocs();
        Map<String, List<Statement>> opposed = new LinkedHashMap<>();
        all.forEach(
                (bloc, statements) -> {
                    Period said = statements.get(0).claim().said();
                    Predicate<String> against = other -> blocs.areOpposed(bloc, other, said);
                    if (all.keySet().stream().anyMatch(against)) {
                        opposed.put(bloc, statements);
                    }
                });
        return opposed;
    }

    private Finding finding(
            Kind kind, int rule, Dimension dimension, Voices voices, Occasions occasions) {
        Sentences sentences = evidence.sentences();
        List<Statement> all = voices.statements();
        Statement first = all.get(0);
        String matter = (first.affirms() ? "" : "Not: ") + sentences.matter(all);
        List<Version> versions =
                voices.voices().values().stream().map(said -> sentences.version("", said)).toList();
        String words =
                versions.stream()
                        .map(version -> Sentences.words(version.voices()))
                        .collect(Collectors.joining("; "));
        String sides = kind == Kind.CORROBORATION ? "" : ", who stand on opposed sides";
        return new Finding(
                kind,
                dimension,
                rule,
                Evidence.cores(all),
                Evidence.ids(all),
                voices.count(),
                null,
                matter,
                versions,
                "%s: %s by %s%s%s.%s"
                        .formatted(
                                matter,
                                agree(dimension),
                                words,
                                sides,
                                occasions.words(),
                                asides(voices, first)));
    }

    private static String agree(Dimension dimension) {
        return switch (dimension) {
            case AMOUNT -> "compatible numbers given independently";
            case DATE -> "compatible dates given independently";
            default -> "said independently";
        };
    }

    /** Returns who says the same and does not count. */
    private String asides(Voices voices, Statement first) {
        List<Statement> back =
                takenBack.stream()
                        .filter(said -> said.mayShareEventWith(first) && said.overlaps(first))
                        .toList();
        return aside(" Not independent of them: ", voices.dependent())
                + aside(" Taken back: ", back);
    }

    private String aside(String words, List<Statement> statements) {
        return statements.isEmpty()
                ? ""
                : words + Sentences.words(evidence.sentences().voices(statements)) + ".";
    }
}
