package org.claimgraph.claims.locate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts in a folder, matched to documents.
 *
 * <p>A text belongs to the document that gives its SHA-256. A document that gives none gets the
 * text whose file is named after it, and its digest.
 */
final class Texts {

    private final DocumentTable documents;
    private final List<TextFile> files;
    private final Map<String, SourceText> byDocument = new HashMap<>();
    private final Set<String> matched = new LinkedHashSet<>();

    private Texts(DocumentTable documents, List<TextFile> files) {
        this.documents = documents;
        this.files = files;
    }

    /** Reads the files of a folder, and fills the empty cells of the documents they belong to. */
    static Texts read(Path folder, DocumentTable documents) throws IOException {
        Texts texts = new Texts(documents, TextFile.in(folder));
        Map<String, TextFile> byDigest = new HashMap<>();
        texts.files.forEach(file -> byDigest.putIfAbsent(file.sha256(), file));
        for (DocumentTable.Entry document : documents.entries()) {
            TextFile file = byDigest.get(document.sha256());
            if (file != null) {
                texts.take(document, file);
            }
        }
        for (DocumentTable.Entry document : documents.entries()) {
            TextFile file = document.sha256().isEmpty() ? texts.namedAfter(document) : null;
            if (file != null) {
                documents.fillDigest(document, file.sha256());
                texts.take(document, file);
            }
        }
        return texts;
    }

    private void take(DocumentTable.Entry document, TextFile file) throws IOException {
        String text = file.text();
        if (text == null) {
            throw new IOException(file.path() + " is not a text in UTF-8. Save it as UTF-8.");
        }
        SourceText source = SourceText.of(text);
        matched.add(file.sha256());
        byDocument.put(document.id(), source);
        documents.fillParagraphs(document, file, source.paragraphs());
    }

    /** Returns the one text that has the name of a document and belongs to no other. */
    private @Nullable TextFile namedAfter(DocumentTable.Entry document) throws IOException {
        List<TextFile> named = new ArrayList<>();
        for (TextFile file : unmatched()) {
            boolean isName = file.stem().equals(document.id().toLowerCase(Locale.ROOT));
            if (documents.hasDigests() && isName && file.text() != null) {
                named.add(file);
            }
        }
        return named.size() == 1 ? named.get(0) : null;
    }

    /** Returns the texts by the ids of their documents. */
    Map<String, SourceText> byDocument() {
        return byDocument;
    }

    /** Returns the files that are the text of no document, by name. */
    List<TextFile> unmatched() {
        return files.stream().filter(file -> !matched.contains(file.sha256())).toList();
    }
}
