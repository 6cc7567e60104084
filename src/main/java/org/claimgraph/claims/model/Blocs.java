package org.claimgraph.claims.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.claims.model.Affiliation.Tie;
import org.jspecify.annotations.Nullable;

/**
 * Rule 8: to which bloc an actor belongs at a time, and which blocs are opposed.
 *
 * <p>A bloc is named by the actor at its top, reached by going up from an actor to whom it speaks
 * for or, failing that, to what it is part of at the time. Voices of one bloc are not independent
 * of each other.
 *
 * <p>Remembers the sides at each time it was asked about; not for several threads.
 */
public final class Blocs {

    private final Registry registry;
    private final Map<String, List<Affiliation>> partOf = new HashMap<>();
    private final List<Affiliation> opposed = new ArrayList<>();
    private final List<Affiliation> allied = new ArrayList<>();
    private final List<Affiliation> backed = new ArrayList<>();
    private final Map<Period, Sides> sides = new HashMap<>();

    /** Makes the blocs of the ties in this registry, which is complete. */
    public Blocs(Registry registry) {
        this.registry = registry;
        for (Affiliation tie : registry.affiliations()) {
            if (tie.tie() == Tie.PART_OF) {
                partOf.computeIfAbsent(tie.member(), member -> new ArrayList<>()).add(tie);
            } else if (tie.tie() == Tie.OPPOSED_TO) {
                opposed.add(tie);
            } else if (tie.tie() == Tie.ALLIED_WITH) {
                allied.add(tie);
            } else if (tie.tie() == Tie.BACKED_BY) {
                backed.add(tie);
            }
        }
    }

    /**
     * Returns the actor at the top of an actor's bloc at a time; the actor itself when it belongs
     * to no one. A circle of ties has no top: the first of its ids in the alphabet names it.
     */
    public String of(String actor, Period at) {
        String last = actor;
        for (String above : chain(actor, at)) {
            last = above;
        }
        String top = last;
        for (String next = above(last, at);
                next != null && !next.equals(last);
                next = above(next, at)) {
            top = next.compareTo(top) < 0 ? next : top;
        }
        return top;
    }

    /**
     * Returns whether an actor is the other, speaks for it or is part of it, directly or through
     * others.
     */
    public boolean belongsTo(String actor, String other, Period at) {
        return chain(actor, at).contains(other);
    }

    /**
     * Returns whether two blocs are on opposed sides at a time: some tie sets one, or somebody it
     * is allied with, against the other or somebody that is allied with. A bloc is not opposed to
     * itself or to an ally, whoever else its allies are.
     */
    public boolean areOpposed(String bloc, String otherBloc, Period at) {
        return sides.computeIfAbsent(at, this::sidesAt).areOpposed(bloc, otherBloc);
    }

    /**
     * Returns whether two actors act together at a time: they belong to one bloc, or their blocs
     * are allied or back each other.
     */
    public boolean areTogether(String actor, String other, Period at) {
        String bloc = of(actor, at);
        String otherBloc = of(other, at);
        return bloc.equals(otherBloc)
                || sides.computeIfAbsent(at, this::sidesAt).areFriends(bloc, otherBloc);
    }

    private Sides sidesAt(Period at) {
        Sides then = new Sides();
        for (Affiliation tie : opposed) {
            if (tie.period().overlaps(at)) {
                then.addOpponents(of(tie.member(), at), of(tie.organization(), at));
            }
        }
        for (Affiliation tie : allied) {
            if (tie.period().overlaps(at)) {
                then.addAllies(of(tie.member(), at), of(tie.organization(), at));
            }
        }
        for (Affiliation tie : backed) {
            if (tie.period().overlaps(at)) {
                then.addBacker(of(tie.member(), at), of(tie.organization(), at));
            }
        }
        return then;
    }

    /** Returns the actor and all above it, the top last. A cycle ends the way up. */
    public Set<String> chain(String actor, Period at) {
        Set<String> chain = new LinkedHashSet<>();
        for (String next = actor; next != null && chain.add(next); ) {
            next = above(next, at);
        }
        return chain;
    }

    private @Nullable String above(String actor, Period at) {
        String principal = registry.speaksFor(actor);
        if (principal != null) {
            return principal;
        }
        for (Affiliation tie : partOf.getOrDefault(actor, List.of())) {
            if (tie.period().overlaps(at)) {
                return tie.organization();
            }
        }
        return null;
    }
}
