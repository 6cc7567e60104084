package org.claimgraph.claims.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What synthetic claims are about: actors, places, events and documents, with ids only.
 *
 * <p>Documents tell stories. A story has a day, a small cast, a few places and a few matters, and
 * about five documents tell it, which is why documents agree and contradict each other at all. Some
 * matters are told again and again through the years, one of them by every hundredth claim.
 */
final class SyntheticWorld {

    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);
    private static final int DAYS = 5 * 365;
    private static final int DOCUMENTS_OF_A_STORY = 5;

    /** A relation and the kinds it takes, as the registry has them, and units that go with it. */
    record Verb(String id, String subjectKind, String objectKind, List<String> units) {}

    /** What claims are made about. */
    record Matter(Verb verb, String subject, String object) {}

    /** Something that several documents report. */
    record Story(
            LocalDate day,
            List<String> cast,
            List<String> places,
            List<String> events,
            List<Matter> matters) {}

    /** A report. */
    record Source(String id, String publisher, LocalDate published, Story story, int claims) {}

    private static final int LASTING_MATTERS = 500;
    private static final int MATTERS_OF_A_STORY = 40;

    private final Chance chance;
    private final List<Verb> verbs;
    private final List<String> publishers;
    private final List<String> actors;
    private final List<String> locations;
    private final List<String> events;
    private final List<Matter> lasting = new ArrayList<>();
    private final List<Source> documents;

    SyntheticWorld(int claims, List<Verb> verbs, Chance chance) {
        this.chance = chance;
        this.verbs = verbs;
        int actorCount = Math.min(2_000, Math.max(40, claims / 20));
        this.publishers = ids("outlet-", Math.max(5, actorCount / 40));
        this.actors = ids("actor-", actorCount - publishers.size());
        this.locations = ids("place-", Math.min(5_000, Math.max(60, claims / 10)));
        this.events = ids("event-", Math.max(10, claims / 100));
        for (int i = 0; i < LASTING_MATTERS; i++) {
            lasting.add(matter(actors, locations, events));
        }
        this.documents = documents(claims);
    }

    private static List<String> ids(String kind, int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(kind + i);
        }
        return ids;
    }

    private List<Source> documents(int claims) {
        List<Source> sources = new ArrayList<>();
        Story story = story();
        for (int left = claims; left > 0; ) {
            if (chance.below(DOCUMENTS_OF_A_STORY) == 0) {
                story = story();
            }
            int count = Math.min(left, 8 + chance.below(25));
            String id = "d%06d".formatted(sources.size());
            LocalDate published = story.day().plusDays(1 + chance.below(10));
            sources.add(new Source(id, chance.famous(publishers), published, story, count));
            left -= count;
        }
        return sources;
    }

    private Story story() {
        LocalDate day = FIRST_DAY.plusDays(chance.below(DAYS));
        List<String> cast = some(actors, 6);
        List<String> places = some(locations, 5);
        List<String> happenings = some(events, 2);
        List<Matter> matters = new ArrayList<>();
        for (int i = 0; i < MATTERS_OF_A_STORY; i++) {
            matters.add(matter(cast, places, happenings));
        }
        return new Story(day, cast, places, happenings, matters);
    }

    private Matter matter(List<String> cast, List<String> places, List<String> happenings) {
        Verb verb = chance.famous(verbs);
        return new Matter(
                verb,
                entity(verb.subjectKind(), cast, places, happenings),
                entity(verb.objectKind(), cast, places, happenings));
    }

    private String entity(
            String kind, List<String> cast, List<String> places, List<String> happenings) {
        return switch (kind) {
            case "actor", "any" -> chance.famous(cast);
            case "location" -> chance.famous(places);
            case "event" -> chance.famous(happenings);
            default -> "";
        };
    }

    /** Returns what the next claim of a story is about. */
    Matter matter(Story story) {
        return chance.percent(90) ? chance.one(story.matters()) : chance.famous(lasting);
    }

    private List<String> some(List<String> all, int count) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(chance.famous(all));
        }
        return some;
    }

    /** Returns the actors that publish. */
    List<String> publishers() {
        return publishers;
    }

    /** Returns the other actors. */
    List<String> actors() {
        return actors;
    }

    List<String> locations() {
        return locations;
    }

    List<String> events() {
        return events;
    }

    List<Source> documents() {
        return documents;
    }

    /** Returns a day of the five years that stories happen in. */
    LocalDate day() {
        return FIRST_DAY.plusDays(chance.below(DAYS));
    }
}
