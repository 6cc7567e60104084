package org.claimgraph.claims.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.csvw.iri.UriTemplate;
import org.claimgraph.csvw.row.CompiledColumn;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.text.Folded;
import org.claimgraph.text.Nearest;
import org.claimgraph.vocab.Cg;

/**
 * Leads from the words that people use to the words of closed lists, by the labels that the
 * ontology gives to their concepts.
 */
public final class ConceptWords {

    private static final Set<Node> LABELS =
            Set.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode());

    private final Map<String, Set<String>> conceptsByWord = new HashMap<>();

    /** Notes the label that a triple of the ontology gives to a concept. */
    public void take(Triple triple) {
        if (LABELS.contains(triple.getPredicate())
                && triple.getObject().isLiteral()
                && triple.getSubject().isURI()) {
            conceptsByWord
                    .computeIfAbsent(
                            form(triple.getObject().getLiteralLexicalForm()),
                            word -> new TreeSet<>())
                    .add(triple.getSubject().getURI());
        }
    }

    /** Returns what says which word of its list a cell of a table may mean, in rows with errors. */
    public Consumer<TypedRow> advice(CompiledTable table, Problems problems) {
        List<CompiledColumn> columns = new ArrayList<>();
        for (CompiledColumn column : table.columns()) {
            if (column.source() >= 0) {
                columns.add(column);
            }
        }
        return row -> columns.forEach(column -> advise(row, column, problems));
    }

    private void advise(TypedRow row, CompiledColumn column, Problems problems) {
        if (!row.isValid(column.index()) && !row.isMisread()) {
            problems.amend(
                    ProblemCode.VALUE_NOT_IN_LIST,
                    row.cell(column.index()),
                    problem -> advised(problem, column));
        }
    }

    private Problem advised(Problem problem, CompiledColumn column) {
        String prefix = prefix(column);
        List<String> meant =
                conceptsByWord.getOrDefault(form(problem.value()), Set.of()).stream()
                        .filter(concept -> concept.startsWith(prefix))
                        .map(concept -> concept.substring(prefix.length()))
                        .filter(word -> column.datatype().read(word) != null)
                        .toList();
        return meant.isEmpty() || meant.stream().anyMatch(word -> suggests(problem, word))
                ? problem
                : problem.advising("Write " + Nearest.alternatives(meant) + ".");
    }

    private static boolean suggests(Problem problem, String word) {
        return problem.remedy().startsWith("Did you mean \"" + word + "\"");
    }

    /** Returns where the IRIs of the concepts of a column begin. */
    private static String prefix(CompiledColumn column) {
        UriTemplate value = column.description().values().valueUrl();
        String text = value == null ? "" : value.text();
        return text.startsWith(Cg.NS) && text.indexOf('{') > 0
                ? text.substring(0, text.indexOf('{'))
                : Cg.NS + column.name().replace('_', '-') + "-";
    }

    /** Returns a word without capitals, accents, hyphens and the s of a plural. */
    private static String form(String text) {
        String folded = Folded.of(text);
        return folded.length() > 3 && folded.endsWith("s")
                ? folded.substring(0, folded.length() - 1)
                : folded;
    }
}
