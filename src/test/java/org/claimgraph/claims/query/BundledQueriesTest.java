package org.claimgraph.claims.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.claimgraph.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledQueriesTest {

    private static final Pattern VARIABLE = Pattern.compile("[?$]_([A-Za-z0-9_]+)");
    private static final QueryCatalogue CATALOGUE = QueryCatalogue.bundled();

    static Stream<NamedQuery> queries() {
        return CATALOGUE.queries(Problems.strict()).stream();
    }

    @Test
    void everyHeaderIsSound() {
        Problems problems = Problems.strict();
        CATALOGUE.queries(problems);

        assertThat(problems.list()).isEmpty();
    }

    @Test
    void queriesStandInTheOrderOfTheQuestions() {
        assertThat(queries().map(NamedQuery::name))
                .containsExactly(
                        "claims-by",
                        "claims-about",
                        "accusations",
                        "known-about-location",
                        "affiliations",
                        "disagreements",
                        "denials",
                        "unconfirmed",
                        "anonymous-origins",
                        "chain",
                        "longest-chains",
                        "relays",
                        "corroborated",
                        "both-relations",
                        "same-origin",
                        "amounts-over-time",
                        "falling-totals",
                        "who-holds",
                        "contested",
                        "spellings",
                        "sums",
                        "date-conflicts",
                        "looking-ahead",
                        "timeline",
                        "earlier-and-later",
                        "by-basis",
                        "by-coder",
                        "uncoded-paragraphs",
                        "coder-agreement",
                        "coder-differences",
                        "event-candidates",
                        "tensions");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void textIsSparql11WithAnOrder(NamedQuery query) {
        Query parsed = QueryFactory.create(query.text(), Syntax.syntaxSPARQL_11);

        assertThat(parsed.hasOrderBy()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void listShowsASummaryAndADescription(NamedQuery query) {
        assertThat(query.summary()).endsWith("?").hasSizeLessThan(80);
        assertThat(query.description()).endsWith(".");
        assertThat(query.tags()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void parametersOfTheTextAreThoseOfTheHeader(NamedQuery query) {
        Set<String> declared =
                query.parameters().stream()
                        .map(Parameter::name)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(parametersOf(query)).isEqualTo(declared);
    }

    private static Set<String> parametersOf(NamedQuery query) {
        String code =
                query.text()
                        .lines()
                        .filter(line -> !line.strip().startsWith("#"))
                        .collect(Collectors.joining("\n"));
        return VARIABLE.matcher(code)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void requiredParametersHaveAnExampleAndAllHaveWords(NamedQuery query) {
        assertThat(query.parameters())
                .allSatisfy(parameter -> assertThat(parameter.words()).isNotEmpty())
                .filteredOn(Parameter::required)
                .allSatisfy(parameter -> assertThat(parameter.example()).isNotNull());
    }

    /** Files run alone, so each has its own copy of how a window of time filters. */
    @Test
    void windowsFilterTheSameWayEverywhere() {
        List<String> windows =
                queries()
                        .filter(query -> query.text().contains("AS ?fit)"))
                        .map(BundledQueriesTest::window)
                        .toList();

        assertThat(windows).hasSize(6);
        assertThat(Set.copyOf(windows)).hasSize(1);
    }

    private static String window(NamedQuery query) {
        String text = query.text().replaceAll("\\s+", " ");
        return text.substring(text.indexOf("BIND (COALESCE(?_from"), text.indexOf("AS ?fit)"));
    }

    /** Names of the bundled data belong into examples, never into what a query does. */
    @ParameterizedTest
    @MethodSource("queries")
    void textNamesNothingOfTheBundledData(NamedQuery query) {
        assertThat(query.text()).doesNotContain("turkey-syria");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void exampleAsksItsOwnQuery(NamedQuery query) {
        CommandLine example = CommandLine.parse(query.example());

        assertThat(example.query()).isEqualTo(query.name());
        assertThat(query.parameters())
                .extracting(Parameter::name)
                .containsAll(example.values().keySet());
    }
}
