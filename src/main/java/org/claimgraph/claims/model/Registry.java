package org.claimgraph.claims.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a claim can name: relations, units, means, actors, locations, events, documents
 * and ties.
 *
 * <p>{@code claims.extract.RegistryFiller} fills it while those tables are read; everything after
 * that only looks things up. Its size grows with the entities and not with the claims.
 */
public final class Registry {

    private final Map<String, Relation> relations = new HashMap<>();
    private final Map<String, String> inverses = new HashMap<>();
    private final Map<String, String> impliedInverses = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Means> means = new HashMap<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, String> within = new HashMap<>();
    private final Map<String, String> speaksFor = new HashMap<>();
    private final Set<String> anonymous = new LinkedHashSet<>();
    private final Set<String> vaguePlaces = new LinkedHashSet<>();
    private final Set<String> incidents = new LinkedHashSet<>();
    private final Map<String, Period> eventPeriods = new HashMap<>();
    private final Map<String, String> eventWholes = new HashMap<>();
    private final Map<String, String> broaderRelations = new HashMap<>();
    private final Set<String> holdings = new LinkedHashSet<>();
    private final Places places = new Places();
    private final List<Affiliation> affiliations = new ArrayList<>();

    /** Adds a relation; returns the one that already has its id, or null. */
    public @Nullable Relation add(Relation relation) {
        return relations.putIfAbsent(relation.id(), relation);
    }

    /** Notes the relation that a relation names as its inverse. The other need not name it. */
    public void addInverse(String relation, String inverse) {
        inverses.put(relation, inverse);
        impliedInverses.putIfAbsent(inverse, relation);
    }

    /** Adds a unit; returns the one that already has its id, or null. */
    public @Nullable Unit add(Unit unit) {
        return units.putIfAbsent(unit.id(), unit);
    }

    /** Adds a means; returns the one that already has its id, or null. */
    public @Nullable Means add(Means one) {
        return means.putIfAbsent(one.id(), one);
    }

    /** Adds an actor, location or event; returns the one that already has its id, or null. */
    public @Nullable Entity add(Entity entity) {
        return entities.putIfAbsent(entity.id(), entity);
    }

    /** Adds a document. */
    public void add(Document document) {
        documents.putIfAbsent(document.id(), document);
    }

    /** Adds a tie. */
    public void add(Affiliation affiliation) {
        affiliations.add(affiliation);
    }

    /** Notes that a location lies within another. */
    public void addWithin(String location, String container) {
        within.put(location, container);
    }

    /** Notes that a location cannot be told apart from others: it has no name, or is a line. */
    public void addVaguePlace(String location) {
        vaguePlaces.add(location);
    }

    /** Notes that the name of an actor is not stated. */
    public void addAnonymous(String actor) {
        anonymous.add(actor);
    }

    /** Notes that an actor speaks in the name of another. */
    public void addSpeaksFor(String actor, String principal) {
        speaksFor.put(actor, principal);
    }

    /** Notes that an event is one happening at one place. */
    public void addIncident(String event) {
        incidents.add(event);
    }

    /** Returns where the table of locations has places. */
    public Places places() {
        return places;
    }

    /** Notes the days of an event. */
    public void addEventPeriod(String event, Period period) {
        eventPeriods.put(event, period);
    }

    /** Notes that an event is part of another. */
    public void addPartOf(String event, String whole) {
        eventWholes.put(event, whole);
    }

    /** Notes that whatever one relation says, another says too, with less detail. */
    public void addBroaderRelation(String relation, String broader) {
        broaderRelations.put(relation, broader);
    }

    /** Notes that a relation says that its subject has its object, or takes it. */
    public void addHolding(String relation) {
        holdings.add(relation);
    }

    /** Returns the relation with this id, or null. */
    public @Nullable Relation relation(String id) {
        return relations.get(id);
    }

    /**
     * Returns the inverse of a relation: the one it names, else the first that names it, else null.
     */
    public @Nullable String inverse(String relation) {
        String named = inverses.get(relation);
        return named == null ? impliedInverses.get(relation) : named;
    }

