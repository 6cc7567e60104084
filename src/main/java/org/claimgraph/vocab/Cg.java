package org.claimgraph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of the ClaimGraph ontology, {@code ontology/claimgraph.ttl}, under the prefix {@code
 * cg}.
 *
 * <p>Constants are named as the terms are, as in the vocabularies of Jena.
 */
public final class Cg {

    /** The namespace of all terms. */
    public static final String NS = "https://w3id.org/claimgraph/ns#";

    // Classes

    public static final Node Claim = term("Claim");
    public static final Node Proposition = term("Proposition");
    public static final Node Attribution = term("Attribution");
    public static final Node Document = term("Document");
    public static final Node Actor = term("Actor");
    public static final Node Location = term("Location");
    public static final Node Event = term("Event");
    public static final Node Affiliation = term("Affiliation");
    public static final Node Relation = term("Relation");
    public static final Node Finding = term("Finding");
    public static final Node Coding = term("Coding");
    public static final Node Evidence = term("Evidence");
    public static final Node Matter = term("Matter");
    public static final Node Passage = term("Passage");
    public static final Node Unstated = term("Unstated");

    // Properties

    public static final Node reportedIn = term("reportedIn");
    public static final Node paragraph = term("paragraph");
    public static final Node sentence = term("sentence");
    public static final Node passage = term("passage");
    public static final Node layer = term("layer");
    public static final Node restates = term("restates");
    public static final Node stance = term("stance");
    public static final Node negated = term("negated");
    public static final Node certainty = term("certainty");
    public static final Node basis = term("basis");
    public static final Node answers = term("answers");
    public static final Node oneObject = term("oneObject");
    public static final Node unnamed = term("unnamed");
    public static final Node column = term("column");
    public static final Node codings = term("codings");
    public static final Node percentAgreement = term("percentAgreement");
    public static final Node alpha = term("alpha");
    public static final Node restsOn = term("restsOn");
    public static final Node withdraws = term("withdraws");
    public static final Node replaces = term("replaces");
    public static final Node contrasts = term("contrasts");
    public static final Node saidOn = term("saidOn");
    public static final Node polarity = term("polarity");
    public static final Node ofOwnSide = term("ofOwnSide");
    public static final Node effectiveStart = term("effectiveStart");
    public static final Node effectiveEnd = term("effectiveEnd");
    public static final Node steps = term("steps");
    public static final Node unstatedSteps = term("unstatedSteps");
    public static final Node chainText = term("chainText");
    public static final Node content = term("content");
    public static final Node claimant = term("claimant");
    public static final Node role = term("role");
    public static final Node receivedFrom = term("receivedFrom");
    public static final Node core = term("core");
    public static final Node subject = term("subject");
    public static final Node relation = term("relation");
    public static final Node object = term("object");
    public static final Node against = term("against");
    public static final Node location = term("location");
    public static final Node time = term("time");
    public static final Node earliest = term("earliest");
    public static final Node latest = term("latest");
    public static final Node amount = term("amount");
    public static final Node bound = term("bound");
    public static final Node unit = term("unit");
    public static final Node amountText = term("amountText");
    public static final Node minAmount = term("minAmount");
    public static final Node maxAmount = term("maxAmount");
    public static final Node means = term("means");
    public static final Node mode = term("mode");
    public static final Node published = term("published");
    public static final Node dateBasis = term("dateBasis");
    public static final Node printedDate = term("printedDate");
    public static final Node paragraphs = term("paragraphs");
    public static final Node actorType = term("actorType");
    public static final Node speaksFor = term("speaksFor");
    public static final Node anonymous = term("anonymous");
    public static final Node locationPrecision = term("locationPrecision");
    public static final Node nameKind = term("nameKind");
    public static final Node usedIn = term("usedIn");
    public static final Node member = term("member");
    public static final Node organization = term("organization");
    public static final Node affiliationKind = term("affiliationKind");
    public static final Node onClaim = term("onClaim");
    public static final Node part = term("part");
    public static final Node whole = term("whole");
    public static final Node subjectKind = term("subjectKind");
    public static final Node objectKind = term("objectKind");
    public static final Node exclusive = term("exclusive");
    public static final Node symmetric = term("symmetric");
    public static final Node onceOnly = term("onceOnly");
    public static final Node control = term("control");
    public static final Node harm = term("harm");
    public static final Node background = term("background");
    public static final Node registry = term("registry");
    public static final Node inverse = term("inverse");
    public static final Node subjectScope = term("subjectScope");
    public static final Node objectScope = term("objectScope");
    public static final Node countKind = term("countKind");
    public static final Node rule = term("rule");
    public static final Node findingKind = term("findingKind");
    public static final Node between = term("between");
    public static final Node dimension = term("dimension");
    public static final Node gap = term("gap");
    public static final Node independentOrigins = term("independentOrigins");
    public static final Node alsoOn = term("alsoOn");
    public static final Node acrossSides = term("acrossSides");
    public static final Node claimList = term("claimList");
    public static final Node value = term("value");
    public static final Node grade = term("grade");
    public static final Node confidenceScheme = term("confidenceScheme");
    public static final Node confidence = term("confidence");
    public static final Node ratingScheme = term("ratingScheme");
    public static final Node rating = term("rating");
    public static final Node selector = term("selector");
    public static final Node locator = term("locator");
    public static final Node locatorKind = term("locatorKind");
    public static final Node locatedBy = term("locatedBy");
    public static final Node captured = term("captured");
    public static final Node perceptualHash = term("perceptualHash");
    public static final Node evidenceKind = term("evidenceKind");
    public static final Node evidence = term("evidence");
    public static final Node meansKind = term("meansKind");
    public static final Node hidden = term("hidden");
    public static final Node shelfMark = term("shelfMark");
    public static final Node documentKind = term("documentKind");

    // Properties of table metadata

    public static final Node extractor = term("extractor");
    public static final Node profile = term("profile");
    public static final Node ids = term("ids");
    public static final Node references = term("references");
    public static final Node joinedBy = term("joinedBy");
    public static final Node unknown = term("unknown");
    public static final Node mark = term("mark");
    public static final Node each = term("each");
    public static final Node requires = term("requires");
    public static final Node langFrom = term("langFrom");

    private Cg() {}

    /**
     * Returns the concept of a closed list, such as {@code cg:stance-asserts}.
     *
     * @param list the list's prefix, such as {@code stance}
     * @param value the value as a person types it, such as {@code asserts}
     */
    public static Node concept(String list, String value) {
        return term(list + "-" + value);
    }

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
