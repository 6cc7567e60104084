package org.claimgraph.claims.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.claimgraph.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What extractors find wrong, other than in contents of claims: see {@link ContentProblemsTest}.
 */
class ExtractProblemsTest {

    @Test
    void dateThatIsNoneIsNamedWithItsCell() {
        assertOnly(
                "events.csv",
                """
                id,label,type,time
                raid,Raid,incident,9 October
                """,
                """
                events.csv:2 D2 [time]: "9 October" is not a date (DATE_NOT_EDTF)
                  Write year-month-day, such as 2019-10-09; a trailing ~ means about, ? means uncertain.""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            textBlock =
                    """
                    42378:  A spreadsheet keeps 2016-01-09 as this number. Format the column as text and write that.
                    Jan-16: 'A spreadsheet program seems to have changed it: format the column as text, then write year-month-day, such as 2019-10-09.'
                    """)
    void dateThatASpreadsheetChangedIsMetWithItsOwnRemedy(String date, String remedy) {
        assertOnly(
                "events.csv",
                """
                id,label,type,time
                raid,Raid,incident,%s
                """
                        .formatted(date),
                """
                events.csv:2 D2 [time]: "%s" is not a date (DATE_NOT_EDTF)
                  %s"""
                        .formatted(date, remedy));
    }

    @Test
    void bothDatesOfADocumentAreChecked() {
        assertThat(
                        problems(
                                "documents.csv",
                                """
                                id,title,publisher,published,date_basis,printed_date,paragraphs,coder,coded
                                d000,Mines,now,16/1/19,internal,13.12.2019,37,anna,2026-11-20
                                """))
                .containsExactly(
                        """
                        documents.csv:2 D2 [published]: "16/1/19" is not a date (DATE_NOT_EDTF)
                          Write year-month-day, such as 2019-10-09; a trailing ~ means about, ? means uncertain.""",
                        """
                        documents.csv:2 F2 [printed_date]: "13.12.2019" is not a date (DATE_NOT_EDTF)
                          Write year-month-day: 2019-12-13. If the whole column is written so, declare it in csv-metadata.json: "datatype": {"base": "date", "format": "dd.MM.yyyy"}.""");
    }

    @Test
    void dateOfATieIsChecked() {
        assertOnly(
                "affiliations.csv",
                """
                member,organization,kind,time
                isis,now,opposed-to,2016-02-30
                """,
                """
                affiliations.csv:2 D2 [time]: "2016-02-30" is not a date (DATE_NOT_EDTF)
                  There is no such day in that month. Correct it, or write 2016-02 for the month.""");
    }

    @Test
    void latitudeAloneIsHalfAPoint() {
        assertOnly(
                "locations.csv",
                """
                id,label,type,lat,long,precision
                idlib,Idlib,city,35.9,,exact
                """,
                """
                locations.csv:2 E2 [long]: one of the two coordinates is missing (COORDINATE_HALF)
                  Give both latitude and longitude in decimal degrees, or neither.""");
    }

    @Test
    void longitudeAloneIsHalfAPoint() {
        assertOnly(
                "locations.csv",
                """
                id,label,type,lat,long,precision
                idlib,Idlib,city,,36.6,exact
                """,
                """
                locations.csv:2 D2 [lat]: one of the two coordinates is missing (COORDINATE_HALF)
                  Give both latitude and longitude in decimal degrees, or neither.""");
    }

    @Test
    void badCoordinateIsNotHalfAPointToo() {
        assertThat(
                        ReadProject.of(
                                        "locations.csv",
                                        """
                                        id,label,type,lat,long,precision
                                        idlib,Idlib,city,35.9N,36.6,exact
                                        """)
                                .problems())
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly("locations.csv:2 D2 [lat] VALUE_DATATYPE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hello | it is not written as one",
                "POINT(1;2) | it is not written as one",
                "POINT(200 10) | the longitude 200 is not from -180 to 180",
            })
    void textThatIsNoShapeIsNamedWithItsCell(String wkt, String why) {
        assertOnly(
                "locations.csv",
                """
                id,label,type,wkt,precision
                idlib,Idlib,city,%s,exact
                """
                        .formatted(wkt),
                """
                locations.csv:2 D2 [wkt]: "%s" is not a shape on the map: %s (VALUE_FORMAT)
                  Write well-known text in WGS 84, longitude first, such as POINT(36.6 35.9); a POLYGON ends with its first position."""
                        .formatted(wkt, why));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"d004-p03a", "d000-p04a", "d000-p3a", "d000-p03", "d000-p03-a", "d000-3a"})
    void claimIdThatDoesNotTellItsDocumentAndParagraphIsNamed(String id) {
        assertOnly(
                "claims.csv",
                """
                id,document,para,chain,subject,relation
                %s,d000,3,now,raid,begins
                """
                        .formatted(id),
                """
                claims.csv:2 A2 [id]: "%s" does not name document d000 and paragraph 3 (CLAIM_ID_MISMATCH)
                  Write document, paragraph in two digits and a letter, such as d000-p03a, or correct those columns."""
                        .formatted(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"d000-p03a", "d000-p03ab", "d000-p003a"})
    void claimIdThatTellsItsDocumentAndParagraphIsFine(String id) {
        assertThat(
                        problems(
                                "claims.csv",
                                """
                                id,document,para,chain,subject,relation
                                %s,d000,3,now,raid,begins
                                """
                                        .formatted(id)))
                .isEmpty();
    }

    @Test
    void paragraphMayHaveAnyNumberOfDigits() {
        String claims =
                """
                id,document,para,start,end,chain,subject,relation
                d000-p99999999999a,d000,99999999999,1,99999999999,now,raid,begins
                """;
        String documents =
                """
                id,title,publisher,published,paragraphs
                d000,Mines cleared,now,2016-01-19,999999999999
                """;

        assertThat(
                        ReadProject.of(Map.of("claims.csv", claims, "documents.csv", documents))
                                .problems())
                .isEmpty();
    }

    @Test
    void passageWithoutItsEndIsNone() {
        assertOnly(
                "claims.csv",
                """
                id,document,para,start,end,chain,subject,relation
                d000-p03a,d000,3,310,,now,raid,begins
                """,
                """
                claims.csv:2 E2 [end]: the passage starts at 310 and does not end (PASSAGE_BOUNDS)
                  Clear both cells and run claimgraph locate to fill them.""");
    }

    @Test
    void passageWithoutItsStartIsNone() {
        assertOnly(
                "claims.csv",
                """
                id,document,para,start,end,chain,subject,relation
                d000-p03a,d000,3,,402,now,raid,begins
                """,
                """
                claims.csv:2 D2 [start]: the passage ends at 402 and does not start (PASSAGE_BOUNDS)
                  Clear both cells and run claimgraph locate to fill them.""");
    }

    @ParameterizedTest
    @CsvSource({
        "402, the passage from 402 to 402 is empty",
        "310, the passage ends (310) before it starts (402)"
    })
    void aPassageEndsAfterItStarts(String end, String message) {
        assertOnly(
                "claims.csv",
                """
                id,document,para,start,end,chain,subject,relation
                d000-p03a,d000,3,402,%s,now,raid,begins
                """
                        .formatted(end),
                """
                claims.csv:2 E2 [end]: %s (PASSAGE_BOUNDS)
                  Clear both cells and run claimgraph locate to fill them."""
                        .formatted(message));
    }

    @Test
    void idOfAnActorMayNotBeThatOfALocation() {
        assertOnly(
                "locations.csv",
                """
                id,label,type,precision
                idlib,Idlib,city,exact
                isis,Isis,river,line
                """,
                """
                locations.csv:3 A3 [id]: "isis" is already the id of the actor in actors.csv:8 (KEY_DUPLICATE)
                  Choose another id: an id names one thing throughout the project.""");
    }

    @Test
    void idOfALocationMayNotBeThatOfAnEvent() {
        assertOnly(
                "events.csv",
                """
                id,label,type
                syria,Syrian war,campaign
                """,
                """
                events.csv:2 A2 [id]: "syria" is already the id of the location in locations.csv:5 (KEY_DUPLICATE)
                  Choose another id: an id names one thing throughout the project.""");
    }

    @Test
    void shippedRelationMayNotBeDefinedAgain() {
        assertOnly(
                "relations.csv",
                """
                id,label,subject_kind,object_kind
                shells,peels,actor,actor
                """,
                """
                relations.csv:2 A2 [id]: "shells" is already the id of https://w3id.org/claimgraph/relation/shells (KEY_DUPLICATE)
                  Choose another id: an id names one thing throughout the project.""");
    }

    @Test
    void shippedUnitMayNotBeDefinedAgain() {
        assertOnly(
                "units.csv",
                """
                id,label,count_kind
                km,knots,level
                """,
                """
                units.csv:2 A2 [id]: "km" is already the id of https://w3id.org/claimgraph/unit/km (KEY_DUPLICATE)
                  Choose another id: an id names one thing throughout the project.""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.200 | It is read as 1.2. If the point is between thousands, write 1200; if not, write a whole number.",
                "2.0 | Write a whole number. A unit that has fractions says yes in the column fractions of units.csv.",
                "0.5 | Write a whole number. A unit that has fractions says yes in the column fractions of units.csv.",
            })
    void unitThatCountsHasNoFractions(String amount, String remedy) {
        assertOnly(
                "claims.csv",
                """
                id,document,para,chain,subject,relation,amount,unit
                d000-p03a,d000,3,now,raid,begins,%s,people-killed
                """
                        .formatted(amount),
                """
                claims.csv:2 G2 [amount]: "%s" is not a whole number, and people-killed counts whole things (AMOUNT_NOT_WHOLE)
                  %s"""
                        .formatted(amount, remedy));
    }

