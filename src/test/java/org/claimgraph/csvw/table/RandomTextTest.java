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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The watch and the parser beneath agree on where rows and cells end, whatever they are given. */
class RandomTextTest {

    private static final int TEXTS = 4000;
    private static final String CHARACTERS = "aab,,;|\"\"\n\n\r \\#\0é\uFFFD";

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
    void everyRecordHasItsStart(Dialect dialect) throws Exception {
        Random random = new Random(42);
        for (int i = 0; i < TEXTS; i++) {
            byte[] bytes = text(random).getBytes(StandardCharsets.UTF_8);
            Logbook log = new Logbook("t.csv");
            try (Records records = records(bytes, dialect, log)) {
                while (records.nextStart() != null) {
                    records.next();
                }
            }
            assertThat(log.nextStart()).as(new String(bytes, StandardCharsets.UTF_8)).isNull();
        }
    }

    @Test
    void thePlainDialectKeepsEveryCellAsTheParserHasIt() throws Exception {
        CSVFormat lenient =
                CSVFormat.RFC4180.builder().setTrailingData(true).setLenientEof(true).get();
        Random random = new Random(43);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            List<List<String>> cells = new ArrayList<>();
            try (Records records = records(bytes, Dialect.PLAIN, new Logbook("t.csv"))) {
                while (records.nextStart() != null) {
                    cells.add(List.of(records.next().cells()));
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

    private static Records records(byte[] bytes, Dialect dialect, Logbook log) throws Exception {
        return new Records(
                new StrictDecoder(
                        ByteBuffer.allocate(0),
                        new ByteArrayInputStream(bytes),
                        dialect.encoding()),
                dialect,
                log);
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
