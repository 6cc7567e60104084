package org.claimgraph.claims.locate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimgraph.csvw.table.Dialect;
import org.claimgraph.csvw.table.Header;
import org.claimgraph.csvw.table.Row;
import org.claimgraph.csvw.table.TableReader;
import org.claimgraph.problem.Problems;
import org.claimgraph.text.Folded;

/**
 * Guesses the document to which a text belongs that matches none: by the name of its file, by the
 * title in the text, or by the spellings that {@code names.csv} quotes from the document. It only
 * says so and changes nothing.
 */
final class LikelyDocument {

    /** With fewer quotations than this, most of them can be in any text. */
    private static final int LEAST_QUOTATIONS = 3;

    private static final int SHORTEST_TITLE = 12;

    private final DocumentTable documents;
    private final List<DocumentTable.Entry> open;
    private final Map<String, Set<String>> quotations;

    private LikelyDocument(
            DocumentTable documents,
            List<DocumentTable.Entry> open,
            Map<String, Set<String>> quotations) {
        this.documents = documents;
        this.open = open;
        this.quotations = quotations;
    }

    /**
     * Makes a guesser.
     *
     * @param names the table of spellings, which may be missing
     */
    static LikelyDocument of(DocumentTable documents, Texts texts, Path names) throws IOException {
        List<DocumentTable.Entry> open =
                documents.entries().stream()
                        .filter(entry -> !texts.byDocument().containsKey(entry.id()))
                        .toList();
        return new LikelyDocument(documents, open, quotations(names));
    }

    private static Map<String, Set<String>> quotations(Path names) throws IOException {
        Map<String, Set<String>> quotations = new HashMap<>();
        if (!Files.isRegularFile(names)) {
            return quotations;
        }
        try (TableReader table =
                TableReader.open(
                        Files.newInputStream(names), "names.csv", Dialect.PLAIN, Problems.none())) {
            Header header = table.header();
            int name = header.find("name");
            int document = header.find("document");
            for (Row row = table.next(); row != null; row = table.next()) {
                if (name >= 0 && document >= 0) {
                    quotations
                            .computeIfAbsent(row.text(document), none -> new HashSet<>())
                            .add(Folded.of(row.text(name)));
                }
            }
        }
        return quotations;
    }

    /** Describes a file that matches no document, with the document it probably belongs to. */
    Locator.Unmatched of(TextFile file) throws IOException {
        String text = file.text();
        String folded = text == null ? "" : Folded.of(text);
        List<DocumentTable.Entry> likely = named(file);
        String reason = "its file name";
        if (likely.size() != 1) {
            likely = open.stream().filter(entry -> hasTitle(folded, entry)).toList();
            reason = "its title is in the text";
        }
        if (likely.size() != 1) {
            likely = quoted(folded);
            reason = "most spellings that names.csv quotes from it are in the text";
        }
        boolean isText = text != null;
        return likely.size() == 1 && documents.hasDigests()
                ? unmatched(file, isText, likely.get(0), reason)
                : new Locator.Unmatched(file.name(), isText, file.sha256(), null);
    }

    private Locator.Unmatched unmatched(
            TextFile file, boolean isText, DocumentTable.Entry document, String reason) {
        return new Locator.Unmatched(
                file.name(),
                isText,
                file.sha256(),
                new Locator.Likely(document.id(), reason, documents.digestCell(document)));
    }

    /** Returns the documents whose id the name of a file is, or begins with. */
    private List<DocumentTable.Entry> named(TextFile file) {
        return open.stream()
                .filter(entry -> isNamedAfter(file.stem(), entry.id().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static boolean isNamedAfter(String stem, String id) {
        boolean begins = !id.isEmpty() && stem.startsWith(id);
        return begins
                && (stem.length() == id.length()
                        || !Character.isLetterOrDigit(stem.charAt(id.length())));
    }

    private static boolean hasTitle(String folded, DocumentTable.Entry entry) {
        String title = Folded.of(entry.title());
        return title.length() >= SHORTEST_TITLE && folded.contains(title);
    }

    /** Returns the documents most of whose quotations are in a text, if no other has as many. */
    private List<DocumentTable.Entry> quoted(String folded) {
        List<DocumentTable.Entry> best = new ArrayList<>();
        double most = 0.5;
        for (DocumentTable.Entry entry : open) {
            double share = share(folded, quotations.getOrDefault(entry.id(), Set.of()));
            if (share > most) {
                best.clear();
            }
            if (share > 0.5 && share >= most) {
                best.add(entry);
                most = share;
            }
        }
        return best;
    }

    private static double share(String folded, Set<String> quoted) {
        long found = quoted.stream().filter(folded::contains).count();
        return quoted.size() < LEAST_QUOTATIONS ? 0 : (double) found / quoted.size();
    }
}
