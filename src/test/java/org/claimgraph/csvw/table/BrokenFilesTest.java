package org.claimgraph.csvw.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken files that the parser beneath accepts without a word, each reported at its place. */
class BrokenFilesTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static Stream<Arguments> brokenFiles() {
        return Stream.of(
                // quotes
                broken(
                        "a quote inside a cell",
                        "id,name\n1,ab\"c\n",
                        "t.csv:2 B2 [name] QUOTE_STRAY"),
                broken("a quote at the end", "id,size\n1,5\"\n", "t.csv:2 B2 [size] QUOTE_STRAY"),
                broken(
                        "a quote after a blank",
                        "id,name\n1, \"x\"\n",
                        "t.csv:2 B2 [name] QUOTE_STRAY"),
                broken("a quote in the header", "id,na\"me\n1,x\n", "t.csv:1 B1 QUOTE_STRAY"),
                broken(
                        "a blank after a quote",
                        "id,name\n1,\"x\" \n",
                        "t.csv:2 B2 [name] QUOTE_STRAY"),
                broken(
                        "a quote that closes late",
                        "id,name\n1,\"x\n2,\" \n",
                        "t.csv:2 B2 [name] QUOTE_STRAY"),
                broken(
                        "quotes round a word",
                        "id,name\n1,say \"x\" now\n",
                        "t.csv:2 B2 [name] QUOTE_STRAY"),
                // widths
                broken("a cell too many", "id,name\n1,x,y\n", "t.csv:2 ROW_RAGGED"),
                broken("a cell too few", "id,name\n1\n", "t.csv:2 ROW_RAGGED"),
                broken("an unquoted comma", "id,name\n1,x\n2,b, c\n", "t.csv:3 ROW_RAGGED"),
                broken(
                        "an unquoted line break",
                        "id,name,sex\n1,x\ny,f\n",
                        "t.csv:2 ROW_RAGGED",
                        "t.csv:3 ROW_RAGGED"),
                broken("a delimiter at the end", "id,name\n1,x,\n", "t.csv:2 ROW_RAGGED"),
                broken("a last row cut short", "id,name,sex\n1,x,f\n2,y", "t.csv:3 ROW_RAGGED"),
                broken("a footer", "id,name\n1,x\nTotal: 1\n", "t.csv:3 ROW_RAGGED"),
                broken("a title above", "My table\nid,name\n1,x\n", "t.csv:1 ROW_RAGGED"),
                broken(
                        "a title above a blank row",
                        "My table\n\nid,name\n1,x\n",
                        "t.csv:1 ROW_RAGGED"),
                broken(
                        "two titles above",
                        "My table\nOf May\nid,name,sex\n1,x,f\n",
                        "t.csv:1 ROW_RAGGED"),
                broken(
                        "a column of names with a comma",
                        "name\nCher\nSmith, John\nMadonna\n",
                        "t.csv:3 ROW_RAGGED"),
                broken(
                        "a title with another separator",
                        "My table; mine\nid,name\n1,x\n",
                        "t.csv:1 ROW_RAGGED"),
                broken(
                        "a row cut short below a title",
                        "My table\nid,name,sex\n1,x,f\n2,y\n",
                        "t.csv:1 ROW_RAGGED",
                        "t.csv:4 ROW_RAGGED"),
                broken(
                        "too many columns",
                        "a" + ",".repeat(1000) + "\n",
                        "t.csv:1 COLUMNS_TOO_MANY",
                        "t.csv:1 B1 HEADER_EMPTY"),
                // header
                broken(
                        "a name twice",
                        "id,name,name\n1,x,y\n",
                        "t.csv:1 C1 [name] HEADER_DUPLICATE"),
                broken(
                        "a name three times",
                        "a,a,a\n1,x,y\n",
                        "t.csv:1 B1 [a] HEADER_DUPLICATE",
                        "t.csv:1 C1 [a] HEADER_DUPLICATE"),
                broken("no name", "id,,name\n1,x,y\n", "t.csv:1 B1 HEADER_EMPTY"),
                broken("a name of blanks", "id,  ,name\n1,x,y\n", "t.csv:1 B1 HEADER_EMPTY"),
                broken("empty columns at the end", "id,name,,\n1,x,,\n", "t.csv:1 C1 HEADER_EMPTY"),
                broken(
                        "no name on either side",
                        ",id,\n1,x,y\n",
                        "t.csv:1 A1 HEADER_EMPTY",
                        "t.csv:1 C1 HEADER_EMPTY"),
                broken("blank rows above", "\n\nid,name\n1,x\n", "t.csv:1 HEADER_EMPTY"),
                // separators
                broken("semicolons", "id;name\n1;x\n", "t.csv:1 A1 [id;name] SEPARATOR_WRONG"),
                broken(
                        "semicolons and decimal commas",
                        "id;lat\n1;36,5\n",
                        "t.csv:1 A1 [id;lat] SEPARATOR_WRONG"),
                broken("tabs", "id\tname\n1\tx\n", "t.csv:1 A1 [id⇥name] SEPARATOR_WRONG"),
                broken("bars", "id|name\n1|x\n", "t.csv:1 A1 [id|name] SEPARATOR_WRONG"),
                broken("an instruction", "sep=,\nid,name\n1,x\n", "t.csv:1 SEPARATOR_WRONG"),
                broken("another instruction", "sep=;\nid;name\n1;x\n", "t.csv:1 SEPARATOR_WRONG"),
                // line ends
                broken("carriage returns only", "id,name\r1,x\r2,y\r", "t.csv:1 B1 LINE_END_STRAY"),
                broken(
                        "a carriage return in a cell",
                        "id,name\n1,x\ry\n",
                        "t.csv:2 B2 [name] LINE_END_STRAY",
                        "t.csv:3 ROW_RAGGED"),
                // characters
                broken("a NUL", "id,name\n1,a\0b\n", "t.csv:2 B2 [name] CHARACTER_FORBIDDEN"),
                broken(
                        "a NUL in quotes",
                        "id,name\n1,\"a\0b\"\n",
                        "t.csv:2 B2 [name] CHARACTER_FORBIDDEN"),
                broken(
                        "an escape character",
                        "id,name\n1,\u001B[1m\n",
                        "t.csv:2 B2 [name] CHARACTER_FORBIDDEN"),
                broken(
                        "a vertical tab",
                        "id,name\n1,a\u000Bb\n",
                        "t.csv:2 B2 [name] CHARACTER_FORBIDDEN"),
                broken(
                        "a delete character",
                        "id,name\n1,a\u007Fb\n",
                        "t.csv:2 B2 [name] CHARACTER_FORBIDDEN"),
                broken(
                        "a C1 control",
                        "id,name\n1,a\u0093b\n",
                        "t.csv:2 B2 [name] CHARACTER_SUSPECT"),
                broken(
                        "the first and the last C1 control",
                        "id,name\n\u0080,a\u009Fb\n",
                        "t.csv:2 A2 [id] CHARACTER_SUSPECT",
                        "t.csv:2 B2 [name] CHARACTER_SUSPECT"),
                broken(
                        "a noncharacter",
                        "id,name\n1,a\uFFFEb\n",
                        "t.csv:2 B2 [name] CHARACTER_FORBIDDEN"),
                broken(
                        "the end of a DOS file",
                        "id,name\n1,x\n\u001A",
                        "t.csv:3 ROW_RAGGED",
                        "t.csv:3 A3 [id] CHARACTER_FORBIDDEN"),
                broken(
                        "a lost character",
                        "id,name\n1,caf\uFFFD\n",
                        "t.csv:2 B2 [name] CHARACTER_SUSPECT"),
                broken(
                        "a long cell",
                        "id,name\n1," + "x".repeat(1 << 20) + "x\n",
                        "t.csv:2 B2 [name] CELL_TOO_LONG"),
                // encodings, which a plain reader replaces
                broken(
                        "Windows-1252",
                        "id,name\n1,café\n".getBytes(WINDOWS),
                        "t.csv:2 B2 [name] ENCODING_INVALID"),
                broken(
                        "Windows-1252 in the header",
                        "id,prénom\n1,x\n".getBytes(WINDOWS),
                        "t.csv:1 B1 ENCODING_INVALID"),
                broken(
                        "Windows-1252 in quotes",
                        "id,name\n1,\"x\ny’s\"\n".getBytes(WINDOWS),
                        "t.csv:2 B2 [name] ENCODING_INVALID"),
                broken(
                        "half a character at the end",
                        bytes("id,name\n1,x", 0xE2, 0x80),
                        "t.csv:2 B2 [name] ENCODING_INVALID"),
                broken(
                        "an overlong form",
                        bytes("id,name\n1,x", 0xC0, 0x80),
                        "t.csv:2 B2 [name] ENCODING_INVALID"),
                broken(
                        "an encoded surrogate",
                        bytes("id,name\n1,x", 0xED, 0xA0, 0x80),
                        "t.csv:2 B2 [name] ENCODING_INVALID"),
                broken(
                        "UTF-16 with its mark",
                        "\uFEFFid,name\n1,x\n".getBytes(StandardCharsets.UTF_16LE),
                        "t.csv ENCODING_INVALID"),
                broken(
                        "UTF-16 without a mark",
                        "id,name\n1,x\n".getBytes(StandardCharsets.UTF_16BE),
                        "t.csv ENCODING_INVALID"),
                // not a table
                broken("nothing", "", "t.csv TABLE_EMPTY"),
                broken("blank lines only", "\n\n\n", "t.csv TABLE_EMPTY"),
                broken("only a byte order mark", "\uFEFF", "t.csv TABLE_EMPTY"),
                broken("a workbook", bytes("PK", 3, 4, 20, 0, 6, 0), "t.csv TABLE_NOT_CSV"),
                broken(
                        "an old workbook",
                        bytes("", 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
                        "t.csv TABLE_NOT_CSV"),
                broken("a gzip file", bytes("", 0x1F, 0x8B, 8, 0), "t.csv TABLE_NOT_CSV"),
                broken("a PDF document", "%PDF-1.7\n", "t.csv TABLE_NOT_CSV"),
                broken("a web page", "\n<!DOCTYPE html>\n<html>\n", "t.csv TABLE_NOT_CSV"),
                broken(
                        "an XML document",
                        "\uFEFF<?xml version=\"1.0\"?>\n",
                        "t.csv TABLE_NOT_CSV"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenFiles")
    void isReportedAtItsPlace(String name, byte[] bytes, String... problems) {
        assertThat(ReadTable.of(Dialect.PLAIN, bytes).problems()).containsExactly(problems);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenFiles")
    void isAcceptedByTheParserBeneath(String name, byte[] bytes, String... problems) {
        assertThatCode(() -> parse(new String(bytes, StandardCharsets.UTF_8)))
                .doesNotThrowAnyException();
    }

    private static void parse(String text) throws IOException {
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
            parser.getRecords();
        }
    }

    private static Arguments broken(String name, String text, String... problems) {
        return broken(name, text.getBytes(StandardCharsets.UTF_8), problems);
    }

    private static Arguments broken(String name, byte[] bytes, String... problems) {
        return arguments(name, bytes, problems);
    }

    private static byte[] bytes(String start, int... rest) {
        byte[] bytes =
                Arrays.copyOf(
                        start.getBytes(StandardCharsets.US_ASCII), start.length() + rest.length);
        for (int i = 0; i < rest.length; i++) {
            bytes[start.length() + i] = (byte) rest[i];
        }
        return bytes;
    }
}
