package org.claimgraph.docs;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimgraph.claims.build.TableEditor;
import org.claimgraph.problem.ProblemCode;

/**
 * A mistake that people and spreadsheet programs make in a table.
 *
 * @param name what it is
 * @param make makes it in a copy of the bundled data
 * @param place the cell, row or table that is named
 * @param words what the person who made it must read
 */
record TypingMistake(
        String name,
        Consumer<BrokenProject> make,
        String place,
        ProblemCode code,
        List<String> words) {

    private static final String CLAIMS = "mappings/claims.csv";
    private static final String EVENTS = "mappings/events.csv";
    private static final String NAMES = "mappings/names.csv";
    private static final String AFFILIATIONS = "mappings/affiliations.csv";

    static List<TypingMistake> all() {
        return Stream.concat(inFiles().stream(), inCells().stream()).toList();
    }

    private static List<TypingMistake> inFiles() {
        return List.of(
                made(
                        "semicolons between the cells",
                        p -> p.write(EVENTS, semicolons(p.read(EVENTS))),
                        "events.csv:1 A1 [id;label;type;time;location;part_of]",
                        ProblemCode.SEPARATOR_WRONG,
                        "semicolons seem to separate the cells",
                        "Save the table with commas"),
                made(
                        "saved as Unicode text, which is UTF-16 with tabs",
                        p ->
                                p.write(
                                        EVENTS,
                                        ("\uFEFF" + p.read(EVENTS).replace(',', '\t'))
                                                .getBytes(UTF_16LE)),
                        "events.csv",
                        ProblemCode.ENCODING_INVALID,
                        "UTF-16LE",
                        "CSV UTF-8"),
                made(
                        "one letter from an older program",
                        p -> {
                            p.replace(NAMES, "Ahmet Davutoglu", "Ahmet Davutoğlu");
                            p.recode(NAMES, 'ğ', Charset.forName("windows-1254"));
                        },
                        "names.csv:38 A38 [name]",
                        ProblemCode.ENCODING_INVALID,
                        "\"ğ\" in windows-1254",
                        "              ^"),
                made(
                        "curly quotes around a cell with a comma",
                        p ->
                                p.replace(
                                        EVENTS,
                                        "\"ISIS gains in northern Aleppo, late 2015\"",
                                        "\u201CISIS gains in northern Aleppo, late 2015\u201D"),
                        "events.csv:4",
                        ProblemCode.ROW_RAGGED,
                        "in straight quotes"),
                made(
                        "no quotes around a cell with a comma",
                        p ->
                                p.replace(
                                        EVENTS,
                                        "\"ISIS gains in northern Aleppo, late 2015\"",
                                        "ISIS gains in northern Aleppo, late 2015"),
                        "events.csv:4",
                        ProblemCode.ROW_RAGGED,
                        "Put a cell that holds a comma in quotes."),
                made(
                        "a quote inside a cell",
                        p -> p.replace(NAMES, "\nDaret Ezza News,", "\nDaret Ezza \"News\","),
                        "names.csv:3 A3 [name]",
                        ProblemCode.QUOTE_STRAY,
                        "double the quotes inside it",
                        "             ^"),
                made(
                        "a quote that swallows the next row",
                        p -> p.replace(EVENTS, "2014-06,Decl", "2014-06,\"Decl"),
                        "events.csv:3 B3 [label]",
                        ProblemCode.QUOTE_STRAY,
                        "from a quote here to a quote in line 4"),
                made(
                        "a row merged with the one above",
                        p ->
                                new TableEditor(p.folder())
                                        .set("claims.csv", "d000-p28b", "document", ""),
                        "claims.csv:100 B100 [document]",
                        ProblemCode.VALUE_REQUIRED,
                        "Write a value"),
                made(
                        "a title above the header",
                        p -> p.write(EVENTS, "Events of the border war,,,,,\n" + p.read(EVENTS)),
                        "events.csv:1",
                        ProblemCode.HEADER_MISMATCH,
                        "delete the rows above it",
                        "id, label, type"),
                made(
                        "the rows of another project",
                        p -> p.write(EVENTS, "id,name,when,where\nflood,Flood,2020,kesmere\n"),
                        "events.csv:1",
                        ProblemCode.COLUMN_MISSING,
                        "\"label\" and \"type\"",
                        "\"name\", \"when\" and \"where\" are not described"),
                made(
                        "a header twice",
                        p -> p.replace(EVENTS, "label,type", "label,label"),
                        "events.csv:1 C1 [label]",
                        ProblemCode.HEADER_DUPLICATE,
                        "Write type in the header."),
                made(
                        "a renamed header",
                        p -> p.replace(CLAIMS, ",relation,", ",verb,"),
                        "claims.csv:1 O1 [verb]",
                        ProblemCode.COLUMN_MISSPELLED,
                        "Write relation in the header."),
                made(
                        "a row of totals",
                        p -> p.append(AFFILIATIONS, "Total,61,,,,,\n"),
                        "affiliations.csv:63 A63 [member]",
                        ProblemCode.VALUE_REQUIRED,
                        "a note or a total"),
                made(
                        "a note below the table",
                        p -> p.append(EVENTS, "Checked by Ada,,,,,\n"),
                        "events.csv:72 A72 [id]",
                        ProblemCode.VALUE_REQUIRED,
                        "no label and no type",
                        "move it out"),
                made(
                        "a table that is a workbook",
                        p -> {
                            p.delete(EVENTS);
                            p.write("mappings/~$events.xlsx", "x");
                            p.write("mappings/events.xlsx", "PK");
                        },
                        "events.csv",
                        ProblemCode.TABLE_MISSING,
                        "There is \"events.xlsx\"",
                        "under the name events.csv"),
                made(
                        "a copy under another name",
                        p -> {
                            p.write("mappings/events (copy).csv", p.read(EVENTS));
                            p.delete(EVENTS);
                        },
                        "events.csv",
                        ProblemCode.TABLE_MISSING,
                        "\"events (copy).csv\"",
                        "rename it to events.csv"),
                made(
                        "an ending that Windows hides",
                        p -> {
                            p.write("mappings/events.csv.txt", p.read(EVENTS));
                            p.delete(EVENTS);
                        },
                        "events.csv",
                        ProblemCode.TABLE_MISSING,
                        "\"events.csv.txt\"",
                        "rename it to events.csv"),
                made(
                        "a workbook under the name of a table",
                        p -> p.write(EVENTS, "PK\u0003\u0004\u0014\u0000\u0006\u0000"),
                        "events.csv",
                        ProblemCode.TABLE_NOT_CSV,
                        "save the sheet as \"CSV UTF-8\""),
                made(
                        "one id for two rows",
                        p -> p.append(EVENTS, "marea-offensive-2016-01,Marea,campaign,2016,,\n"),
                        "events.csv:72 A72 [id]",
                        ProblemCode.KEY_DUPLICATE,
                        "already in row 5"));
    }

    private static List<TypingMistake> inCells() {
        return List.of(
                cell(
                        "day.month.year",
                        "claims",
                        "d000-p28b",
                        "time",
                        "01.02.2017",
                        "claims.csv:100 S100 [time]",
                        ProblemCode.DATE_NOT_EDTF,
                        "2017-02-01 or 2017-01-02, whichever is meant"),
                cell(
                        "month/day/year",
                        "claims",
                        "d000-p28b",
                        "time",
                        "9/28/2017",
                        "claims.csv:100 S100 [time]",
                        ProblemCode.DATE_NOT_EDTF,
                        "Write year-month-day: 2017-09-28"),
                cell(
                        "a date in words",
                        "claims",
                        "d000-p28b",
                        "time",
                        "January 9th, 2016",
                        "claims.csv:100 S100 [time]",
                        ProblemCode.DATE_NOT_EDTF,
                        "2016-01-09"),
                cell(
                        "a date as the number that Excel keeps",
                        "claims",
                        "d000-p28b",
                        "time",
                        "42378",
                        "claims.csv:100 S100 [time]",
                        ProblemCode.DATE_NOT_EDTF,
                        "keeps 2016-01-09 as this number"),
                cell(
                        "a month that Excel shortened",
                        "claims",
                        "d000-p28b",
                        "time",
                        "Jan-16",
                        "claims.csv:100 S100 [time]",
                        ProblemCode.DATE_NOT_EDTF,
                        "format the column as text"),
                cell(
                        "a date with midnight",
                        "claims",
                        "d000-p28b",
                        "time",
                        "2016-01-09 00:00:00",
                        "claims.csv:100 S100 [time]",
                        ProblemCode.DATE_NOT_EDTF,
                        "Write year-month-day: 2016-01-09; or 2016-01-09T00:00:00, if midnight is meant."),
                cell(
                        "two days with a dash between them",
                        "claims",
                        "d000-p28b",
                        "time",
                        "2016-01-09 - 2016-01-12",
                        "claims.csv:100 S100 [time]",
                        ProblemCode.DATE_NOT_EDTF,
                        "Write 2016-01-09/2016-01-12"),
                cell(
                        "the later day first",
                        "claims",
                        "d000-p28b",
                        "time",
                        "2016-01-12/2016-01-09",
                        "claims.csv:100 S100 [time]",
                        ProblemCode.DATE_NOT_EDTF,
                        "ends before it begins",
                        "2016-01-09/2016-01-12"),
                cell(
                        "day and month swapped",
                        "claims",
                        "d000-p28b",
                        "time",
                        "2016-28-09",
                        "claims.csv:100 S100 [time]",
                        ProblemCode.DATE_NOT_EDTF,
                        "no month 28",
                        "write 2016-09-28"),
                cell(
                        "a comma between thousands",
                        "claims",
                        "d000-p26a",
                        "amount",
                        "1,200",
                        "claims.csv:92 T92 [amount]",
                        ProblemCode.VALUE_DATATYPE,
                        "1200"),
                cell(
                        "a point between thousands",
                        "claims",
                        "d000-p26a",
                        "amount",
                        "1.200",
                        "claims.csv:92 T92 [amount]",
                        ProblemCode.AMOUNT_NOT_WHOLE,
                        "read as 1.2",
                        "write 1200"),
                cell(
                        "a number that Excel shortened",
                        "claims",
                        "d000-p26a",
                        "amount",
                        "2E+02",
                        "claims.csv:92 T92 [amount]",
                        ProblemCode.VALUE_DATATYPE,
                        "Write 200."),
                cell(
                        "a negative number",
                        "claims",
                        "d000-p26a",
                        "amount",
                        "-5",
                        "claims.csv:92 T92 [amount]",
                        ProblemCode.VALUE_CONSTRAINT,
                        "Write 0 or more."),
                cell(
                        "a percentage",
                        "claims",
                        "d000-p26a",
                        "amount",
                        "15%",
                        "claims.csv:92 T92 [amount]",
                        ProblemCode.VALUE_DATATYPE,
                        "Write 15 here, and percent in unit."),
                cell(
                        "about, in the amount",
                        "claims",
                        "d000-p26a",
                        "amount",
                        "ca. 300",
                        "claims.csv:92 T92 [amount]",
                        ProblemCode.VALUE_DATATYPE,
                        "Write 300 in amount and about in bound."),
                cell(
                        "a word for many",
                        "claims",
                        "d000-p26a",
                        "amount",
                        "Dozens",
                        "claims.csv:92 T92 [amount]",
                        ProblemCode.VALUE_DATATYPE,
                        "Write 12 in amount and multiples in bound."),
                cell(
                        "from and to in one amount",
                        "claims",
                        "d000-p26a",
                        "amount",
                        "100-200",
                        "claims.csv:92 T92 [amount]",
                        ProblemCode.VALUE_DATATYPE,
                        "100 in amount, 200 in amount_max and range in bound"),
                cell(
                        "what is counted, in the amount",
                        "claims",
                        "d000-p26a",
                        "amount",
                        "200 killed",
                        "claims.csv:92 T92 [amount]",
                        ProblemCode.VALUE_DATATYPE,
                        "Write 200 here, and what is counted in unit."),
                cell(
                        "a zero dropped in an id",
                        "claims",
                        "d000-p04b",
                        "id",
                        "d000-p4b",
                        "claims.csv:9 A9 [id]",
                        ProblemCode.CLAIM_ID_MISMATCH,
                        "such as d000-p04b"),
                cell(
                        "an id in capitals",
                        "claims",
                        "d000-p28b",
                        "subject",
                        "Turkish-Army",
                        "claims.csv:100 N100 [subject]",
                        ProblemCode.VALUE_FORMAT,
                        "The closest is \"turkish-army\" (row 9 of actors.csv)"),
                cell(
                        "a label in place of an id",
                        "claims",
                        "d000-p28b",
                        "subject",
                        "Turkish army",
                        "claims.csv:100 N100 [subject]",
                        ProblemCode.VALUE_FORMAT,
                        "The closest is \"turkish-army\" (row 9 of actors.csv)"),
                cell(
                        "a space that cannot be seen",
                        "claims",
                        "d000-p28b",
                        "subject",
                        "turkish-army\u00A0",
                        "claims.csv:100 N100 [subject]",
                        ProblemCode.VALUE_FORMAT,
                        "no-break space",
                        "              ^"),
                cell(
                        "a dash that the word processor made",
                        "claims",
                        "d000-p28b",
                        "subject",
                        "turkish\u2013army",
                        "claims.csv:100 N100 [subject]",
                        ProblemCode.VALUE_FORMAT,
                        "U+2013 en dash",
                        "         ^"),
                cell(
                        "a letter that the word processor replaced",
                        "claims",
                        "d000-p28b",
                        "id",
                        "d000-p28\u00A9",
                        "claims.csv:100 A100 [id]",
                        ProblemCode.VALUE_FORMAT,
                        "d000-p28"),
                cell(
                        "two names with a comma between them",
                        "claims",
                        "d000-p28b",
                        "subject",
                        "turkish-army, isis",
                        "claims.csv:100 N100 [subject]",
                        ProblemCode.VALUE_FORMAT,
                        "Separate several with \";\": turkish-army; isis."),
                cell(
                        "two names on two lines of a cell",
                        "claims",
                        "d000-p28b",
                        "subject",
                        "turkish-army\nisis",
                        "claims.csv:100 N100 [subject]",
                        ProblemCode.VALUE_FORMAT,
                        "Separate several with \";\": turkish-army; isis."),
                cell(
                        "a value that Excel could not compute",
                        "claims",
                        "d000-p26a",
                        "amount",
                        "#REF!",
                        "claims.csv:92 T92 [amount]",
                        ProblemCode.VALUE_DATATYPE,
                        "could not compute"),
                cell(
                        "a look-up that Excel did not find",
                        "claims",
                        "d000-p28b",
                        "location",
                        "#N/A",
                        "claims.csv:100 R100 [location]",
                        ProblemCode.VALUE_FORMAT,
                        "could not compute"),
                cell(
                        "TRUE for yes",
                        "claims",
                        "d000-p28b",
                        "negated",
                        "TRUE",
                        "claims.csv:100 K100 [negated]",
                        ProblemCode.VALUE_FORMAT,
                        "Write yes."),
                cell(
                        "maybe for yes or no",
                        "claims",
                        "d000-p28b",
                        "negated",
                        "maybe",
                        "claims.csv:100 K100 [negated]",
                        ProblemCode.VALUE_FORMAT,
                        "Write yes or no."),
                cell(
                        "an actor without a row",
                        "claims",
                        "d000-p28b",
                        "against",
                        "kurdish-press-office",
                        "claims.csv:100 Q100 [against]",
                        ProblemCode.REFERENCE_UNKNOWN,
                        "Add a row for it to actors.csv"),
                cell(
                        "a publisher under another name",
                        "documents",
                        "d002",
                        "publisher",
                        "sputnik-news",
                        "documents.csv:4 C4 [publisher]",
                        ProblemCode.REFERENCE_UNKNOWN,
                        "The closest is \"sputnik\" (row 4 of actors.csv)"),
                cell(
                        "an arrow in the chain",
                        "claims",
                        "d000-p28b",
                        "chain",
                        "amaq \u2192 now-lebanon",
                        "claims.csv:100 I100 [chain]",
                        ProblemCode.VALUE_FORMAT,
                        "Separate several with \">\": amaq > now-lebanon."),
                cell(
                        "a chain that ends with another voice",
                        "claims",
                        "d000-p28b",
                        "chain",
                        "now-lebanon > amaq",
                        "claims.csv:100 I100 [chain]",
                        ProblemCode.CHAIN_NOT_TO_PUBLISHER,
                        "End the chain with the publisher"),
                cell(
                        "a wording in place of a relation",
                        "claims",
                        "d000-p28b",
                        "relation",
                        "curfew",
                        "claims.csv:100 O100 [relation]",
                        ProblemCode.REFERENCE_UNKNOWN,
                        "a wording of \"restricts-access-to\" (row 27 of ontology/relations.csv)"),
                cell(
                        "a wording of two words, in the plural",
                        "claims",
                        "d000-p28b",
                        "relation",
                        "air raids",
                        "claims.csv:100 O100 [relation]",
                        ProblemCode.VALUE_FORMAT,
                        "a wording of \"strikes-from-air\""),
                cell(
                        "a mode that does not exist",
                        "claims",
                        "d000-p28b",
                        "mode",
                        "plan",
                        "claims.csv:100 AE100 [mode]",
                        ProblemCode.VALUE_NOT_IN_LIST,
                        "Did you mean \"planned\"?"),
                cell(
                        "start and end swapped",
                        "claims",
                        "d000-p28b",
                        "start",
                        "5300",
                        "claims.csv:100 F100 [end]",
                        ProblemCode.PASSAGE_BOUNDS,
                        "run claimgraph locate"),
                cell(
                        "a paragraph that the document does not have",
                        "no_claim",
                        "d000",
                        "para",
                        "73",
                        "no_claim.csv:2 B2 [para]",
                        ProblemCode.PARAGRAPH_BEYOND_DOCUMENT,
                        "which has 37; see documents.csv:2 M2 [paragraphs]"),
                cell(
                        "a document without a date",
                        "documents",
                        "d002",
                        "published",
                        "",
                        "documents.csv:4 E4 [published]",
                        ProblemCode.VALUE_REQUIRED,
                        "Write a value"),
                cell(
                        "an address that was cut off",
                        "documents",
                        "d002",
                        "url",
                        "sputniknews.com/2016/06/...",
                        "documents.csv:4 I4 [url]",
                        ProblemCode.VALUE_FORMAT,
                        "begins with http:// or https://"),
                cell(
                        "an address with a space",
                        "documents",
                        "d002",
                        "url",
                        "https://sputniknews.com/a b",
                        "documents.csv:4 I4 [url]",
                        ProblemCode.VALUE_FORMAT,
                        "has no spaces",
                        "                           ^"),
                cell(
                        "degrees and minutes",
                        "locations",
                        "azaz",
                        "lat",
                        "36\u00B035'N",
                        "locations.csv:23 E23 [lat]",
                        ProblemCode.VALUE_DATATYPE,
                        "Write decimal degrees: 36.58333."),
                cell(
                        "longitude in place of latitude",
                        "locations",
                        "azaz",
                        "lat",
                        "137.04",
                        "locations.csv:23 E23 [lat]",
                        ProblemCode.VALUE_CONSTRAINT,
                        "Write a value from -90 to 90."),
                cell(
                        "a language in words",
                        "documents",
                        "d002",
                        "language",
                        "English",
                        "documents.csv:4 H4 [language]",
                        ProblemCode.VALUE_FORMAT,
                        "Write a language tag, such as en"));
    }

    private static TypingMistake made(
            String name,
            Consumer<BrokenProject> make,
            String place,
            ProblemCode code,
            String... words) {
        return new TypingMistake(name, make, place, code, List.of(words));
    }

    private static TypingMistake cell(
            String name,
            String table,
            String id,
            String column,
            String text,
            String place,
            ProblemCode code,
            String... words) {
        return made(
                name,
                project -> new TableEditor(project.folder()).set(table + ".csv", id, column, text),
                place,
                code,
                words);
    }

    /** A sheet saved where the comma is the decimal mark. */
    private static String semicolons(String table) {
        return table.replace(";", "\u0000").replace(",", ";").replace("\u0000", ",");
    }

    @Override
    public String toString() {
        return name;
    }
}
