package org.claimgraph.claims.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.claims.derive.Finding.Version;
import org.claimgraph.claims.derive.Finding.Voice;
import org.claimgraph.claims.model.Affiliation;
import org.claimgraph.claims.model.Affiliation.Tie;
import org.claimgraph.claims.model.Blocs;
import org.claimgraph.claims.model.ClaimRecord;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.CountKind;
import org.claimgraph.claims.model.Document;
import org.claimgraph.claims.model.Kind;
import org.claimgraph.claims.model.Means;
import org.claimgraph.claims.model.Period;
import org.claimgraph.claims.model.Registry;
import org.claimgraph.claims.model.Relation;
import org.claimgraph.claims.model.Unit;
import org.claimgraph.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Claims told in lines, and the world they are about.
 *
 * <p>Nothing but the ties, places and events that a test adds is known of an id, so labels are ids.
 * Documents are of 2016-02-01 unless a test says otherwise. How a line reads is told in {@link
 * ClaimLine}.
 */
public final class Told {

    private final Registry registry = new Registry();
    private final Map<String, Period> published = new HashMap<>();
    private final Map<String, List<String>> agencies = new HashMap<>();
    private final List<ClaimRecord> claims = new ArrayList<>();

    private Told() {
        relation("shells", false, false);
        relation("reaches", false, false);
        relation("holds", true, false);
        relation("founds", false, true);
        relation("begins", false, true);
        relation("born-at", false, true, true);
        relation("other", true, true);
        relation("attacks", false, false);
        relation("aims-to", false, false);
        relation("lies-at", false, false);
        registry.addHolding("holds");
        means("artillery", Means.Kind.CARRIER, null);
        means("air-strike", Means.Kind.CARRIER, null);
        means("barrel-bomb", Means.Kind.CARRIER, "air-strike");
        means("cluster-munition", Means.Kind.MUNITION, null);
        means("troops", Means.Kind.OTHER, null);
        unit("km", CountKind.LEVEL);
        unit("killed", CountKind.PER_EVENT);
        unit("killed-so-far", CountKind.CUMULATIVE);
        unit("strikes", CountKind.PER_PERIOD);
    }

    /** Returns a world in which nothing was told yet. */
    public static Told nothing() {
        return new Told();
    }

    /** Returns a world in which nothing but these lines was told. */
    public static Told of(String lines) {
        return nothing().then(lines);
    }

    /** Tells one claim in each line. */
    public Told then(String lines) {
        lines.lines().map(line -> ClaimLine.parse(line, this)).forEach(this::add);
        return this;
    }

    private void add(ClaimRecord claim) {
        claims.add(claim);
        String document = claim.document();
        registry.add(
                new Document(
                        document,
                        "now",
                        published(document),
                        "anna",
                        "2026-11-20",
                        agencies.getOrDefault(document, List.of()),
                        null,
                        false));
    }

    public Told published(String document, String date) {
        published.put(document, period(date));
        return this;
    }

    Told credits(String document, String... agencies) {
        this.agencies.put(document, List.of(agencies));
        return this;
    }

    public Told speaksFor(String actor, String principal) {
        registry.addSpeaksFor(actor, principal);
        return this;
    }

    public Told tie(String member, Tie tie, String organization) {
        return tie(member, tie, organization, "");
    }

    Told tie(String member, Tie tie, String organization, String time) {
        registry.add(new Affiliation(member, organization, tie, period(time)));
        return this;
    }

    public Told within(String location, String container) {
        registry.addWithin(location, container);
        return this;
    }

    Told unnamed(String location) {
        registry.addVaguePlace(location);
        return this;
    }

    public Told event(String event, String date) {
        registry.addEventPeriod(event, period(date));
        return this;
    }

    /** The first relation says what the second does, with more detail. */
    public Told narrower(String relation, String broader) {
        registry.addBroaderRelation(relation, broader);
        return this;
    }

    /** A place has this precision and these degrees. */
    public Told place(String place, String precision, double latitude, double longitude) {
        registry.places().add(place, precision, latitude, longitude);
        return this;
    }

    public Told incident(String event) {
        registry.addIncident(event);
        return this;
    }

    /** Returns what one rule finds. */
    public List<Finding> findings(Rule rule) {
        List<Finding> findings = new ArrayList<>();
        rule.apply(new Evidence(claims, registry), findings::add);
        return findings;
    }

    /** Returns what one rule finds, as its sentences. */
    public List<String> sentences(Rule rule) {
        return findings(rule).stream().map(Finding::sentence).toList();
    }

    /** Returns what one origin, whose label is its id, says in these claims. */
    static Version version(String says, String origin, String... claims) {
        return new Version(says, List.of(new Voice(origin, origin, List.of(claims))));
    }

    /**
     * Returns the finding that anadolu in claim d1-p01a and sana in claim d2-p01a say the same
     * independently.
     */
    Finding saidByBoth(
            Finding.Kind kind,
            int rule,
            Finding.Dimension dimension,
            String matter,
            String sentence) {
        return new Finding(
                kind,
                dimension,
                rule,
                List.of(core("d1-p01a")),
                List.of("d1-p01a", "d2-p01a"),
                2,
                null,
                matter,
                List.of(version("", "anadolu", "d1-p01a"), version("", "sana", "d2-p01a")),
                sentence);
    }

    /** Returns what all rules find. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Derivation.derive(claims, registry, List.of(), findings::add);
        return findings;
    }

    Blocs blocs() {
        return new Blocs(registry);
    }

    /** Returns the core of the first content of a claim. */
    public String core(String claim) {
        return claims.stream()
                .filter(record -> record.id().equals(claim))
                .map(record -> record.contents().get(0))
                .map(Content::core)
                .findFirst()
                .orElseThrow();
    }

    Relation relation(String id) {
        return known(registry.relation(id), id);
    }

    Unit unit(String id) {
        return known(registry.unit(id), id);
    }

    Period published(String document) {
        return published.getOrDefault(document, period("2016-02-01"));
    }

    static Period period(String date) {
        Edtf edtf = Edtf.parse(date);
        if (edtf == null && !date.isEmpty()) {
            throw new IllegalArgumentException(date + " is not a date");
        }
        return Period.of(edtf);
    }

    private static <T> T known(T found, String id) {
        if (found == null) {
            throw new IllegalArgumentException("nothing is called " + id);
        }
        return found;
    }

    private void relation(String id, boolean exclusive, boolean onceOnly) {
        relation(id, exclusive, onceOnly, false);
    }

    private void relation(String id, boolean exclusive, boolean onceOnly, boolean oneObject) {
        registry.add(
                new Relation(
                        id, id, id, Kind.ANY, Kind.ANY, exclusive, false, onceOnly, oneObject,
                        false));
    }

    private void means(String id, Means.Kind kind, @Nullable String broader) {
        registry.add(new Means(id, id, id, kind, broader));
    }

    private void unit(String id, CountKind kind) {
        registry.add(new Unit(id, id, id, kind, kind == CountKind.LEVEL));
    }
}
