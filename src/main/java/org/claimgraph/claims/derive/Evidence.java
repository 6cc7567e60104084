package org.claimgraph.claims.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimgraph.claims.derive.Statement.Standing;
import org.claimgraph.claims.model.Blocs;
import org.claimgraph.claims.model.ClaimRecord;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.EffectiveTime;
import org.claimgraph.claims.model.Period;
import org.claimgraph.claims.model.Registry;
import org.jspecify.annotations.Nullable;

/** Everything that rules look at: the claims, what they can name, and who belongs to whom. */
public final class Evidence {

    private final Registry registry;
    private final Blocs blocs;
    private final Sentences sentences;
    private final Independence independence;
    private final Map<String, ClaimRecord> claims = new LinkedHashMap<>();
    private final List<Statement> statements;
    private final Map<String, List<Statement>> byMatter;

    Evidence(Collection<ClaimRecord> records, Registry registry) {
        this.registry = registry;
        this.blocs = new Blocs(registry);
        this.sentences = new Sentences(registry);
        byId(records).forEach(claim -> claims.put(claim.id(), claim));
        this.independence = new Independence(claims, registry, blocs);
        List<Statement> read =
                SecondCodings.marked(
                        claims.values().stream().flatMap(this::statements).toList(), registry);
        this.statements = new TakenBack(this, claims).marked(read);
        this.byMatter = byMatter(statements);
    }

    /** The order of rows in a table means nothing, so that it must not show in what is found. */
    private static List<ClaimRecord> byId(Collection<ClaimRecord> records) {
        return records.stream().sorted(Comparator.comparing(ClaimRecord::id)).toList();
    }

    private Stream<Statement> statements(ClaimRecord claim) {
        return claim.contents().stream().map(content -> statement(claim, content));
    }

    private static Map<String, List<Statement>> byMatter(List<Statement> statements) {
        Map<String, List<Statement>> matters = new HashMap<>();
        for (Statement statement : statements) {
            matters.computeIfAbsent(statement.matter(), m -> new ArrayList<>()).add(statement);
        }
        return matters;
    }

    /** Returns what a claim says about one of its contents. */
    public Statement statement(ClaimRecord claim, Content content) {
        Period event = registry.eventPeriod(claim.event());
        Period published = registry.published(claim.document());
        return new Statement(
                claim,
                content,
                EffectiveTime.of(content, event, published),
                matter(claim, content),
                Standing.STANDS);
    }

    /**
     * Returns what a content is about: its core. What somebody unstated did in one incident is one
     * matter in all documents; who did it stays open.
     */
    private String matter(ClaimRecord claim, Content content) {
        boolean isOpen =
                content.subjects().contains(Content.UNSTATED)
                        || Content.UNSTATED.equals(content.object());
        return isOpen && registry.isIncident(claim.event())
                ? Matter.of(
                                claim.event(),
                                content.subjects(),
                                content.relation().id(),
                                content.objectOrValue())
                        .toString()
                : content.core();
    }

    /** Returns what claims can name. */
    public Registry registry() {
        return registry;
    }

    /** Returns who belongs to whom. */
    public Blocs blocs() {
        return blocs;
    }

    /** Returns what puts findings into words. */
    public Sentences sentences() {
        return sentences;
    }

    Independence independence() {
        return independence;
    }

    /** Returns all claims, in the order of their ids. */
    public Collection<ClaimRecord> claims() {
        return claims.values();
    }

    /** Returns the claim with this id, or null. */
    public @Nullable ClaimRecord claim(String id) {
        return claims.get(id);
    }

    /** Returns all statements, comparable or not, in the order of the claims' ids. */
    public List<Statement> statements() {
        return statements;
    }

    /**
     * Returns the statements about a matter, comparable or not, in the order of the claims' ids.
     */
    List<Statement> about(String matter) {
        return byMatter.getOrDefault(matter, List.of());
    }

    /** Returns the comparable statements about each matter by which their voices stand. */
    Collection<List<Statement>> standingByMatter() {
        return standingBy(statement -> Matter.of(statement.matter()));
    }

    /**
     * Returns the comparable statements by which their voices stand, in groups with the same key,
     * in order; those whose key is null are left out.
     */
    public Collection<List<Statement>> standingBy(Function<Statement, @Nullable Matter> key) {
        return grouped(statements, Statement::stands, key);
    }

    /** Returns the same of all comparable statements, those that were taken back included. */
    Collection<List<Statement>> everSaidBy(Function<Statement, @Nullable Matter> key) {
        return grouped(statements, statement -> true, key);
    }

    /** Returns those comparable statements that a test admits, in groups of at least two. */
    static Collection<List<Statement>> grouped(
            List<Statement> statements,
            Predicate<Statement> admitted,
            Function<Statement, @Nullable Matter> key) {
        Map<Matter, List<Statement>> groups = new LinkedHashMap<>();
        for (Statement statement : statements) {
            boolean isIn = statement.isComparable() && admitted.test(statement);
            Matter group = isIn ? key.apply(statement) : null;
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
    public static List<String> ids(Collection<Statement> statements) {
        return statements.stream()
                .map(statement -> statement.claim().id())
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns the sorted cores of statements, each once. */
    public static List<String> cores(Collection<Statement> statements) {
        return statements.stream()
                .map(statement -> statement.content().core())
                .distinct()
                .sorted()
                .toList();
    }
}
