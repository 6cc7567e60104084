package org.claimgraph.docs;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.claimgraph.claims.project.ProjectStart;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.report.ProblemText;

/**
 * A mistake in a copy of the bundled data, as the examples of {@code docs/reference/problems.md}
 * were made.
 *
 * @param code what is reported
 * @param make how the mistake is made
 * @param find how it is found
 */
record Mistake(
        ProblemCode code,
        Consumer<BrokenProject> make,
        Function<BrokenProject, List<Problem>> find) {

    private static final String METADATA = "mappings/csv-metadata.json";
    private static final String CLAIMS = "mappings/claims.csv";
    private static final String DOCUMENTS = "mappings/documents.csv";
    private static final String EVENTS = "mappings/events.csv";
    private static final String LOCATIONS = "mappings/locations.csv";
    private static final String NAMES = "mappings/names.csv";

    /** Returns a mistake for each code that is reported anywhere, in the order of the codes. */
    static List<Mistake> all() {
        return List.of(
                checked(ProblemCode.TABLE_MISSING, p -> p.delete(EVENTS)),
                checked(ProblemCode.TABLE_EMPTY, p -> p.write("mappings/redirects.csv", "")),
                checked(
                        ProblemCode.TABLE_NOT_CSV,
                        p -> p.write("mappings/units.csv", "PK\u0003\u0004\u0014\u0000")),
                checked(
                        ProblemCode.ENCODING_INVALID,
                        p -> {
                            p.replace(NAMES, "Ahmet Davutoglu", "Ahmet Davutoğlu");
                            p.recode(NAMES, 'ğ', Charset.forName("windows-1254"));
                        }),
                replacing(
                        ProblemCode.CHARACTER_FORBIDDEN,
                        LOCATIONS,
                        "azaz,Azaz,",
                        "azaz,Az\u0000az,"),
                replacing(
                        ProblemCode.QUOTE_STRAY,
                        NAMES,
                        "\nDaret Ezza News,",
                        "\nDaret Ezza \"News\","),
                checked(
                        ProblemCode.QUOTE_UNCLOSED,
                        p -> p.append(EVENTS, "siege-2016,\"Siege of Aleppo,campaign,2016,,\n")),
                checked(
                        ProblemCode.QUOTE_DOUBTFUL,
                        p ->
                                p.write(
                                        "mappings/affiliations.csv",
                                        withTwoStrayQuotes(p.read("mappings/affiliations.csv")))),
                checked(
                        ProblemCode.LINE_END_STRAY,
                        p -> p.write(EVENTS, p.read(EVENTS).replace('\n', '\r'))),
                checked(
                        ProblemCode.SEPARATOR_WRONG,
                        p -> p.write(EVENTS, p.read(EVENTS).replace(',', ';'))),
                replacing(
                        ProblemCode.ROW_RAGGED,
                        EVENTS,
                        "\"ISIS gains in northern Aleppo, late 2015\"",
                        "ISIS gains in northern Aleppo, late 2015"),
                checked(ProblemCode.ROWS_BLANK, p -> p.append(EVENTS, "\n,,,,,\n")),
                replacing(
                        ProblemCode.CELL_TOO_LONG,
                        LOCATIONS,
                        "azaz,Azaz,",
                        "azaz," + "Azaz ".repeat(250_000) + ","),
                replacing(
                        ProblemCode.COLUMNS_TOO_MANY,
                        EVENTS,
                        "syrian-civil-war,",
                        "syrian-civil-war," + ",".repeat(1000)),
                replacing(ProblemCode.HEADER_DUPLICATE, EVENTS, ",part_of\n", ",type\n"),
                replacing(ProblemCode.HEADER_EMPTY, EVENTS, ",part_of\n", ",\n"),
                new Mistake(
                        ProblemCode.HEADER_DOUBTFUL,
                        p -> p.write(EVENTS, "Events of the war,,,,,\n" + p.read(EVENTS)),
                        Examination::asStandardCsvw),
                new Mistake(
                        ProblemCode.HEADER_MISMATCH,
                        p -> p.replace("mappings/redirects.csv", "old,new", "former,new"),
                        Examination::asStandardCsvw),
                replacing(
                        ProblemCode.COLUMN_ORDER, "mappings/retractions.csv", "old,new", "new,old"),
                new Mistake(
                        ProblemCode.COLUMN_UNTITLED,
                        p -> p.replace(METADATA, "\"titles\": \"id\",", ""),
                        Examination::asStandardCsvw),
                replacing(ProblemCode.COLUMN_MISSING, EVENTS, "id,label,", "id,,"),
                replacing(ProblemCode.COLUMN_SPELLING, EVENTS, ",part_of\n", ",Part of\n"),
                replacing(ProblemCode.COLUMN_MISSPELLED, CLAIMS, ",stance,", ",stanse,"),
                replacing(ProblemCode.COLUMN_UNKNOWN, EVENTS, ",part_of\n", ",remarks\n"),
                replacing(
                        ProblemCode.METADATA_SYNTAX,
                        METADATA,
                        "\"url\": \"relations.csv\",",
                        "\"url\": \"relations.csv\""),
                replacing(
                        ProblemCode.METADATA_INVALID,
                        METADATA,
                        "\"foreignKeys\": [{\"columnReference\": \"publisher\"",
                        "\"foreignKeys\": [{\"columnReference\": \"outlet\""),
                replacing(
                        ProblemCode.METADATA_IGNORED,
                        METADATA,
                        "\"required\": true",
                        "\"requried\": true"),
                replacing(
                        ProblemCode.METADATA_DOUBTFUL,
                        METADATA,
                        "{\"base\": \"decimal\", \"minimum\": -90,",
                        "{\"base\": \"decimal\", \"format\": \"#0,0000\", \"minimum\": -90,"),
                replacing(
                        ProblemCode.DATATYPE_UNKNOWN,
                        METADATA,
                        "{\"base\": \"decimal\", \"minimum\": -90,",
                        "{\"base\": \"Decimal\", \"minimum\": -90,"),
                replacing(
                        ProblemCode.TABLE_DUPLICATE,
                        METADATA,
                        "\"url\": \"retractions.csv\"",
                        "\"url\": \"redirects.csv\""),
                replacing(
                        ProblemCode.FILE_OUTSIDE,
                        METADATA,
                        "\"url\": \"retractions.csv\"",
                        "\"url\": \"file:///home/me/retractions.csv\""),
                replacing(
                        ProblemCode.BASE_INVALID,
                        METADATA,
                        "\"https://w3id.org/claimgraph/turkey-syria/\"",
                        "\"w3id.org/claimgraph/turkey-syria\""),
                checked(
                        ProblemCode.DATASET_UNDESCRIBED,
                        p ->
                                p.write(
                                        METADATA,
                                        p.read(METADATA)
                                                .replaceAll("\n  \"dcterms:license\".*", ""))),
                replacing(
                        ProblemCode.EXTRACTOR_UNKNOWN,
                        METADATA,
                        "\"https://w3id.org/claimgraph/ns#extractor\": \"claims\"",
                        "\"https://w3id.org/claimgraph/ns#extractor\": \"claim\""),
                checked(
                        ProblemCode.ONTOLOGY_SYNTAX,
                        p ->
                                p.write(
                                        "ontology/claimgraph.ttl",
                                        "<#Claim> a <#Class>\n<#Event> a <#Class> .\n")),
                checked(
                        ProblemCode.SHAPES_SYNTAX,
                        p ->
                                p.write(
                                        "ontology/shapes.ttl",
                                        "<#Shape> a <#NodeShape>\n<#Other> a <#NodeShape> .\n")),
                replacing(
                        ProblemCode.VALUE_REQUIRED,
                        "mappings/documents.csv",
                        "d002,Daesh Builds Fortifications Meters Away From Border as Turkey Does Nothing,",
                        "d002,,"),
                replacing(
                        ProblemCode.VALUE_NOT_IN_LIST,
                        CLAIMS,
                        "anadolu > now-lebanon,asserts,",
                        "anadolu > now-lebanon,says,"),
                replacing(ProblemCode.VALUE_FORMAT, EVENTS, "\nsyrian-civil-war,", "\nSyrian War,"),
                replacing(ProblemCode.VALUE_DATATYPE, CLAIMS, ",d000,2,1,", ",d000,two,1,"),
                replacing(ProblemCode.VALUE_CONSTRAINT, LOCATIONS, ",36.5863,", ",365863,"),
                replacing(
                        ProblemCode.DATE_NOT_EDTF,
                        CLAIMS,
                        "qarah-kubri,,,2016-01-09,",
                        "qarah-kubri,,,9 January 2016,"),
                replacing(
                        ProblemCode.IRI_INVALID,
                        "mappings/documents.csv",
                        ",internal,,en,,,",
                        ",internal,,en,https:///mines,,"),
                replacing(ProblemCode.CHARACTER_SUSPECT, NAMES, "Davutoglu", "Davuto\uFFFDlu"),
                replacing(
                        ProblemCode.KEY_DUPLICATE,
                        "mappings/actors.csv",
                        "\nsputnik,",
                        "\nnow-lebanon,"),
                checked(
                        ProblemCode.ID_LOOKALIKE,
                        p ->
                                p.append(
                                        "mappings/actors.csv",
                                        "turkish-arrny,Turkish army,state-force,,Turkey,,,\n")),
                replacing(
                        ProblemCode.REFERENCE_UNKNOWN,
                        CLAIMS,
                        "isis,lays-mines-at,jarabulus-border-strip",
                        "isiss,lays-mines-at,jarabulus-border-strip"),
                checked(
                        ProblemCode.REFERENCE_AMBIGUOUS,
                        p -> {
                            p.replace("mappings/actors.csv", "\nsputnik,", "\nnow-lebanon,");
                            p.write(METADATA, withoutKeyOfActors(p.read(METADATA)));
                        }),
                checked(
                        ProblemCode.REFERENCE_NULL,
                        p -> {
                            p.replace(
                                    METADATA,
                                    "\"titles\": \"speaks_for\",",
                                    "\"titles\": \"speaks_for\", \"null\": \"-\",");
                            p.replace(
                                    "mappings/actors.csv",
                                    "sputnik,Sputnik,media,,",
                                    "sputnik,Sputnik,media,-,");
                        }),
                replacing(
                        ProblemCode.REFERENCE_KIND,
                        CLAIMS,
                        "turkish-army,shells,qarah-kubri",
                        "turkish-army,shells,isis"),
                replacing(
                        ProblemCode.COORDINATE_HALF, LOCATIONS, ",36.5863,37.0464,", ",36.5863,,"),
                checked(ProblemCode.SOURCE_NOT_HIDDEN, p -> addHidden(p, "Nadia Haddad")),
                checked(ProblemCode.PUBLISHER_SHOWN, p -> addHidden(p, "")),
                replacing(
                        ProblemCode.CODER_MISSING,
                        DOCUMENTS,
                        ",getty,31,claimgraph-team,",
                        ",getty,31,,"),
                checked(
                        ProblemCode.EVIDENCE_TWICE,
                        p ->
                                p.write(
                                        "mappings/evidence.csv",
                                        "id,label,perceptual_hash\nv1,Smoke,c3d2\nv2,Smoke,c3d2\n")),
                replacing(
                        ProblemCode.CLAIM_ID_MISMATCH,
                        CLAIMS,
                        "d003-p07a,d003,",
                        "d003-p08a,d003,"),
                replacing(
                        ProblemCode.PASSAGE_BOUNDS,
                        CLAIMS,
                        "d003,7,1,481,687,",
                        "d003,7,1,687,481,"),
                checked(
                        ProblemCode.LOCATOR_INCOMPLETE,
                        p -> {
                            p.write(CLAIMS, p.read(CLAIMS).replace("\n", ",\n"));
                            p.replace(CLAIMS, ",note,\n", ",note,locator\n");
                            p.replace(CLAIMS, ",\n", ",12r\n");
                        }),
                new Mistake(
                        ProblemCode.SENTENCE_UNKNOWN,
                        p -> p.replace(CLAIMS, "d000-p04a,d000,4,1,", "d000-p04a,d000,4,9,"),
                        Examination::located),
                new Mistake(ProblemCode.PARAGRAPHS_MISCOUNTED, p -> {}, Examination::located),
                replacing(
                        ProblemCode.CLAIM_WITHOUT_CONTENT,
                        CLAIMS,
                        "turkish-army,shells,qarah-kubri",
                        ",,"),
                replacing(
                        ProblemCode.CONTENT_UNUSED,
                        CLAIMS,
                        ",,,,,,,,,,,,,,,manpads-supply-2020,d004-p11b",
                        ",,,,,,,,,2016,,,,,,manpads-supply-2020,d004-p11b"),
                replacing(
                        ProblemCode.WITHDRAWAL_ASSERTS,
                        CLAIMS,
                        "turkish-government > the-new-arab,denies,,,,,,,,,,,,,,,manpads-supply-2020,d004-p11b,,,",
                        "turkish-government > the-new-arab,asserts,,,,,,,,,,,,,,,manpads-supply-2020,,,d004-p11b,"),
                replacing(
                        ProblemCode.CLAIM_INCOMPLETE,
                        CLAIMS,
                        "isis,lays-mines-at,jarabulus-border-strip",
                        ",lays-mines-at,jarabulus-border-strip"),
                replacing(
                        ProblemCode.AMOUNT_WITHOUT_UNIT,
                        CLAIMS,
                        "150,,nearly,vehicles",
                        "150,,nearly,"),
                replacing(
                        ProblemCode.AMOUNT_BOUNDS,
                        CLAIMS,
                        "150,,nearly,vehicles",
                        "150,140,range,vehicles"),
                replacing(
                        ProblemCode.AMOUNT_NOT_WHOLE,
                        CLAIMS,
                        "150,,nearly,vehicles",
                        "1.500,,nearly,vehicles"),
                replacing(
                        ProblemCode.LIST_WITH_AMOUNT,
                        CLAIMS,
                        "deploys-to,idlib-observation-posts,,,,150,",
                        "deploys-to,idlib-observation-posts;idlib,,,,150,"),
                replacing(
                        ProblemCode.CHAIN_STEP_EMPTY,
                        CLAIMS,
                        "anadolu > the-new-arab",
                        "anadolu > > the-new-arab"),
                replacing(
                        ProblemCode.CHAIN_VOICE_TWICE,
                        CLAIMS,
                        "anadolu > the-new-arab",
                        "anadolu > the-new-arab > the-new-arab"),
                replacing(
                        ProblemCode.CHAIN_AGAIN_FIRST,
                        CLAIMS,
                        "anadolu > the-new-arab",
                        "anadolu again > the-new-arab"),
                replacing(
                        ProblemCode.CHAIN_FROM_PUBLISHER,
                        CLAIMS,
                        "anadolu > the-new-arab",
                        "the-new-arab > anadolu > the-new-arab"),
                new Mistake(
                        ProblemCode.QUERY_HEADER_INVALID,
                        p ->
                                p.write(
                                        "queries/my-query.rq",
                                        "#+ summary: Who: says what?\nSELECT * {}\n"),
                        Examination::ofQueries),
                new Mistake(
                        ProblemCode.QUERY_NAME_DUPLICATE,
                        p -> {
                            p.write("queries/01-places.rq", "#+ summary: Where?\nSELECT * {}\n");
                            p.write("queries/02-places.rq", "#+ summary: Where?\nSELECT * {}\n");
                        },
                        Examination::ofQueries),
                new Mistake(ProblemCode.STORE_DAMAGED, p -> {}, Examination::ofDamagedStore));
    }

    /** Returns what is printed about it, in a folder that is empty or does not exist. */
    String printed(Path folder) {
        ProjectStart.example(folder);
        BrokenProject project = new BrokenProject(folder);
        make.accept(project);
        return find.apply(project).stream()
                .filter(problem -> problem.code() == code)
                .findFirst()
                .map(ProblemText::lines)
                .orElse("no such problem");
    }

    /** Adds a document that is marked as a protected source. */
    private static void addHidden(BrokenProject project, String author) {
        String rows = project.read(DOCUMENTS).replace("\n", ",\n");
        project.write(
                DOCUMENTS,
                rows.replaceFirst(",note,\n", ",note,hidden\n")
                        + "s017,protected source,the-new-arab,%s,2020-03-01,,,,,,,,,,,,yes\n"
                                .formatted(author));
    }

    private static Mistake checked(ProblemCode code, Consumer<BrokenProject> make) {
        return new Mistake(code, make, Examination::checked);
    }

    private static Mistake replacing(ProblemCode code, String file, String wanted, String instead) {
        return checked(code, project -> project.replace(file, wanted, instead));
    }

    private static String withoutKeyOfActors(String metadata) {
        int actors = metadata.indexOf("\"url\": \"actors.csv\"");
        return metadata.substring(0, actors)
                + metadata.substring(actors).replaceFirst("\"primaryKey\": \"id\",", "");
    }

    /** Puts a quote before the third line and one behind the first cell of the sixth. */
    private static String withTwoStrayQuotes(String table) {
        String[] lines = table.split("(?<=\n)");
        lines[2] = "\"" + lines[2];
        lines[5] = lines[5].replaceFirst(",", "\",");
        return String.join("", lines);
    }

    @Override
    public String toString() {
        return code.toString();
    }
}
