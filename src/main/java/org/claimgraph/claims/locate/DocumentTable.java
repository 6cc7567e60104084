package org.claimgraph.claims.locate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.csvw.table.Dialect;
import org.claimgraph.csvw.table.Header;
import org.claimgraph.csvw.table.Row;
import org.claimgraph.csvw.table.TableEdit;
import org.claimgraph.csvw.table.TableReader;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;

/**
 * The documents table, and what the texts add to it. A cell is filled only while it is empty, and
 * no column is added.
 */
final class DocumentTable {

    private static final int NO_COLUMN = -1;

    private final TableEdit edit;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Locator.Filled> filled = new ArrayList<>();
    private final Set<String> inOnePiece;
    private final Problems problems;
    private int sha256 = NO_COLUMN;
    private int paragraphs = NO_COLUMN;

    /**
     * A row of the table.
     *
     * @param id the document's id
     * @param title its title, as printed
     * @param sha256 the digest of its text, in small digits; empty where it is not known
     * @param hidden whether it is a protected source, which a digest of its text would give away
     */
    record Entry(Row row, String id, String title, String sha256, boolean hidden) {}

    private DocumentTable(byte[] file, Set<String> inOnePiece, Problems problems) {
        this.edit = new TableEdit(file);
        this.inOnePiece = inOnePiece;
        this.problems = problems;
    }

    /**
     * Reads the table.
     *
     * @param inOnePiece the ids of documents whose claims name no paragraph
     */
    static DocumentTable read(Path file, Set<String> inOnePiece, Problems problems)
            throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        DocumentTable documents = new DocumentTable(bytes, inOnePiece, problems);
        String name = String.valueOf(file.getFileName());
        try (TableReader table =
                TableReader.open(new ByteArrayInputStream(bytes), name, Dialect.PLAIN, problems)) {
            documents.readRows(table);
        }
        return documents;
    }

    private void readRows(TableReader table) throws IOException {
        Header header = table.header();
        int id = header.find("id");
        int title = header.find("title");
        sha256 = header.find("sha256");
        paragraphs = header.find("paragraphs");
        int hidden = header.find("hidden");
        for (Row row = table.next(); row != null; row = table.next()) {
            String digest = text(row, sha256).toLowerCase(Locale.ROOT);
            boolean isHidden = text(row, hidden).strip().equals("yes");
            entries.add(new Entry(row, text(row, id), text(row, title), digest, isHidden));
        }
    }

    List<Entry> entries() {
        return entries;
    }

    /** Returns the table with the cells that were filled. */
    TableEdit edit() {
        return edit;
    }

    /** Returns the cells that were filled. */
    List<Locator.Filled> filled() {
        return filled;
    }

    /** Returns whether the table can hold digests. */
    boolean hasDigests() {
        return sha256 >= 0;
    }

    /** Returns the cell with the digest of a document. */
    CellRef digestCell(Entry document) {
        return document.row().cell(sha256);
    }

    /** Fills in the digest of a document that has none, unless it is hidden. */
    void fillDigest(Entry document, String digest) {
        if (!document.hidden()) {
            fill(document, sha256, "sha256", digest);
        }
    }

    /**
     * Fills in how many paragraphs a document has, or reports that somebody counted otherwise. A
     * document whose claims name no paragraph is not counted, or they would all lack one.
     */
    void fillParagraphs(Entry document, TextFile file, int count) {
        String written = text(document.row(), paragraphs).strip();
        if (written.isEmpty()) {
            if (!inOnePiece.contains(document.id())) {
                fill(document, paragraphs, "paragraphs", Integer.toString(count));
            }
        } else if (!written.equals(Integer.toString(count))) {
            problems.report(
                    ProblemCode.PARAGRAPHS_MISCOUNTED,
                    document.row().cell(paragraphs),
                    written,
                    "the text of %s has %,d paragraphs and not %s"
                            .formatted(Problem.quote(document.id()), count, Problem.quote(written)),
                    "Write %d, or empty the cell and run locate again. The text is %s."
                            .formatted(count, file.name()));
        }
    }

    private void fill(Entry document, int column, String name, String text) {
        if (column >= 0 && column < document.row().size()) {
            edit.set(document.row().number(), column, text);
            filled.add(new Locator.Filled(document.row().number(), document.id(), name, text));
        }
    }

    /** Returns a cell's text; an empty one where the table lacks the column. */
    private static String text(Row row, int column) {
        return column < 0 ? "" : row.text(column);
    }
}
