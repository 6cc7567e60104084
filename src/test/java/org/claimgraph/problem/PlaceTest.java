package org.claimgraph.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceTest {

    @ParameterizedTest
    @MethodSource
    void placeTellsWhatIsKnown(Place place, String text) {
        assertThat(place).hasToString(text);
    }

    static Stream<Arguments> placeTellsWhatIsKnown() {
        return Stream.of(
                Arguments.of(CellRef.ofTable("claims.csv"), "claims.csv"),
                Arguments.of(new CellRef("claims.csv", 0, 0, 19, "time"), "claims.csv [time]"),
                Arguments.of(CellRef.ofRow("claims.csv", 7, 9), "claims.csv:7"),
                Arguments.of(
                        CellRef.ofRow("claims.csv", 7, 9).at(19, "time"), "claims.csv:7 S7 [time]"),
                Arguments.of(new CellRef("claims.csv", 7, 9, 27, ""), "claims.csv:7 AA7"),
                Arguments.of(TextRef.ofFile("csv-metadata.json"), "csv-metadata.json"),
                Arguments.of(new TextRef("csv-metadata.json", 12, 0), "csv-metadata.json:12"),
                Arguments.of(new TextRef("csv-metadata.json", 12, 5), "csv-metadata.json:12:5"));
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "1, A", "26, Z", "27, AA", "52, AZ", "53, BA", "702, ZZ", "703, AAA"})
    void columnsHaveTheLettersOfASpreadsheet(int column, String letters) {
        assertThat(new CellRef("t.csv", 1, 1, column, "").letters()).isEqualTo(letters);
    }

    @Test
    void anotherCellOfTheRowKeepsRowAndLine() {
        CellRef other = new CellRef("t.csv", 7, 9, 1, "id").at(2, "name");

        assertThat(other).isEqualTo(new CellRef("t.csv", 7, 9, 2, "name"));
    }
}
