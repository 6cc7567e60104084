package org.claimgraph.claims.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimgraph.claims.derive.Finding.Version;
import org.claimgraph.claims.derive.Finding.Voice;
import org.claimgraph.claims.model.Amount;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.Period;
import org.claimgraph.claims.model.Registry;
import org.claimgraph.claims.model.Unit;
import org.claimgraph.claims.model.Wording;

/**
 * Says in one sentence what a rule found: the matter, then who says what, with the ids of the
 * claims.
 */
final class Sentences {

    private final Registry registry;
    private final Wording wording;

    Sentences(Registry registry) {
        this.registry = registry;
        this.wording = new Wording(registry);
    }

    /** Returns the subjects, relation and object of a statement in words. */
    String core(Statement statement) {
        Content content = statement.content();
        return wording.core(content.subjects(), content.relation(), content.object());
    }

    /** Returns the relation and object of a statement in words, without who. */
    String deed(Statement statement) {
        Content content = statement.content();
        String verb = content.relation().label();
        return content.object() == null ? verb : verb + " " + registry.label(content.object());
    }

    /** Returns the subjects of a statement in words. */
    String subjects(Statement statement) {
        return statement.content().subjects().stream()
                .map(registry::label)
                .collect(Collectors.joining(" and "));
    }

    /** Returns the amount of a statement in words. */
    static String amount(Statement statement) {
        Amount amount = statement.content().amount();
        Unit unit = statement.content().unit();
        return amount == null || unit == null ? "no amount" : Wording.amount(amount, unit);
    }

    /** Returns an actor in words. */
    String actor(String id) {
        return registry.label(id);
    }

    /** Returns who says it, in the order of the statements, each origin once. */
    List<Voice> voices(Collection<Statement> statements) {
        Map<String, Set<String>> claims = new LinkedHashMap<>();
        for (Statement statement : statements) {
            claims.computeIfAbsent(statement.origin(), origin -> new LinkedHashSet<>())
                    .add(statement.claim().id());
        }
        return claims.entrySet().stream()
                .map(said -> voice(said.getKey(), List.copyOf(said.getValue())))
                .toList();
    }

    private Voice voice(String origin, List<String> claims) {
        return new Voice(origin, registry.label(origin), claims);
    }

    /** Returns the version that all these statements give. */
    Version version(String says, Collection<Statement> statements) {
        return new Version(says, voices(statements));
    }

    /** Returns the version of those statements that affirm. */
    Version affirmed(Collection<Statement> statements) {
        return version("affirmed", statements.stream().filter(Statement::affirms).toList());
    }

    /** Returns the version of those statements that reject. */
    Version rejected(Collection<Statement> statements) {
        return version("rejected", statements.stream().filter(said -> !said.affirms()).toList());
    }

    /** Returns the different things that statements say, in their order, each with its voices. */
    List<Version> versions(List<Statement> statements, Function<Statement, String> says) {
        Map<String, List<Statement>> versions = new LinkedHashMap<>();
        for (Statement statement : statements) {
            versions.computeIfAbsent(says.apply(statement), v -> new ArrayList<>()).add(statement);
        }
        return versions.entrySet().stream()
                .map(entry -> version(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * Returns voices and their claims in words, such as {@code A'maq (d000-p29a), Sputnik
     * (d002-p24c, d002-p25a)}.
     */
    static String words(List<Voice> voices) {
        return voices.stream()
                .map(voice -> voice.label() + " (" + String.join(", ", voice.claims()) + ")")
                .collect(Collectors.joining(", "));
    }

    /**
     * Returns versions in words, such as {@code 91 kilometres according to A (…); 100 kilometres
     * according to B (…)}.
     */
    static String accordingTo(List<Version> versions) {
        return versions.stream()
                .map(version -> version.says() + " according to " + words(version.voices()))
                .collect(Collectors.joining("; "));
    }

    /** Returns a stretch of days in words. */
    static String period(Period period) {
        if (period.from() == period.to()) {
            return LocalDate.ofEpochDay(period.from()).toString();
        }
        String from =
                period.from() == Long.MIN_VALUE
                        ? ""
                        : "from " + LocalDate.ofEpochDay(period.from());
        String to =
                period.to() == Long.MAX_VALUE ? "" : "until " + LocalDate.ofEpochDay(period.to());
        return (from + " " + to).strip();
    }
}
