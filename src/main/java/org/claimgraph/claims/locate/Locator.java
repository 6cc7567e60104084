package org.claimgraph.claims.locate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.claims.locate.SourceText.Passage;
import org.claimgraph.csvw.table.Dialect;
import org.claimgraph.csvw.table.Header;
import org.claimgraph.csvw.table.Row;
import org.claimgraph.csvw.table.TableEdit;
import org.claimgraph.csvw.table.TableReader;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Finds the passages of claims: the characters of the sentence that a claim names by paragraph and
 * sentence.
 *
 * <p>Texts are matched to documents by the SHA-256 that the documents table gives. Where it gives
 * none, the text whose file is named after the document is its text, and the digest is filled in;
 * so is the number of paragraphs. Claims of documents whose text is not there are left as they are.
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
     * An empty cell of the documents table that a text fills.
     *
     * @param row the row in the spreadsheet
     * @param document the id in the row
     * @param column the name of the column
     */
    public record Filled(int row, String document, String column, String text) {}

    /**
     * A file that is the text of no document.
     *
     * @param isText whether it is a text in UTF-8
     * @param likely the document it probably belongs to; null when none is more likely than others
     */
    public record Unmatched(String file, boolean isText, String sha256, @Nullable Likely likely) {}

    /**
     * The document to which a text probably belongs.
     *
     * @param reason what speaks for it, in words
     * @param digest the cell with the digest of its text
     */
    public record Likely(String document, String reason, CellRef digest) {}

    /**
     * The result for a project.
     *
     * @param claims the claims table with start and end as they should be
     * @param documents the documents table with the cells that the texts fill
     * @param changes what differs from the claims table
     * @param filled what differs from the documents table
     * @param located how many claims have a text and a sentence
     * @param texts how many documents have a text
     * @param unmatched the files that are the text of no document, by name
     */
    public record Located(
            TableEdit claims,
            TableEdit documents,
            List<Change> changes,
            List<Filled> filled,
            int located,
            int texts,
            List<Unmatched> unmatched) {}

    private final DocumentTable documents;
    private final Texts texts;
    private final Problems problems;

    private Locator(DocumentTable documents, Texts texts, Problems problems) {
        this.documents = documents;
        this.texts = texts;
        this.problems = problems;
    }

    /**
     * Works out the passages of the claims of a project.
     *
     * @param tables the folder of its tables
     * @param folder the folder of the texts
     */
    public static Located locate(Path tables, Path folder, Problems problems) throws IOException {
        Path claims = tables.resolve("claims.csv");
        DocumentTable documents =
                DocumentTable.read(tables.resolve("documents.csv"), inOnePiece(claims), problems);
        Texts texts = Texts.read(folder, documents);
        LikelyDocument likely = LikelyDocument.of(documents, texts, tables.resolve("names.csv"));
        List<Unmatched> unmatched = new ArrayList<>();
        for (TextFile file : texts.unmatched()) {
            unmatched.add(likely.of(file));
        }
        return new Locator(documents, texts, problems).locate(claims, unmatched);
    }

    /** Returns the documents that have claims of which none names a paragraph. */
    private static Set<String> inOnePiece(Path claims) throws IOException {
        Set<String> all = new HashSet<>();
        Set<String> divided = new HashSet<>();
        byte[] file = Files.readAllBytes(claims);
        try (TableReader table = open(new ByteArrayInputStream(file), claims, Problems.none())) {
            Header header = table.header();
            int document = column(header, "document");
            int para = column(header, "para");
            for (Row row = table.next(); row != null; row = table.next()) {
                all.add(text(row, document));
                if (!text(row, para).isBlank()) {
                    divided.add(text(row, document));
                }
            }
        }
        all.removeAll(divided);
        return all;
    }

    private Located locate(Path claims, List<Unmatched> unmatched) throws IOException {
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
        return new Located(
                edit,
                documents.edit(),
                changes,
                documents.filled(),
                located,
                texts.byDocument().size(),
                unmatched);
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
}
