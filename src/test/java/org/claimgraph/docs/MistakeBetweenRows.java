package org.claimgraph.docs;

import java.util.List;
import java.util.function.Consumer;
import org.claimgraph.problem.ProblemCode;

/** Mistakes that show only when rows are seen together. */
final class MistakeBetweenRows {

    private static final String METADATA = "mappings/csv-metadata.json";
    private static final String ACTORS = "mappings/actors.csv";
    private static final String CLAIMS = "mappings/claims.csv";
    private static final String LOCATIONS = "mappings/locations.csv";
    private static final String NS = "https://w3id.org/claimgraph/ns#";
    private static final String BASE = "https://w3id.org/claimgraph/turkey-syria/";

    private static final String ADDRESSES_SHAPE =
            """
            @prefix cg: <https://w3id.org/claimgraph/ns#> .
            @prefix schema: <http://schema.org/> .
            @prefix sh: <http://www.w3.org/ns/shacl#> .

            <#addresses> a sh:PropertyShape ;
              sh:targetClass cg:Document ;
              sh:path schema:url ;
              sh:minCount 1 ;
              sh:message "the document has no address" ;
              sh:description "Write where it was published." .
            """;

    private MistakeBetweenRows() {}

    /** Returns a mistake for each code that can be made in tables or metadata, in their order. */
    static List<Mistake> all() {
        return List.of(
                replacing(
                        ProblemCode.REFERENCE_CYCLE,
                        LOCATIONS,
                        "turkey,Turkey,country,,",
                        "turkey,Turkey,country,kilis,"),
                checked(
                        ProblemCode.INVERSE_INVALID,
                        p ->
                                p.write(
                                        "mappings/relations.csv",
                                        """
                                        id,label,subject_kind,object_kind,symmetric,inverse
                                        marries,marries,actor,actor,yes,backs
                                        """)),
                checked(
                        ProblemCode.STANCE_NOT_ONE,
                        p -> virtual(p, NS + "stance", NS + "stance-denies")),
                checked(
                        ProblemCode.CLAIMANT_NOT_ORIGIN,
                        p -> virtual(p, NS + "claimant", BASE + "actor/sputnik")),
                checked(
                        ProblemCode.CHAIN_BROKEN,
                        p -> virtual(p, "prov:qualifiedAttribution", BASE + "claim/{id}/step/9")),
                replacing(
                        ProblemCode.CHAIN_NOT_TO_PUBLISHER,
                        CLAIMS,
                        "anadolu > the-new-arab",
                        "the-new-arab > anadolu"),
                replacing(
                        ProblemCode.SAID_AFTER_DOCUMENT,
                        CLAIMS,
                        "convoy-to-posts-2020-02-07,,,,,,actual,2020-02-07",
                        "convoy-to-posts-2020-02-07,,,,,,actual,2020-03-07"),
                replacing(
                        ProblemCode.PARAGRAPH_BEYOND_DOCUMENT,
                        CLAIMS,
                        "d000-p04b,d000,4,",
                        "d000-p44b,d000,44,"),
                replacing(
                        ProblemCode.PARAGRAPHS_UNCOUNTED,
                        "mappings/documents.csv",
                        ",daret-ezza-news,37,",
                        ",daret-ezza-news,,"),
                replacing(
                        ProblemCode.TIME_AFTER_DOCUMENT,
                        CLAIMS,
                        "qarah-kubri,,,2016-01-09",
                        "qarah-kubri,,,2016-02-09"),
                replacing(ProblemCode.ANSWERS_ITSELF, CLAIMS, ",d002-p13d,", ",d002-p13e,"),
                replacing(
                        ProblemCode.RESTATES_OTHER_DOCUMENT,
                        CLAIMS,
                        "headline,d003-p07a,",
                        "headline,d000-p01a,"),
                replacing(
                        ProblemCode.CLAIM_NAMES_ITSELF,
                        CLAIMS,
                        "manpads-supply-2020,d004-p11b,,,",
                        "manpads-supply-2020,d004-p11b,,,d004-p11c"),
                replacing(
                        ProblemCode.WITHDRAWS_OTHER_VOICE,
                        CLAIMS,
                        "manpads-supply-2020,d004-p11b,,,",
                        "manpads-supply-2020,d004-p11b,,,d003-p25a"),
                checked(ProblemCode.DENIAL_UNMATCHED, p -> {}),
                replacing(
                        ProblemCode.TIME_MISSING,
                        CLAIMS,
                        "isis,controls,azaz-jarabulus-strip,,,../2016-01-19",
                        "isis,controls,azaz-jarabulus-strip,,,"),
                replacing(
                        ProblemCode.ANONYMOUS_SHARED,
                        CLAIMS,
                        "anadolu > the-new-arab",
                        "source-d000 > anadolu > the-new-arab"),
                replacing(ProblemCode.LOCATION_FAR, LOCATIONS, ",37.0464,", ",73.0464,"),
                checked(
                        ProblemCode.SPELLING_SHARED,
                        p ->
                                p.append(
                                        "mappings/names.csv",
                                        "Aleppo,en,aleppo-governorate,spelling,d000,,\n")),
                checked(
                        ProblemCode.ENTITY_UNUSED,
                        p -> p.append(ACTORS, "tass,TASS,media,,Russia,,,\n")),
                checked(
                        ProblemCode.SHAPE_VIOLATED,
                        p -> p.write("ontology/shapes.ttl", ADDRESSES_SHAPE)));
    }

    /** Gives every claim one triple more, as a column does that somebody added to the metadata. */
    private static void virtual(BrokenProject project, String property, String value) {
        String metadata = project.read(METADATA);
        int claims = metadata.indexOf("\"url\": \"claims.csv\"");
        int at = metadata.indexOf("{\"name\": \"type_\"", claims);
        String column =
                """
                {"name": "more_", "virtual": true, "propertyUrl": "%s", "valueUrl": "%s"},
                """
                        .formatted(property, value);
        project.write(METADATA, metadata.substring(0, at) + column + metadata.substring(at));
    }

    private static Mistake replacing(ProblemCode code, String file, String wanted, String instead) {
        return checked(code, project -> project.replace(file, wanted, instead));
    }

    private static Mistake checked(ProblemCode code, Consumer<BrokenProject> make) {
        return new Mistake(code, make, Examination::checked);
    }
}
