package org.claimgraph.claims.derive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimgraph.claims.model.Blocs;
import org.claimgraph.claims.model.ClaimRecord;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.Document;
import org.claimgraph.claims.model.Registry;

/**
 * Tells which statements are independent of each other.
 *
 * <p>Each claim has sources: the bloc of its origin; for an outlet that speaks in its own voice,
 * the blocs of the agencies that its document credits; the pieces of evidence and the claims that
 * it rests on, and all their sources. Two statements with a source in common are not independent.
 */
final class Independence {

    private final Map<String, ClaimRecord> claims;
    private final Registry registry;
    private final Blocs blocs;
    private final Map<String, Set<String>> sources = new HashMap<>();

    Independence(Map<String, ClaimRecord> claims, Registry registry, Blocs blocs) {
        this.claims = claims;
        this.registry = registry;
        this.blocs = blocs;
    }

    /**
     * Independent voices, and those that depend on them.
     *
     * @param voices by the name of its bloc, what each independent voice says
     * @param dependent what is said by others who depend on these
     */
    record Voices(Map<String, List<Statement>> voices, List<Statement> dependent) {

        int count() {
            return voices.size();
        }

        /** Returns what the independent voices say. */
        List<Statement> statements() {
            return voices.values().stream().flatMap(List::stream).toList();
        }
    }

    /**
     * Returns as many independent voices as can be found without trying all ways: those with the
     * fewest ties to others come first. Other statements of the same bloc go with its voice.
     *
     * @param statements each with an origin
     */
    Voices among(List<Statement> statements) {
        Map<String, Integer> sharers = new HashMap<>();
        for (Statement statement : statements) {
            sources(statement.claim()).forEach(source -> sharers.merge(source, 1, Integer::sum));
        }
        Set<String> taken = new HashSet<>();
        Map<String, List<Statement>> voices = new TreeMap<>();
        List<Statement> inOrder = new ArrayList<>(statements);
        inOrder.sort(Comparator.comparingInt(statement -> ties(statement, sharers)));
        for (Statement statement : inOrder) {
            Set<String> own = sources(statement.claim());
            if (own.stream().noneMatch(taken::contains)) {
                taken.addAll(own);
                voices.put(bloc(statement.claim()), new ArrayList<>());
            }
        }
        List<Statement> dependent = new ArrayList<>();
        for (Statement statement : statements) {
            voices.getOrDefault(bloc(statement.claim()), dependent).add(statement);
        }
        return new Voices(new LinkedHashMap<>(voices), dependent);
    }

    private int ties(Statement statement, Map<String, Integer> sharers) {
        return sources(statement.claim()).stream().mapToInt(sharers::get).sum();
    }

    /** Returns the bloc of the origin of a claim when it was said. */
    String bloc(ClaimRecord claim) {
        return blocs.of(claim.origin(), claim.said());
    }

    /** Returns what a claim comes from. The names of blocs, claims and the like do not clash. */
    private Set<String> sources(ClaimRecord claim) {
        Set<String> known = sources.get(claim.id());
        if (known == null) {
            known = new TreeSet<>();
            for (ClaimRecord behind : behind(claim)) {
                known.addAll(ownSources(behind));
            }
            sources.put(claim.id(), known);
        }
        return known;
    }

    /** Returns a claim and all that it rests on, directly or through others. */
    private Collection<ClaimRecord> behind(ClaimRecord claim) {
        Map<String, ClaimRecord> behind = new HashMap<>();
        behind.put(claim.id(), claim);
        Deque<ClaimRecord> open = new ArrayDeque<>(List.of(claim));
        while (!open.isEmpty()) {
            for (String base : open.remove().links().restsOn()) {
                ClaimRecord known = claims.get(base);
                if (known != null && behind.put(base, known) == null) {
                    open.add(known);
                }
            }
        }
        return behind.values();
    }

    private Set<String> ownSources(ClaimRecord claim) {
        Set<String> own = new TreeSet<>();
        own.add("claim " + claim.id());
        if (!claim.origin().equals(Content.UNSTATED)) {
            own.add("bloc " + bloc(claim));
        }
        claim.evidence().forEach(piece -> own.add("evidence " + piece));
        if (claim.chain().size() == 1) {
            for (String agency : credited(claim)) {
                own.add("bloc " + blocs.of(agency, claim.said()));
            }
        }
        return own;
    }

    private List<String> credited(ClaimRecord claim) {
        Document document = registry.document(claim.document());
        return document == null ? List.of() : document.agencies();
    }
}
