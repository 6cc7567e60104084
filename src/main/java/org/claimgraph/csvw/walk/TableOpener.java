package org.claimgraph.csvw.walk;

import java.io.IOException;
import java.io.InputStream;
import org.claimgraph.csvw.metadata.TableDescription;
import org.claimgraph.csvw.resource.Resource;
import org.claimgraph.csvw.resource.Resources;
import org.claimgraph.csvw.table.Dialect;
import org.claimgraph.csvw.table.TableReader;
import org.claimgraph.problem.Problems;
import org.claimgraph.run.Memory;
import org.claimgraph.run.Run;
import org.jspecify.annotations.Nullable;

/** Opens tables: combines the description of a table with the bytes of its file. */
public final class TableOpener {

    private final Resources resources;
    private final int maxCell;

    /** Makes a door to the tables of these resources, whose cells have the default length. */
    public TableOpener(Resources resources) {
        this(resources, Memory.DEFAULT_CELL);
    }

    /**
     * Makes a door to the tables of these resources.
     *
     * @param maxCell how many characters a cell may have
     */
    TableOpener(Resources resources, int maxCell) {
        this.resources = resources;
        this.maxCell = maxCell;
    }

    /**
     * Opens the rows of a table.
     *
     * @return the rows, which the caller closes, and the file with them; null when there is no file
     */
    public @Nullable TableReader open(TableDescription table, Problems problems)
            throws IOException {
        Resource resource = resources.open(table.url());
        return resource == null ? null : reader(table, resource, resource.bytes(), problems);
    }

    /** Opens the rows of a table, and counts the bytes that are read as progress. */
    @Nullable TableReader open(TableDescription table, Run run) throws IOException {
        Resource resource = resources.open(table.url());
        if (resource == null) {
            return null;
        }
        InputStream counted = new CountedBytes(resource.bytes(), run.progress());
        return reader(table, resource, counted, run.problems());
    }

    private TableReader reader(
            TableDescription table, Resource resource, InputStream bytes, Problems problems)
            throws IOException {
        try {
            Dialect dialect = DefaultDialect.of(table, resource);
            return TableReader.open(bytes, resource.name(), dialect, maxCell, problems);
        } catch (IOException | RuntimeException failure) {
            resource.close();
            throw failure;
        }
    }
}
