package org.claimgraph.claims.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimgraph.claims.locate.SourceText;
import org.claimgraph.claims.locate.SourceText.Passage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the bundled tables against the texts they were coded from. The texts are not part of the
 * project; files are matched to documents by digest, whatever they are called.
 */
class CodingAgainstTextsTest {

    private static final String FOLDER = System.getProperty("claimgraph.texts", "");

    private static final List<String> OWN_WORDS =
            List.of("gist", "label", "note", "role", "reason");

    private static final Map<String, String> TEXTS = new TreeMap<>();
    private static final Map<String, SourceText> DIVIDED = new TreeMap<>();
    private static final Wordings WORDINGS = new Wordings(6);

    @BeforeAll
    static void readTexts() throws IOException, NoSuchAlgorithmException {
        if (FOLDER.isEmpty()) {
            return;
        }
        Map<String, Path> files = byDigest(Path.of(FOLDER));
        for (Map<String, String> document : BundledTable.rows("documents.csv")) {
            Path file = files.get(document.get("sha256"));
            if (file != null) {
                String text = Files.readString(file, UTF_8);
                TEXTS.put(document.get("id"), text.replaceAll("[\\s\\u00a0]+", " "));
                DIVIDED.put(document.get("id"), SourceText.of(text));
                WORDINGS.add(text);
            }
        }
    }

    @BeforeEach
    void textsAreThere() {
        assumeFalse(
                FOLDER.isEmpty(),
                "THE CODING IS NOT HELD AGAINST THE TEXTS: say where they lie with -Dclaimgraph.texts=DIR");
    }

    @Test
    void everyDocumentHasItsText() {
        assertThat(ids("documents.csv", document -> !TEXTS.containsKey(document.get("id"))))
                .isEmpty();
    }

    @Test
    void documentsHaveAsManyParagraphsAsTheySay() {
        assertThat(
                        ids(
                                "documents.csv",
                                document ->
                                        text(document.get("id")).paragraphs()
                                                != number(document, "paragraphs")))
                .isEmpty();
    }

    @Test
    void everyClaimPointsAtItsSentence() {
        assertThat(
                        ids(
                                "claims.csv",
                                claim ->
                                        !sentenceOf(claim)
                                                .equals(
                                                        new Passage(
                                                                number(claim, "start"),
                                                                number(claim, "end")))))
                .isEmpty();
    }

    @Test
    void everySentenceHasAClaimOrAReasonForHavingNone() {
        List<String> left = allSentences();
        BundledTable.rows("claims.csv").forEach(claim -> left.removeAll(sentences(claim)));
        BundledTable.rows("no_claim.csv").forEach(row -> left.removeAll(sentences(row)));

        assertThat(left).isEmpty();
    }

    @Test
    void everyNameStandsInItsDocument() {
        List<String> missing = new ArrayList<>();
        for (Map<String, String> name : BundledTable.rows("names.csv")) {
            String document = name.get("document");
            if (!document.isEmpty() && !TEXTS.get(document).contains(name.get("name"))) {
                missing.add(document + " " + name.get("name"));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyAmountStandsInItsSentence() {
        assertThat(
                        ids(
                                "claims.csv",
                                claim ->
                                        !claim.get("amount").isEmpty()
                                                && !numbers(claim)
                                                        .contains(
                                                                new BigDecimal(
                                                                        claim.get("amount")))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claims",
                "actors",
                "locations",
                "events",
                "affiliations",
                "names",
                "documents",
                "no_claim"
            })
    void nothingIsCopiedFromTheTexts(String table) {
        List<String> copied = new ArrayList<>();
        for (Map<String, String> row : BundledTable.rows(table + ".csv")) {
            for (String column : OWN_WORDS) {
                WORDINGS.sharedWith(row.getOrDefault(column, ""))
                        .forEach(words -> copied.add(row.get("id") + " [" + column + "] " + words));
            }
        }
        assertThat(copied).isEmpty();
    }

    private static List<String> ids(String table, Predicate<Map<String, String>> isWrong) {
        return BundledTable.rows(table).stream().filter(isWrong).map(row -> row.get("id")).toList();
    }

    private static Passage sentenceOf(Map<String, String> claim) {
        return text(claim.get("document"))
                .sentences(number(claim, "para"))
                .get(number(claim, "sentence") - 1);
    }

    private static List<BigDecimal> numbers(Map<String, String> claim) {
        String sentence =
                text(claim.get("document"))
                        .sentence(number(claim, "para"), number(claim, "sentence"));
        return claim.get("bound").equals("multiples")
                ? SpokenNumbers.multiplesIn(sentence)
                : SpokenNumbers.in(sentence);
    }

    private static List<String> allSentences() {
        List<String> all = new ArrayList<>();
        DIVIDED.forEach(
                (document, text) -> {
                    for (int paragraph = 1; paragraph <= text.paragraphs(); paragraph++) {
                        all.addAll(sentences(document, paragraph));
                    }
                });
        return all;
    }

    /** Returns the sentence of a row, or all those of its paragraph when it names none. */
    private static List<String> sentences(Map<String, String> row) {
        String document = row.get("document");
        String sentence = row.get("sentence");
        return sentence.isEmpty()
                ? sentences(document, number(row, "para"))
                : List.of(document + " " + row.get("para") + "." + sentence);
    }

    private static List<String> sentences(String document, int paragraph) {
        List<String> sentences = new ArrayList<>();
        for (int i = 1; i <= text(document).sentences(paragraph).size(); i++) {
            sentences.add(document + " " + paragraph + "." + i);
        }
        return sentences;
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private static SourceText text(String document) {
        return DIVIDED.get(document);
    }

    private static Map<String, Path> byDigest(Path folder)
            throws IOException, NoSuchAlgorithmException {
        Map<String, Path> files = new HashMap<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                byte[] digest =
                        MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                files.put(HexFormat.of().formatHex(digest), file);
            }
        }
        return files;
    }
}
