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
final class Telling {

    private final Registry registry;
    private final Wording wording;

    Telling(Registry registry) {
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

    /**
     * Returns who says it and where, such as {@code A'maq (d000-p29a), Sputnik (d002-p24c,
     * d002-p25a)}.
     */
    String voices(Collection<Statement> statements) {
        Map<String, Set<String>> claims = new LinkedHashMap<>();
        for (Statement statement : statements) {
            claims.computeIfAbsent(statement.origin(), origin -> new LinkedHashSet<>())
                    .add(statement.claim().id());
        }
        return claims.entrySet().stream()
                .map(
                        said ->
                                registry.label(said.getKey())
                                        + " ("
                                        + String.join(", ", said.getValue())
                                        + ")")
                .collect(Collectors.joining(", "));
    }

    /**
     * Returns what is said and by whom, such as {@code 91 kilometres according to A (…); 100
     * kilometres according to B (…)}.
     */
    String versions(List<Statement> statements, Function<Statement, String> version) {
        Map<String, List<Statement>> versions = new LinkedHashMap<>();
        for (Statement statement : statements) {
            versions.computeIfAbsent(version.apply(statement), v -> new ArrayList<>())
                    .add(statement);
        }
        return versions.entrySet().stream()
                .map(entry -> entry.getKey() + " according to " + voices(entry.getValue()))
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
