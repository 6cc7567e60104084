package org.claimgraph.claims.build;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.claimgraph.claims.project.Project;
import org.claimgraph.claims.query.NamedQuery;
import org.claimgraph.claims.query.QueryCatalogue;
import org.claimgraph.problem.Problems;
import org.claimgraph.run.Run;
import org.claimgraph.store.GraphStore;
import org.claimgraph.store.StoreView;

/** What every bundled query answers, by its name, when it is asked without parameters. */
public record BundledAnswers(Map<String, String> byQuery) {

    private static final QueryCatalogue CATALOGUE = QueryCatalogue.bundled();

    /** Returns the answers that a project must give: no store is involved. */
    public static BundledAnswers expected(Project project) {
        DatasetGraph graph = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(
                graph,
                () ->
                        new GraphMaking(
                                        project,
                                        Run.of(Problems.strict()),
                                        StreamRDFLib.dataset(graph))
                                .make());
        return of(graph);
    }

    /** Returns the answers of the live generation of a store. */
    public static BundledAnswers of(GraphStore store) {
        try (StoreView view = store.open()) {
            return of(view.dataset());
        }
    }

    private static BundledAnswers of(DatasetGraph graph) {
        Map<String, String> answers = new TreeMap<>();
        for (NamedQuery query : CATALOGUE.queries(Problems.strict())) {
            answers.put(query.name(), Txn.calculateRead(graph, () -> answer(query, graph)));
        }
        return new BundledAnswers(answers);
    }

    String of(String query) {
        return byQuery.get(query);
    }

    private static String answer(NamedQuery query, DatasetGraph graph) {
        try (QueryExec execution = QueryExec.dataset(graph).query(query.text()).build()) {
            ResultSet rows = ResultSet.adapt(execution.select());
            return ResultSetFormatter.asText(rows);
        }
    }
}
