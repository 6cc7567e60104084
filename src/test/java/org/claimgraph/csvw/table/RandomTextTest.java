package org.claimgraph.csvw.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimgraph.csvw.table.DialectBuilder.dialect;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.claimgraph.csvw.table.Dialect.Trim;
import org.claimgraph.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader finds the rows, lines and cells that plain references find, in any text. */
class RandomTextTest {

    private static final int TEXTS = 4000;
    private static final String CHARACTERS = "aab,,;;|\"\"\n\n\r \\#\0é\uFFFD";

    static Stream<Dialect> dialects() {
        return Stream.of(
                        dialect(),
                        dialect().backslashEscapes(),
                        dialect().delimiter("ab").backslashEscapes(),
                        dialect().delimiter(";;").trim(Trim.BOTH),
                        dialect().quoteChar(null).keepBlankRows(),
                        dialect().quoteChar(null).backslashEscapes().trim(Trim.START),
                        dialect().commentPrefix("#").skipRows(2).trim(Trim.END),
                        dialect().lineTerminators("|", "ab").headerRowCount(2),
                        dialect().delimiter(" ").skipInitialSpace().skipColumns(1))
                .map(DialectBuilder::build);
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void everyRowHasItsPlaceItsCellsAndItsProblems(Dialect dialect) throws Exception {
        Random random = new Random(42);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            Cursor cursor = new Cursor("t.csv");
            List<String> lines = new ArrayList<>();
            try (Records records = records(text, dialect, cursor)) {
                for (RawRow row = records.next(); row != null; row = records.next()) {
                    lines.add(ReferenceReader.line(row.number(), row.line(), List.of(row.cells())));
                }
            }
            ReferenceReader reference = ReferenceReader.read(dialect, text);
            assertThat(lines).as(text).isEqualTo(reference.lines());
            assertThat(strayQuotes(cursor)).as(text).isEqualTo(reference.strayQuotes());
        }
    }

    private static List<String> strayQuotes(Cursor cursor) {
        return cursor.takeProblems().stream()
                .filter(problem -> problem.code() == ProblemCode.QUOTE_STRAY)
                .map(TextProblem::place)
                .map(place -> ReferenceReader.place(place.row(), place.column()))
                .toList();
    }

    @Test
    void thePlainDialectKeepsEveryCellAsTheParserHasIt() throws Exception {
        CSVFormat lenient =
                CSVFormat.RFC4180.builder().setTrailingData(true).setLenientEof(true).get();
        Random random = new Random(43);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            List<List<String>> cells = new ArrayList<>();
            try (Records records = records(text, Dialect.PLAIN, new Cursor("t.csv"))) {
                for (RawRow row = records.next(); row != null; row = records.next()) {
                    cells.add(List.of(row.cells()));
                }
            }
            assertThat(cells)
                    .as(text)
                    .isEqualTo(
                            lenient.parse(new StringReader(text)).stream()
                                    .map(CSVRecord::toList)
                                    .toList());
        }
    }

    private static Records records(String text, Dialect dialect, Cursor cursor) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Records(
                new StrictDecoder(
                        ByteBuffer.allocate(0),
                        new ByteArrayInputStream(bytes),
                        dialect.encoding()),
                dialect,
                cursor,
                1 << 20);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }
}
