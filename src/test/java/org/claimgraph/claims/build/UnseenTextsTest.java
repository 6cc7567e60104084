package org.claimgraph.claims.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimgraph.claims.project.Project;
import org.claimgraph.claims.project.ProjectStart;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.Severity;
import org.claimgraph.run.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels and spellings that nobody can see, or that name something else. */
class UnseenTextsTest {

    @TempDir private Path temp;

    @ParameterizedTest
    @ValueSource(strings = {" ", "   ", "\u3000", "\u200B", "\u00A0\u202E", "\u2800"})
    void labelThatShowsNothingIsNone(String label) throws IOException {
        assertThat(problems("actors.csv", "id,label,type\nnow," + label + ",media\n"))
                .singleElement()
                .asString()
                .startsWith("actors.csv:2 B2 [label]: \"")
                .endsWith(
                        """
                        " shows nothing (VALUE_REQUIRED)
                          Write a text that can be seen, or clear the cell if it may be empty.""");
    }

    @Test
    void spellingThatShowsNothingIsNone() throws IOException {
        assertThat(problems("names.csv", "name,refers_to,kind\n\u200B\u3000,isis,spelling\n"))
                .singleElement()
                .asString()
                .startsWith("names.csv:2 A2 [name]: \"\\u200B\\u3000\" shows nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#REF!", "#N/A", "#NAME?", "#BEZUG!", "#NV", "#DIV/0!", " #VALUE! "})
    void errorValueOfASpreadsheetIsNoLabel(String label) throws IOException {
        assertThat(problems("actors.csv", "id,label,type\nnow," + label + ",media\n"))
                .containsExactly(
                        """
                        actors.csv:2 B2 [label]: "%s" is what a spreadsheet writes where it has no value (VALUE_FORMAT)
                          Write the value itself."""
                                .formatted(label));
    }

    @Test
    void hiddenCharacterIsNamed() throws IOException {
        assertThat(problems("actors.csv", "id,label,type\nnow,NO\u200BW,media\n"))
                .containsExactly(
                        """
                        actors.csv:2 B2 [label]: warning: "NO\\u200BW" has the character U+200B (zero width space), which is invisible (CHARACTER_SUSPECT)
                          Delete that character, or type the text again.""");
    }

    @Test
    void hashSignBeginsANameToo() throws IOException {
        assertThat(problems("actors.csv", "id,label,type\nnow,#StandWithX,media\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISIS", "isis", "\u0130sis"})
    void spellingThatIsTheLabelOfAnotherIsDoubtful(String name) throws IOException {
        assertThat(
                        problems(
                                "names.csv",
                                "name,refers_to,kind\n"
                                        + (name + ",now,spelling\n")
                                        + (name + ",army,metonym\n")
                                        + (name + ",isis,preferred\n")))
                .containsExactly(
                        """
                        names.csv:2 A2 [name]: warning: "%s" is the label of "isis" (actors.csv:2), and names "now" here (SPELLING_SHARED)
                          Check refers_to; where the document does use it for both, call it a metonym or a description."""
                                .formatted(name));
    }

    private List<String> problems(String file, String table) throws IOException {
        Path folder = temp.resolve("project");
        ProjectStart.empty(folder, "https://example.org/p/");
        Files.writeString(
                folder.resolve("mappings/actors.csv"),
                "id,label,type\nisis,ISIS,non-state-armed\nnow,NOW,media\narmy,Army,state-force\n");
        Files.writeString(folder.resolve("mappings").resolve(file), table);
        Problems problems = Problems.strict();
        ProjectCheck.check(Project.at(folder, null), Run.of(problems));
        return problems.list().stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .map(Problem::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-a", "abc-defghijk-x", "a-b", "English", "turkish-TR"})
    void languageThatIsNoTagIsNamed(String tag) throws IOException {
        assertThat(
                        problems(
                                "names.csv",
                                "name,lang,refers_to,kind\nIS," + tag + ",isis,spelling\n"))
                .contains(
                        """
                        names.csv:2 B2 [lang]: "%s" is not a language tag (VALUE_FORMAT)
                          Write a language tag, such as en, tr or zh-Hant."""
                                .formatted(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr-TR", "zh-Hant", "x-own", "sr-Latn-RS", "de-1996", "und"})
    void tagsOfAllKindsAreLanguages(String tag) throws IOException {
        assertThat(
                        problems(
                                "names.csv",
                                "name,lang,refers_to,kind\nIS," + tag + ",isis,spelling\n"))
                .isEmpty();
    }
}
