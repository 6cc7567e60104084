package org.claimgraph.csvw.metadata;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimgraph.csvw.walk.RowSink;
import org.claimgraph.csvw.walk.Sheets;
import org.claimgraph.problem.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Metadata are read to the end whatever stands in them: faults are problems and no exceptions. */
class MetadataMutationTest {

    private static final String DOCUMENT =
            """
            {'@context': ['http://www.w3.org/ns/csvw', {'@language': 'en', '@base': './'}],
             '@type': 'TableGroup', '@id': 'group', 'dc:title': {'@value': 'T', '@language': 'en'},
             'tableDirection': 'ltr', 'notes': [{'@type': 'schema:Note', 'dc:title': 'N'}],
             'https://w3id.org/claimgraph/ns#profile': true,
             'dialect': {'encoding': 'utf-8', 'trim': true, 'skipRows': 0, 'quoteChar': '|',
              'lineTerminators': ['x'], 'headerRowCount': 1, 'commentPrefix': 'c'},
             'transformations': [{'url': 'a', 'scriptFormat': 'b', 'targetFormat': 'c'}],
             'tables': [{'url': 't.csv', 'suppressOutput': false, 'tableSchema': {
              'primaryKey': 'id', 'rowTitles': ['id'], 'aboutUrl': 'x/{id}',
              'foreignKeys': [{'columnReference': 'up',
               'reference': {'resource': 't.csv', 'columnReference': 'id'}}],
              'columns': [
               {'name': 'id', 'titles': {'en': ['id']}, 'required': true, 'lang': 'en'},
               {'name': 'up', 'titles': 'up', 'default': 'd', 'null': ['n'], 'separator': ';',
                'ordered': true, 'textDirection': 'rtl',
                'https://w3id.org/claimgraph/ns#references': ['t.csv'],
                'https://w3id.org/claimgraph/ns#joinedBy': '+',
                'https://w3id.org/claimgraph/ns#unknown': '?',
                'https://w3id.org/claimgraph/ns#mark': 'again',
                'https://w3id.org/claimgraph/ns#each': true},
               {'name': 'n', 'titles': 'n', 'datatype': {'@id': 'http://x.org/d', 'base': 'decimal',
                'format': {'pattern': '0.0', 'decimalChar': ',', 'groupChar': '.'},
                'minimum': 1, 'maxExclusive': '9'}},
               {'name': 's', 'titles': 's', 'datatype': {'base': 'string', 'format': 'a+',
                'minLength': 1, 'maxLength': 5}},
               {'name': 'v', 'virtual': true, 'propertyUrl': 'p', 'valueUrl': '{+s}',
                'https://w3id.org/claimgraph/ns#requires': 's',
                'https://w3id.org/claimgraph/ns#langFrom': 'up'}]}}]}
            """;

    private static final List<String> VALUES =
            List.of(
                    "null",
                    "true",
                    "-1",
                    "1e999",
                    "''",
                    "'_:x'",
                    "'{'",
                    "[]",
                    "[null]",
                    "{}",
                    "{'a': 1}",
                    "[[]]",
                    "'\\u0000'",
                    "'http://[bad'");

    /** Puts each of the values into the place of each text, number or literal of the document. */
    static Stream<String> documents() {
        List<String> documents = new ArrayList<>();
        Matcher scalars = Pattern.compile("(?<=: )('[^']*'|true|false|[0-9]+)").matcher(DOCUMENT);
        while (scalars.find()) {
            for (String value : VALUES) {
                documents.add(
                        DOCUMENT.substring(0, scalars.start())
                                + value
                                + DOCUMENT.substring(scalars.end()));
            }
        }
        return documents.stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whateverStandsInMetadataIsReadToTheEnd(String document) {
        Sheets sheets = new Sheets(Problems.strict());
        sheets.with("metadata.json", document).with("t.csv", "id,up,n,s\nx,y;z,\"1,0\",aa\n");

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> sheets.walk(RowSink.NONE));
    }
}
