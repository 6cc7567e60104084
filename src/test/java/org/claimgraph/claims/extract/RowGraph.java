package org.claimgraph.claims.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimgraph.claims.model.ClaimRecord;
import org.claimgraph.claims.model.IdAlphabet;
import org.claimgraph.claims.model.Registry;
import org.claimgraph.csvw.metadata.CommonValue;
import org.claimgraph.csvw.rdf.RowPlan;
import org.claimgraph.csvw.row.CompiledColumn;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.csvw.walk.RowSink;
import org.claimgraph.problem.Problems;
import org.claimgraph.vocab.Cg;

/** Rows as a graph in memory: what the metadata say and what named extractors add. */
final class RowGraph implements RowSink {

    private final String base;
    private final Set<String> shown;
    private final Problems problems;
    private final Graph graph = GraphFactory.createDefaultGraph();
    private final List<ClaimRecord> claims = new ArrayList<>();
    private final Map<String, Extractor> extractors = new HashMap<>();
    private final Extraction extraction;
    private boolean isShown;
    private RowPlan plan;
    private Extractor extractor;
    private Consumer<TypedRow> filling;

    /**
     * Makes an empty graph.
     *
     * @param shown the files of the project whose triples are kept
     */
    RowGraph(String base, Set<String> shown, Problems problems) {
        this.base = base;
        this.shown = shown;
        this.problems = problems;
        StreamRDF kept =
                new StreamRDFWrapper(StreamRDFLib.graph(graph)) {
                    @Override
                    public void triple(Triple triple) {
                        if (isShown) {
                            super.triple(triple);
                        }
                    }
                };
        this.extraction =
                new Extraction(new ProjectIris(base), new Registry(), kept, claims::add, problems);
    }

    Graph graph() {
        return graph;
    }

    List<ClaimRecord> claims() {
        return claims;
    }

    Map<String, Extractor> extractors() {
        return extractors;
    }

    @Override
    public void beginTable(CompiledTable table) {
        String file = table.description().fileName();
        boolean shipped = table.url().contains("/ontology/");
        isShown = !shipped && shown.contains(file);
        List<CompiledColumn> described =
                table.columns().stream()
                        .filter(column -> column.description().values().propertyUrl() != null)
                        .toList();
        plan = RowPlan.compile(table, described, problems);
        CommonValue named = table.description().property(Cg.extractor.getURI());
        extractor =
                named instanceof CommonValue.Text text
                        ? Extractors.named(text.text(), table, extraction)
                        : Extractors.none();
        extractors.put(file, extractor);
        filling =
                new RegistryFiller(extraction.registry(), IdAlphabet.NARROW, problems)
                        .of(
                                file.replace(".csv", ""),
                                table,
                                shipped ? "https://w3id.org/claimgraph/" : base);
    }

    @Override
    public void row(TypedRow row) {
        filling.accept(row);
        Node own = extractor.subject(row);
        plan.emit(row, own, extraction.out());
        Node subject = own == null ? plan.subject(row) : own;
        if (subject != null) {
            extractor.extract(row, subject);
        }
    }

    @Override
    public void endTable(List<String> comments) {
        extractor.finish();
    }
}
