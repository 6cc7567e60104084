package org.claimgraph.claims.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Map;
import org.claimgraph.claims.explain.CellText;
import org.claimgraph.claims.project.Project;
import org.claimgraph.csvw.table.Dialect;
import org.claimgraph.csvw.table.Row;
import org.claimgraph.csvw.table.TableReader;
import org.claimgraph.problem.Problems;

/**
 * Looks up the text of cells in the tables of a project, the shipped ones among them. A table is
 * read when it is first asked for and then kept.
 */
final class KeptTexts implements CellText {

    /** How the names of shipped tables begin. */
    private static final String SHIPPED = "ontology/";

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
        String name = file.startsWith(SHIPPED) ? file : "mappings/" + file;
        try (InputStream bytes = project.open(name);
                TableReader table =
                        TableReader.open(bytes, file, Dialect.PLAIN, Problems.strict())) {
            for (Row row = table.next(); row != null; row = table.next()) {
                rows.put(row.number(), row);
            }
        } catch (NoSuchFileException e) {
            return Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
