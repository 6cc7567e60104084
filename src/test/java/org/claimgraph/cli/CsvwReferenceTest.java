package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.claimgraph.csvw.convert.CsvwSeverities;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The reference of CSV on the Web is done as a reader does it. With {@code
 * -Dclaimgraph.regenerate=true} what the commands print is written into the page, to be read before
 * it is committed.
 */
class CsvwReferenceTest {

    private static final Path PAGE = Path.of("docs/reference/csvw.md");
    private static final Pattern SEVERITIES =
            Pattern.compile("(?m)^\\| `(?<code>[A-Z_]+)` \\| (?<one>\\w+) \\| (?<other>\\w+) \\|$");

    @TempDir private Path folder;

    @Test
    void everyCommandPrintsWhatThePageShows() throws IOException {
        String page = Files.readString(PAGE);

        String done = new PageRun(folder).run(page);

        if (Boolean.getBoolean("claimgraph.regenerate")) {
            Files.writeString(PAGE, done);
        } else {
            assertThat(done).isEqualTo(page);
        }
    }

    @Test
    void theTableOfSeveritiesIsThatOfTheProgram() throws IOException {
        Map<String, String> shown = new TreeMap<>();
        for (MatchResult row : SEVERITIES.matcher(Files.readString(PAGE)).results().toList()) {
            shown.put(row.group(1), row.group(2) + " " + row.group(3));
        }

        Map<String, String> differing = new TreeMap<>();
        for (ProblemCode code : ProblemCode.values()) {
            Severity one = CsvwSeverities.validation().getOrDefault(code, code.severity());
            Severity other = CsvwSeverities.conversion().getOrDefault(code, code.severity());
            if (one != other) {
                differing.put(code.name(), word(one) + " " + word(other));
            }
        }
        assertThat(shown).isEqualTo(differing);
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
            case NONE -> "nothing";
        };
    }
}
