package org.claimgraph.claims.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.claimgraph.claims.explain.CellText;
import org.claimgraph.csvw.metadata.TableDescription;
import org.claimgraph.csvw.table.Row;
import org.claimgraph.csvw.table.TableReader;
import org.claimgraph.csvw.walk.TableOpener;
import org.claimgraph.problem.Problems;

/**
 * Looks up the text of cells in the tables of a project, the shipped ones among them. A table is
 * read when it is first asked for and then kept.
 */
final class KeptTexts implements CellText {

    private final BuildPlan plan;
    private final Map<String, Map<Integer, Row>> tables = new HashMap<>();

    KeptTexts(BuildPlan plan) {
        this.plan = plan;
    }

    @Override
    public String text(String file, int row, int column) {
        Row found = tables.computeIfAbsent(file, this::read).get(row);
        return found == null || column < 1 || column > found.size() ? "" : found.text(column - 1);
    }

    private Map<Integer, Row> read(String file) {
        for (TableDescription table : plan.group().tables()) {
            if (ProjectResources.shownAt(table.url()).equals(file)) {
                return rows(table);
            }
        }
        return Map.of();
    }

    /** Problems with the table were reported when it was read first. */
    private Map<Integer, Row> rows(TableDescription table) {
        Map<Integer, Row> rows = new HashMap<>();
        try (TableReader reader = new TableOpener(plan.resources()).open(table, Problems.none())) {
            if (reader == null) {
                return Map.of();
            }
            for (Row row = reader.next(); row != null; row = reader.next()) {
                rows.put(row.number(), row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
