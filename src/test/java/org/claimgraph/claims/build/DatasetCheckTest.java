package org.claimgraph.claims.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import org.claimgraph.claims.project.Project;
import org.claimgraph.claims.project.ProjectStart;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetCheckTest {

    @TempDir private Path temp;

    @Test
    void aNewProjectHasNothingToComplainOf() {
        assertThat(problems("dcat:version", "\"0.1.0\"")).isEmpty();
    }

    @Test
    void aNewProjectIsNotSaidToBeMadeByUs() {
        ProjectStart.empty(temp.resolve("project"), "https://example.org/p/");

        assertThat(temp.resolve("project").resolve(Project.METADATA))
                .content()
                .contains("\"https://example.org/p/agent/you\"", "\"Your name\"")
                .doesNotContain("ClaimGraph maintainers", "\"https://w3id.org/claimgraph\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    dcterms:license    | "CC BY"                                             | "CC BY" is not the address of a licence
                    dcterms:creator    | "Jane Doe"                                          | "Jane Doe" is a name, and dcterms:creator needs
                    dcterms:publisher  | {"@id": "https://example.org/we"}                   | nothing says what kind of thing "https://example.org/we" is
                    dcterms:creator    | {"@type": "foaf:Person", "foaf:name": "Jane"}       | dcterms:creator has no "@id"
                    dcterms:creator    | ["A", {"@id": "x:b", "@type": "foaf:Person"}]       | "A" is a name, and dcterms:creator needs
                    dcterms:issued     | "2026-11-20"                                        | "2026-11-20" has not the type of a date
                    dcterms:modified   | {"@value": "2026", "@type": "xsd:string"}           | "2026" has not the type of a date
                    dcat:distribution  | {"@id": "x:f", "dcterms:title": "The file"}         | nothing says what kind of thing "x:f" is
                    dcat:distribution  | {"@id": "x:f", "@type": "dcat:Distribution", "dcterms:license": "CC BY"} | "CC BY" is not the address of a licence
                    """)
    void whatCannotBePublishedIsAnErrorAtItsPlace(String name, String value, String begin) {
        assertThat(problems(name, value))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo(ProblemCode.METADATA_INVALID);
                            assertThat(problem.message()).startsWith(begin);
                            assertThat(problem.place().toString())
                                    .matches("csv-metadata\\.json:[0-9]+:[0-9]+");
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    dcterms:issued     | {"@value": "2026-11", "@type": "xsd:gYearMonth"}
                    dcterms:creator    | [{"@id": "x:a", "@type": "foaf:Person"}, {"@id": "x:b", "@type": "foaf:Person"}]
                    dcat:landingPage   | {"@id": "https://example.org/"}
                    dcat:keyword       | ["war", "claims"]
                    """)
    void whatCanBePublishedIsFine(String name, String value) {
        assertThat(problems(name, value)).isEmpty();
    }

    /** Returns what is wrong with an empty project whose metadata give a property this value. */
    private List<Problem> problems(String name, String value) {
        ProjectStart.empty(temp.resolve("project"), "https://example.org/p/");
        Path file = temp.resolve("project").resolve(Project.METADATA);
        try {
            String text =
                    Files.readString(file)
                            .replaceFirst("\n  \"" + name + "\": .*,(?=\n)", "")
                            .replaceFirst(
                                    "\n  \"void:uriSpace\"",
                                    Matcher.quoteReplacement(
                                            "\n  \"%s\": %s,\n  \"void:uriSpace\""
                                                    .formatted(name, value)));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Problems problems = ProjectGraph.of(temp.resolve("project")).problems();
        return problems.list();
    }
}
