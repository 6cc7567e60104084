package org.claimgraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.problem.ProblemCode;
import org.junit.jupiter.api.Test;

/** Each promise about tables names codes that there are and tests that there are. */
class HostileTablesPageTest {

    private static final Path PAGE = Path.of("docs/reference/hostile-tables.md");
    private static final Pattern QUOTED = Pattern.compile("`([A-Za-z_]+)`");

    /** One line of the table: a promise, codes and tests. */
    private record Promise(String text, List<String> codes, List<String> tests) {

        static Promise of(String line) {
            String[] cells = line.split("\\|", -1);
            return new Promise(cells[1].strip(), quoted(cells[2]), quoted(cells[3]));
        }

        private static List<String> quoted(String cell) {
            return QUOTED.matcher(cell).results().map((MatchResult word) -> word.group(1)).toList();
        }
    }

    @Test
    void everyPromiseNamesTestsThatThereAre() {
        Set<String> classes = testClasses();

        assertThat(promises())
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        promise ->
                                assertThat(promise.tests())
                                        .as(promise.text())
                                        .isNotEmpty()
                                        .isSubsetOf(classes));
    }

    @Test
    void everyPromiseNamesCodesThatThereAre() {
        List<String> codes = Arrays.stream(ProblemCode.values()).map(ProblemCode::name).toList();

        assertThat(promises())
                .allSatisfy(
                        promise ->
                                assertThat(promise.codes()).as(promise.text()).isSubsetOf(codes));
    }

    private static List<Promise> promises() {
        try (Stream<String> lines = Files.lines(PAGE)) {
            return lines.filter(line -> line.startsWith("| ")).skip(1).map(Promise::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> testClasses() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
