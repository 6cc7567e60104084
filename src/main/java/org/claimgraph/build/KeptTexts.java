package org.claimgraph.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.claimgraph.problem.Problems;
import org.claimgraph.project.Project;
import org.claimgraph.table.Dialect;
import org.claimgraph.table.Row;
import org.claimgraph.table.TableReader;
import org.claimgraph.validate.CellText;

/**
 * Looks up the text of cells in the tables of a project. A table is read when it is first asked for
 * and then kept, so this is for the cells of problems and not for all cells.
 */
final class KeptTexts implements CellText {

    private final Project project;
    private final Map<String, Map<Integer, Row>> tables = new HashMap<>();

    KeptTexts(Project project) {
        this.project = project;
    }

    @Override
    public String text(String file, int row, int column) {
        Row found = tables.computeIfAbsent(file, this::read).get(row);
        return found == null || column < 1 || column > found.size() ? "" : found.text(column - 1);
    }

    private Map<Integer, Row> read(String file) {
        Map<Integer, Row> rows = new HashMap<>();
        try (InputStream bytes = project.open("mappings/" + file);
                TableReader table =
                        TableReader.open(bytes, file, Dialect.PLAIN, Problems.strict())) {
            for (Row row = table.next(); row != null; row = table.next()) {
                rows.put(row.number(), row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
