package org.claimgraph.csvw.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimgraph.csvw.walk.OutputMode;
import org.claimgraph.problem.Problems;
import org.claimgraph.run.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlankNodesTest {

    private static final Pattern BLANK = Pattern.compile("_:\\w+");

    @TempDir private Path folder;

    @Test
    void sameTableGivesTheSameLines() throws IOException {
        Path table = table("t.csv");

        assertThat(converted(table)).isEqualTo(converted(table));
    }

    @Test
    void tablesShareNoBlankNode() throws IOException {
        Set<String> first = blanks(converted(table("a.csv")));
        Set<String> second = blanks(converted(table("b.csv")));

        assertThat(first).hasSize(6).doesNotContainAnyElementsOf(second);
    }

    private Path table(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "id,name\n1,Azaz\n2,Marea\n");
    }

    private static String converted(Path table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Problems problems = CsvwTask.conversionProblems();
        new CsvwTask(
                        table.toUri().toString(),
                        null,
                        Map.of(),
                        CsvwTask.Network.OFFLINE,
                        CsvwTask.Reach.FOLDER)
                .convert(OutputMode.STANDARD, ConvertFormat.NTRIPLES, bytes, Run.of(problems));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Set<String> blanks(String lines) {
        return BLANK.matcher(lines).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