    /** Returns the unit with this id, or null. */
    public @Nullable Unit unit(String id) {
        return units.get(id);
    }

    /** Returns the means with this id, or null. */
    public @Nullable Means means(String id) {
        return means.get(id);
    }

    /**
     * Returns the ids of a means and of all that are broader, from the narrowest on. A cycle ends
     * the search.
     */
    public Set<String> broaderMeans(String id) {
        Set<String> found = new LinkedHashSet<>();
        String at = id;
        while (at != null && found.add(at)) {
            Means one = means.get(at);
            at = one == null ? null : one.broader();
        }
        return found;
    }

    /**
     * Returns the ids of a relation and of all that are broader, from the narrowest on. A cycle
     * ends the search.
     */
    public Set<String> broaderRelations(String id) {
        return upwards(id, broaderRelations);
    }

    /** Returns whether a relation says that its subject has its object, or takes it. */
    public boolean isHolding(String relation) {
        return holdings.contains(relation);
    }

    /** Returns the actor, location or event with this id, or null. */
    public @Nullable Entity entity(String id) {
        return entities.get(id);
    }

    /** Returns all actors, locations and events. */
    public Collection<Entity> entities() {
        return Collections.unmodifiableCollection(entities.values());
    }

    /** Returns the document with this id, or null. */
    public @Nullable Document document(String id) {
        return documents.get(id);
    }

    /** Returns the days on which a document can have been published; all days if it is unknown. */
    public Period published(String document) {
        Document source = documents.get(document);
        return source == null ? Period.ALWAYS : source.published();
    }

    /** Returns the name that people read for an id; the id itself when nothing is known of it. */
    public String label(String id) {
        if (id.equals(Content.UNSTATED)) {
            return "an unstated voice";
        }
        Entity entity = entities.get(id);
        return entity == null ? id : entity.label();
    }

    /** Returns whether the name of an actor is not stated. */
    public boolean isAnonymous(String actor) {
        return anonymous.contains(actor);
    }

    /** Returns whether the event is one happening at one place. */
    public boolean isIncident(@Nullable String event) {
        return event != null && incidents.contains(event);
    }

    /**
     * Returns the days of an event: its own, or those of the nearest event around it that has a
     * time.
     *
     * @return null if none of them has a time, or if the event is null
     */
    public @Nullable Period eventPeriod(@Nullable String event) {
        Set<String> seen = new LinkedHashSet<>();
        for (String at = event; at != null && seen.add(at); at = eventWholes.get(at)) {
            Period period = eventPeriods.get(at);
            if (period != null) {
                return period;
            }
        }
        return null;
    }

    /** Returns the container of a location, or null. */
    public @Nullable String within(String location) {
        return within.get(location);
    }

    /** Returns in whose name an actor speaks, or null. */
    public @Nullable String speaksFor(String actor) {
        return speaksFor.get(actor);
    }

    /** Returns all ties, in the order of their rows. */
    public List<Affiliation> affiliations() {
        return affiliations;
    }

    /**
     * Returns whether two locations cannot be one: none lies within the other, and both can be told
     * apart from others.
     */
    public boolean areApart(String location, String other) {
        return !isWithin(location, other)
                && !isWithin(other, location)
                && !vaguePlaces.contains(location)
                && !vaguePlaces.contains(other);
    }

    /** Returns whether one location is the other or lies within it. */
    public boolean isWithin(String location, String container) {
        return containers(location).contains(container);
    }

    /**
     * Returns a location and all that it lies within, from the inside to the outside. A cycle ends
     * the search.
     */
    public Set<String> containers(String location) {
        return upwards(location, within);
    }

    private static Set<String> upwards(String id, Map<String, String> above) {
        Set<String> found = new LinkedHashSet<>();
        String at = id;
        while (at != null && found.add(at)) {
            at = above.get(at);
        }
        return found;
    }
}
