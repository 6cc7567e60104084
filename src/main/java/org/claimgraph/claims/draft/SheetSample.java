package org.claimgraph.claims.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.claimgraph.claims.project.ProjectException;
import org.claimgraph.csvw.table.Dialect;
import org.claimgraph.csvw.table.Row;
import org.claimgraph.csvw.table.TableReader;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.Problems;

/**
 * The header and the first rows of a table, and how it is written.
 *
 * @param titles the titles of its columns, in order
 * @param rows the texts of the first rows, as many in each as there are titles
 */
record SheetSample(Dialect dialect, List<String> titles, List<List<String>> rows) {

    private static final int MAX_BYTES = 4 << 20;
    private static final int MAX_ROWS = 1000;
    private static final int MAX_CELL = 100_000;

    private static final Charset OLDER = Charset.forName("windows-1252");
    private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|");

    /**
     * Reads the beginning of a file, in the encoding and with the separator that suit it best.
     *
     * @throws ProjectException when it is no table, or cannot be read
     */
    static SheetSample read(Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES);
            SheetSample best = read(bytes, name, dialect(encoding(bytes), ","));
            for (String delimiter : DELIMITERS) {
                SheetSample other = read(bytes, name, dialect(best.dialect.encoding(), delimiter));
                best = other.titles.size() > best.titles.size() ? other : best;
            }
            if (best.titles.size() < 2) {
                throw new ProjectException(
                        name
                                + " is no table of several columns: "
                                + whyNot(bytes, name)
                                + " Save the sheet as \"CSV UTF-8\" and use that.");
            }
            return best;
        } catch (IOException e) {
            throw new ProjectException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static Dialect dialect(Charset encoding, String delimiter) {
        Dialect plain = Dialect.PLAIN;
        return new Dialect(
                encoding,
                plain.lineTerminators(),
                delimiter,
                plain.quoteChar(),
                plain.doubleQuote(),
                plain.skipRows(),
                plain.commentPrefix(),
                plain.headerRowCount(),
                plain.skipColumns(),
                plain.skipBlankRows(),
                plain.skipInitialSpace(),
                plain.trim());
    }

    /** Whole rows that are UTF-8 are read as that; anything else as older programs write it. */
    private static Charset encoding(byte[] bytes) {
        int end = bytes.length;
        while (end == MAX_BYTES || (end > 0 && end < bytes.length && bytes[end] != '\n')) {
            end--;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException olderProgram) {
            return OLDER;
        }
    }

    private static String whyNot(byte[] bytes, String name) throws IOException {
        Problems problems = Problems.strict();
        read(bytes, name, Dialect.PLAIN, problems);
        return problems.list().stream()
                .findFirst()
                .map(Problem::message)
                .map(message -> message + ".")
                .orElse("it has one column.");
    }

    private static SheetSample read(byte[] bytes, String name, Dialect dialect) throws IOException {
        return read(bytes, name, dialect, Problems.none());
    }

    private static SheetSample read(byte[] bytes, String name, Dialect dialect, Problems problems)
            throws IOException {
        try (TableReader reader =
                TableReader.open(
                        new ByteArrayInputStream(bytes), name, dialect, MAX_CELL, problems)) {
            int width = reader.isSeparatedOtherwise() ? 0 : reader.header().titles().size();
            List<String> titles =
                    IntStream.range(0, width).mapToObj(reader.header()::name).toList();
            return new SheetSample(dialect, titles, rows(reader, width, bytes.length));
        }
    }

    /** The last row of a file that was cut is left out, because it was cut too. */
    private static List<List<String>> rows(TableReader reader, int width, int bytes)
            throws IOException {
        List<List<String>> rows = new ArrayList<>();
        Row row = reader.next();
        while (row != null && rows.size() < MAX_ROWS) {
            if (row.size() == width) {
                rows.add(IntStream.range(0, width).mapToObj(row::text).toList());
            }
            row = reader.next();
        }
        if (bytes == MAX_BYTES && row == null && !rows.isEmpty()) {
            rows.remove(rows.size() - 1);
        }
        return rows;
    }

    /** Returns the texts of a column that are not empty. */
    List<String> values(int column) {
        return rows.stream().map(row -> row.get(column).strip()).filter(v -> !v.isEmpty()).toList();
    }
}
