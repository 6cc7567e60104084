package org.claimgraph.csvw.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimgraph.csvw.table.DialectBuilder.dialect;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final String TEXT = "id,name\n1,Şırnak\n2,حلب\n3,😀\n";

    @Test
    void aBadByteIsToldWithWhatItIsInOlderEncodings() {
        byte[] bytes = "id,name\n1,Beþiktaþ\n".getBytes(Charset.forName("windows-1252"));

        assertThat(ReadTable.of(Dialect.PLAIN, bytes).list())
                .singleElement()
                .hasToString(
                        """
                        t.csv:2 B2 [name]: "Be\\uFFFDikta\\uFFFD" contains the byte 0xFE, which is not UTF-8 (ENCODING_INVALID)
                          It is "þ" in windows-1252, "ş" in windows-1254. Save the table as "CSV UTF-8", or set encoding in the dialect.""");
    }

    @Test
    void aBadByteAndALostCharacterInOneCellAreToldApart() {
        byte[] bytes = concat("id,name\n1,a\uFFFDb".getBytes(StandardCharsets.UTF_8), 0xE9, '\n');

        assertThat(ReadTable.of(Dialect.PLAIN, bytes).problems())
                .containsExactly(
                        "t.csv:2 B2 [name] ENCODING_INVALID",
                        "t.csv:2 B2 [name] CHARACTER_SUSPECT");
    }

    @Test
    void badBytesFarIntoTheFileAreAtTheirPlace() {
        String rows = "1,aé\n".repeat(50_000);
        byte[] bytes =
                concat(("id,name\n" + rows + "2,x").getBytes(StandardCharsets.UTF_8), 0xFF, '\n');

        assertThat(ReadTable.of(Dialect.PLAIN, bytes).problems())
                .containsExactly("t.csv:50002 B50002 [name] ENCODING_INVALID");
    }

    @Test
    void aByteOrderMarkIsTakenAwayOnce() {
        assertThat(ReadTable.plain("\uFEFFid\n1\n").header().name(0)).isEqualTo("id");
    }

    @Test
    void aSecondByteOrderMarkIsReported() {
        ReadTable table = ReadTable.plain("\uFEFF\uFEFFid\n1\n");

        assertThat(table.header().name(0)).isEqualTo("\uFEFFid");
        assertThat(table.problems()).containsExactly("t.csv:1 A1 CHARACTER_SUSPECT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void utf16IsReadWhenTheDialectSaysSo(String encoding) {
        ReadTable table = ReadTable.of(dialect().encoding(Charset.forName(encoding)), TEXT);

        assertThat(table.problems()).isEmpty();
        assertThat(table.lines()).containsExactly("2: 1|Şırnak", "3: 2|حلب", "4: 3|😀");
    }

    @Test
    void utf16InEitherByteOrderIsReadWithoutAMark() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_16LE);

        assertThat(ReadTable.of(dialect().encoding(StandardCharsets.UTF_16).build(), bytes).lines())
                .contains("3: 2|حلب");
    }

    @Test
    void unicodeTextIsToldAndReadAsItIs() {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);
        ReadTable table = ReadTable.of(Dialect.PLAIN, bytes);

        assertThat(table.list())
                .singleElement()
                .hasToString(
                        """
                        t.csv: the table is in UTF-16LE and not in UTF-8 (ENCODING_INVALID)
                          Save it as "CSV UTF-8" ("Unicode text" is UTF-16), or set "encoding": "UTF-16LE" in the dialect.""");
        assertThat(table.lines()).hasSize(3);
    }

    @Test
    void utf8IsToldWhereTheDialectSaysUtf16() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        ReadTable table = ReadTable.of(dialect().encoding(StandardCharsets.UTF_16).build(), bytes);

        assertThat(table.problems()).containsExactly("t.csv ENCODING_INVALID");
        assertThat(table.lines()).hasSize(3);
    }

    @Test
    void half16BitCharactersAreBadBytes() {
        byte[] bytes = concat("id\n1\n2".getBytes(StandardCharsets.UTF_16LE), 0x00, 0xD8, '\n', 0);

        assertThat(
                        ReadTable.of(dialect().encoding(StandardCharsets.UTF_16LE).build(), bytes)
                                .problems())
                .containsExactly("t.csv:3 A3 [id] ENCODING_INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "windows-1254", "ISO-8859-9", "GB18030", "Shift_JIS"})
    void anotherEncodingIsReadWhenTheDialectSaysSo(String encoding) {
        ReadTable table =
                ReadTable.of(dialect().encoding(Charset.forName(encoding)), "id,name\n1,a\n");

        assertThat(table.problems()).isEmpty();
        assertThat(table.lines()).containsExactly("2: 1|a");
    }

    @Test
    void aByteThatTheStatedEncodingLacksIsReported() {
        byte[] bytes = concat("id\n1".getBytes(StandardCharsets.US_ASCII), 0x81, '\n');

        assertThat(
                        ReadTable.of(
                                        dialect().encoding(Charset.forName("windows-1252")).build(),
                                        bytes)
                                .problems())
                .containsExactly("t.csv:2 A2 [id] ENCODING_INVALID");
    }

    @Test
    void badBytesInACommentAreReported() {
        byte[] bytes =
                concat("# caf".getBytes(StandardCharsets.US_ASCII), 0xE9, '\n', 'i', 'd', '\n');

        assertThat(
                        ReadTable.of(dialect().commentPrefix("#").headerRowCount(0).build(), bytes)
                                .problems())
                .containsExactly("t.csv:1 A1 ENCODING_INVALID");
    }

    @Test
    void badBytesBeyondTheLastColumnAreNotReported() {
        byte[] bytes = "é,".repeat(3000).getBytes(StandardCharsets.ISO_8859_1);
        ReadTable table = ReadTable.of(dialect().headerRowCount(0).build(), bytes);

        assertThat(table.problems()).hasSize(1001).contains("t.csv:1 COLUMNS_TOO_MANY");
    }

    @Test
    void bytesThatComeOneByOneAreReadTheSame() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        InputStream slow =
                new ByteArrayInputStream(bytes) {
                    @Override
                    public int read(byte[] target, int from, int count) {
                        return super.read(target, from, Math.min(count, 1));
                    }
                };

        assertThat(ReadTable.of(Dialect.PLAIN, slow).lines())
                .containsExactly("2: 1|Şırnak", "3: 2|حلب", "4: 3|😀");
    }

    private static byte[] concat(byte[] start, int... rest) {
        byte[] bytes = Arrays.copyOf(start, start.length + rest.length);
        for (int i = 0; i < rest.length; i++) {
            bytes[start.length + i] = (byte) rest[i];
        }
        return bytes;
    }
}
