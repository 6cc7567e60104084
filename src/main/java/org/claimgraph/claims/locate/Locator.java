package org.claimgraph.claims.locate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.claims.locate.SourceText.Passage;
import org.claimgraph.csvw.table.Dialect;
import org.claimgraph.csvw.table.Header;
import org.claimgraph.csvw.table.Row;
import org.claimgraph.csvw.table.TableEdit;
import org.claimgraph.csvw.table.TableReader;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Finds the passages of claims: the characters of the sentence that a claim names by paragraph and
 * sentence.
 *
 * <p>Texts are matched to documents by the SHA-256 that the documents table gives; their file names
 * do not matter. Claims of documents whose text is not there are left as they are.
 */
public final class Locator {

    /**
     * A passage that differs from what the row says.
     *
     * @param claim the id in the row
     * @param row the row in the spreadsheet
     * @param before what start and end were, such as {@code 12-40}; {@code -} when empty
     */
    public record Change(String claim, int row, String before, Passage passage) {}

    /**
     * The result for a claims table.
     *
     * @param table the table with start and end as they should be
     * @param changes what differs from the file
     * @param located how many claims have a text and a sentence
     * @param documents how many documents have a text
     * @param unmatched the files that are the text of no document, by name
     */
    public record Located(
            TableEdit table,
            List<Change> changes,
            int located,
            int documents,
            List<String> unmatched) {}

    /**
     * The texts in a folder.
     *
     * @param byDocument those of documents, by the document's id
     * @param unmatched the files that are the text of no document, by name
     */
    private record Texts(Map<String, SourceText> byDocument, List<String> unmatched) {}

    private final Texts texts;
    private final Problems problems;

    private Locator(Texts texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /**
     * Works out the passages of a claims table.
     *
     * @param claims the claims table
     * @param documents the documents table
     * @param folder the folder of the texts
     */
    public static Located locate(Path claims, Path documents, Path folder, Problems problems)
            throws IOException {
        Texts texts = texts(documents, folder, problems);
        return new Locator(texts, problems).locate(claims);
    }

    private static Texts texts(Path documents, Path folder, Problems problems) throws IOException {
        Map<String, Path> files = new HashMap<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                files.putIfAbsent(sha256(file), file);
            }
        }
        Map<String, SourceText> texts = new HashMap<>();
        Set<String> matched = new HashSet<>();
        try (TableReader table = open(Files.newInputStream(documents), documents, problems)) {
            int id = column(table.header(), "id");
            int digest = column(table.header(), "sha256");
            for (Row row = table.next(); row != null; row = table.next()) {
                Path file = digest < 0 ? null : files.get(row.text(digest));
                if (file != null) {
                    matched.add(row.text(digest));
                    texts.put(
                            text(row, id),
                            SourceText.of(Files.readString(file, StandardCharsets.UTF_8)));
                }
            }
        }
        List<String> unmatched =
                files.entrySet().stream()
                        .filter(entry -> !matched.contains(entry.getKey()))
                        .map(entry -> String.valueOf(entry.getValue().getFileName()))
                        .sorted()
                        .toList();
        return new Texts(texts, unmatched);
    }

    private Located locate(Path claims) throws IOException {
        byte[] file = Files.readAllBytes(claims);
        TableEdit edit = new TableEdit(file);
        List<Change> changes = new ArrayList<>();
        int located = 0;
        try (TableReader table = open(new ByteArrayInputStream(file), claims, problems)) {
            Header header = table.header();
            for (Row row = table.next(); row != null; row = table.next()) {
                Passage passage = passage(header, row);
                if (passage != null) {
                    located++;
                    addChange(header, row, passage, edit, changes);
                }
            }
        }
        return new Located(edit, changes, located, texts.byDocument().size(), texts.unmatched());
    }

    private static void addChange(
            Header header, Row row, Passage passage, TableEdit edit, List<Change> changes) {
        int start = column(header, "start");
        int end = column(header, "end");
        String before = row.text(start) + "-" + row.text(end);
        String after = passage.start() + "-" + passage.end();
        if (!before.equals(after)) {
            String claim = text(row, column(header, "id"));
            changes.add(new Change(claim, row.number(), before, passage));
            set(row, start, passage.start(), edit);
            set(row, end, passage.end(), edit);
        }
    }

    /** Changes a cell, unless it already has this value. */
    private static void set(Row row, int column, int position, TableEdit edit) {
        String text = Integer.toString(position);
        if (!row.text(column).equals(text)) {
            edit.set(row.number(), column, text);
        }
    }

    /**
     * Returns the passage of a row's sentence, or null if the row names no sentence or its text is
     * not in the folder.
     */
    private @Nullable Passage passage(Header header, Row row) {
        SourceText text = texts.byDocument().get(text(row, column(header, "document")));
        int para = column(header, "para");
        int sentence = column(header, "sentence");
        boolean hasRoom = column(header, "start") >= 0 && column(header, "end") >= 0;
        if (text == null
                || !hasRoom
                || text(row, para).isEmpty()
                || text(row, sentence).isEmpty()) {
            return null;
        }
        try {
            int paragraph = Integer.parseInt(row.text(para));
            return text.sentences(paragraph).get(Integer.parseInt(row.text(sentence)) - 1);
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            problems.report(
                    ProblemCode.SENTENCE_UNKNOWN,
                    row.cell(sentence),
                    row.text(sentence),
                    "the text has no sentence "
                            + Problem.quote(row.text(sentence))
                            + " in paragraph "
                            + Problem.quote(row.text(para)),
                    "Count paragraphs and sentences from 1, as docs/reference/tables.md explains.");
            return null;
        }
    }

    /** Returns a cell's text; an empty one where the table lacks the column. */
    private static String text(Row row, int column) {
        return column < 0 ? "" : row.text(column);
    }

    private static TableReader open(InputStream bytes, Path file, Problems problems)
            throws IOException {
        return TableReader.open(bytes, String.valueOf(file.getFileName()), Dialect.PLAIN, problems);
    }

    private static int column(Header header, String name) {
        return header.find(name);
    }

    private static String sha256(Path file) throws IOException {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
