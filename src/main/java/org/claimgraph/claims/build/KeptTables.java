package org.claimgraph.claims.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.riot.system.StreamRDFLib;
import org.claimgraph.claims.explain.CellMap;
import org.claimgraph.claims.explain.CellText;
import org.claimgraph.claims.extract.ConceptWords;
import org.claimgraph.claims.extract.Extraction;
import org.claimgraph.claims.extract.ProjectIris;
import org.claimgraph.claims.model.Registry;
import org.claimgraph.claims.project.Project;
import org.claimgraph.csvw.metadata.TableDescription;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.HeaderPolicy;
import org.claimgraph.csvw.table.TableReader;
import org.claimgraph.csvw.walk.TableOpener;
import org.claimgraph.problem.Problems;
import org.claimgraph.store.StoreView;

/**
 * The tables from which a generation of a store was built, for explaining it.
 *
 * @param map from which columns the properties of the graph are made
 * @param text what the cells hold; a table is read when its first cell is asked for
 */
public record KeptTables(CellMap map, CellText text) {

    /** Opens the tables of a view: reads their metadata and headers, and nothing else yet. */
    public static KeptTables open(StoreView view) {
        return of(Project.at(view.tables(), null));
    }

    /** Opens the tables of a project that was built without errors. */
    static KeptTables of(Project project) {
        Problems problems = Problems.strict();
        CellMaps cells = new CellMaps();
        try {
            BuildPlan plan = BuildPlan.read(project, problems);
            if (plan == null) {
                return new KeptTables(cells.map(), (file, row, column) -> "");
            }
            readHeaders(plan, cells, problems);
            return new KeptTables(cells.map(), new KeptTexts(plan));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readHeaders(BuildPlan plan, CellMaps cells, Problems problems)
            throws IOException {
        Extraction nowhere =
                new Extraction(
                        new ProjectIris(plan.base()),
                        new Registry(),
                        StreamRDFLib.sinkNull(),
                        claim -> {},
                        problems);
        GraphSink sink = new GraphSink(plan, nowhere, new ConceptWords(), count -> {}, cells);
        TableOpener opener = new TableOpener(plan.resources());
        for (TableDescription table : plan.group().tables()) {
            try (TableReader reader = opener.open(table, problems)) {
                if (reader != null) {
                    sink.beginTable(compiled(table, reader, problems));
                }
            }
        }
    }

    private static CompiledTable compiled(
            TableDescription table, TableReader reader, Problems problems) {
        return CompiledTable.compile(
                table, reader.header(), reader.dialect(), 0, HeaderPolicy.BY_TITLE, problems);
    }
}