    @Test
    void unitThatMeasuresHasFractions() {
        assertThat(
                        problems(
                                "claims.csv",
                                """
                                id,document,para,chain,subject,relation,amount,unit
                                d000-p03a,d000,3,now,raid,begins,1.200,km
                                """))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "isis >  > now       | 2 of 3",
                "'> now'             | 1 of 2",
                "isis >              | 2 of 2",
                "isis > now >        | 3 of 3",
                "isis>>now           | 2 of 3",
                "isis > now > >      | 3 of 4",
            })
    void stepOfAChainIsNeverEmpty(String chain, String step) {
        assertThat(chainProblems(chain))
                .containsExactly(
                        """
                        claims.csv:2 D2 [chain]: step %s in the chain is empty (CHAIN_STEP_EMPTY)
                          Write who passed it on, or ? for a voice that is not stated. If there is no such step, delete the >."""
                                .formatted(step));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "now > now                 | now  | 1 and step 2",
                "isis > now > now          | now  | 2 and step 3",
                "isis > anadolu > isis > now | isis | 1 and step 3",
                "isis > now > isis > now   | isis | 1 and step 3",
                "isis > isis > now         | isis | 1 and step 2",
                "isis > ? > isis > now     | isis | 1 and step 3",
            })
    void noVoicePassesOnItsOwnWords(String chain, String voice, String steps) {
        assertThat(chainProblems(chain))
                .containsExactly(
                        """
                        claims.csv:2 D2 [chain]: "%s" is step %s of the chain (CHAIN_VOICE_TWICE)
                          Write each voice once. If one of the two is somebody else, write who; if it is not stated, write ?. If it did pass the words on twice, write "%s again" the second time."""
                                .formatted(voice, steps, voice));
    }

    @ParameterizedTest
    @CsvSource({"now again, now, 1", "isis > now again, now, 2", "isis again > isis, isis, 1"})
    void onlyAVoiceThatCameBeforeComesAgain(String chain, String voice, String step) {
        assertThat(chainProblems(chain))
                .containsExactly(
                        """
                        claims.csv:2 D2 [chain]: "%s" is marked "again" in step %s of the chain, and no step before it is %s (CHAIN_AGAIN_FIRST)
                          Write %s without "again", or write it also where it came first."""
                                .formatted(voice, step, voice, voice));
    }

    @Test
    void originThatIsThePublisherIsDoubtful() {
        assertThat(chainProblems("now > isis > ? > now"))
                .containsExactly(
                        """
                        claims.csv:2 D2 [chain]: warning: "now" is the origin and the publisher, with 2 steps between (CHAIN_FROM_PUBLISHER)
                          If the publisher speaks in its own voice, write only now. If it carries others who carry it, end the chain with "now again".""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "now",
                "isis > now",
                "? > ? > now",
                "?",
                "isis>now",
                "? > isis > ? > now",
                "isis > now > isis again > now again",
                "now > isis > now  again",
                "isis > isis again > now"
            })
    void chainOfDifferentOrMarkedVoicesIsFine(String chain) {
        assertThat(chainProblems(chain)).isEmpty();
    }

    private static List<String> chainProblems(String chain) {
        return problems(
                "claims.csv",
                """
                id,document,para,chain,subject,relation
                d000-p03a,d000,3,%s,raid,begins
                """
                        .formatted(chain));
    }

    @ParameterizedTest
    @CsvSource({
        "150%, amount, '150%,,'",
        "5‰, amount, '5‰,,'",
        "150 %, amount, '150 %,,'",
        "200%, amount_max, '150,200%,range'"
    })
    void percentIsAUnitAndNoPartOfAnAmount(String written, String column, String cells) {
        String letter = column.equals("amount") ? "G" : "H";

        assertThat(
                        problems(
                                "claims.csv",
                                """
                                id,document,para,chain,subject,relation,amount,amount_max,bound,unit
                                d000-p03a,d000,3,now,raid,begins,%s,people-killed
                                """
                                        .formatted(cells)))
                .singleElement()
                .asString()
                .startsWith(
                        "claims.csv:2 %s2 [%s]: \"%s\" is not ".formatted(letter, column, written))
                .contains("(VALUE_DATATYPE)");
    }

    private static void assertOnly(String file, String table, String problem) {
        assertThat(problems(file, table)).containsExactly(problem);
    }

    private static List<String> problems(String file, String table) {
        return ReadProject.of(file, table).problems().stream().map(Problem::toString).toList();
    }
}
