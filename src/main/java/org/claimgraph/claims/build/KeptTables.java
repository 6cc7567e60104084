package org.claimgraph.claims.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.riot.system.StreamRDFLib;
import org.claimgraph.claims.explain.CellMap;
import org.claimgraph.claims.explain.CellText;
import org.claimgraph.claims.extract.Extraction;
import org.claimgraph.claims.extract.ProjectIris;
import org.claimgraph.claims.model.Registry;
import org.claimgraph.claims.project.Project;
import org.claimgraph.csvw.metadata.TableDescription;
import org.claimgraph.csvw.resource.Resource;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.HeaderPolicy;
import org.claimgraph.csvw.table.Dialect;
import org.claimgraph.csvw.table.TableReader;
import org.claimgraph.problem.Problems;
import org.claimgraph.store.StoreView;
import org.jspecify.annotations.Nullable;

/**
 * The tables from which a generation of a store was built, for explaining it.
 *
 * @param map from which columns the properties of the graph are made
 * @param text what the cells hold; a table is read when its first cell is asked for
 */
public record KeptTables(CellMap map, CellText text) {

    /** Opens the tables of a view, of which the metadata and the headers are read. */
    public static KeptTables open(StoreView view) {
        return of(Project.at(view.tables(), null));
    }

    /** Opens the tables of a project, which built without errors before. */
    static KeptTables of(Project project) {
        Problems problems = Problems.strict();
        CellMaps cells = new CellMaps();
        try {
            BuildPlan plan = BuildPlan.read(project, problems);
            if (plan != null) {
                readHeaders(plan, cells, problems);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new KeptTables(cells.map(), new KeptTexts(project));
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
        GraphSink sink = new GraphSink(plan, nowhere, count -> {}, cells);
        for (TableDescription table : plan.group().tables()) {
            CompiledTable header = header(table, plan, problems);
            if (header != null) {
                sink.beginTable(header);
            }
        }
    }

    private static @Nullable CompiledTable header(
            TableDescription table, BuildPlan plan, Problems problems) throws IOException {
        Dialect dialect = table.dialect() == null ? Dialect.PLAIN : table.dialect();
        try (Resource resource = plan.resources().open(table.url())) {
            if (resource == null) {
                return null;
            }
            try (TableReader reader =
                    TableReader.open(resource.bytes(), resource.name(), dialect, problems)) {
                return CompiledTable.compile(
                        table, reader.header(), dialect, 0, HeaderPolicy.BY_TITLE, problems);
            }
        }
    }
}
