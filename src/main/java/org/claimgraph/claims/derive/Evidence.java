package org.claimgraph.claims.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.claimgraph.claims.model.Blocs;
import org.claimgraph.claims.model.ClaimRecord;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.EffectiveTime;
import org.claimgraph.claims.model.Period;
import org.claimgraph.claims.model.Registry;
import org.jspecify.annotations.Nullable;

/** Everything that rules look at: the claims, what they can name, and who belongs to whom. */
final class Evidence {

    private final Registry registry;
    private final Blocs blocs;
    private final Sentences sentences;
    private final Map<String, ClaimRecord> claims = new LinkedHashMap<>();
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, List<Statement>> byCore = new LinkedHashMap<>();

    Evidence(Collection<ClaimRecord> records, Registry registry) {
        this.registry = registry;
        this.blocs = new Blocs(registry);
        this.sentences = new Sentences(registry);
        for (ClaimRecord claim : byId(records)) {
            claims.put(claim.id(), claim);
            for (Content content : claim.contents()) {
                statements.add(statement(claim, content));
            }
        }
        for (Statement statement : statements) {
            byCore.computeIfAbsent(statement.content().core(), core -> new ArrayList<>())
                    .add(statement);
        }
    }

    /** The order of rows in a table means nothing, so that it must not show in what is found. */
    private static List<ClaimRecord> byId(Collection<ClaimRecord> records) {
        return records.stream().sorted(Comparator.comparing(ClaimRecord::id)).toList();
    }

    /** Returns what a claim says about one of its contents. */
    Statement statement(ClaimRecord claim, Content content) {
        Period event = registry.eventPeriod(claim.event());
        Period published = registry.published(claim.document());
        return new Statement(claim, content, EffectiveTime.of(content, event, published));
    }

    Registry registry() {
        return registry;
    }

    Blocs blocs() {
        return blocs;
    }

    Sentences sentences() {
        return sentences;
    }

    Collection<ClaimRecord> claims() {
        return claims.values();
    }

    @Nullable ClaimRecord claim(String id) {
        return claims.get(id);
    }

    /**
     * Returns the statements that share a core, comparable or not, in the order of the claims' ids.
     */
    List<Statement> ofCore(String core) {
        return byCore.getOrDefault(core, List.of());
    }

    /** Returns the comparable statements of each core. */
    Collection<List<Statement>> comparableByCore() {
        return comparableBy(statement -> Matter.of(statement.content().core()));
    }

    /**
     * Returns the comparable statements of each matter, in order; those whose matter is null are
     * left out.
     */
    Collection<List<Statement>> comparableBy(Function<Statement, @Nullable Matter> matter) {
        Map<Matter, List<Statement>> groups = new LinkedHashMap<>();
        for (Statement statement : statements) {
            Matter group = statement.isComparable() ? matter.apply(statement) : null;
            if (group != null) {
                groups.computeIfAbsent(group, g -> new ArrayList<>()).add(statement);
            }
        }
        groups.values().removeIf(group -> group.size() < 2);
        return Collections.unmodifiableCollection(groups.values());
    }

    /**
     * Returns whether two places may be the same: one is not stated, or is the other, or lies
     * within it.
     */
    boolean compatible(@Nullable String location, @Nullable String other) {
        return location == null
                || other == null
                || registry.isWithin(location, other)
                || registry.isWithin(other, location);
    }

    /** Returns the sorted ids of the claims of statements, each once. */
    static List<String> ids(Collection<Statement> statements) {
        return statements.stream()
                .map(statement -> statement.claim().id())
                .distinct()
                .sorted()
                .toList();
    }
}
