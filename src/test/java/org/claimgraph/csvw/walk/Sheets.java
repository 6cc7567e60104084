package org.claimgraph.csvw.walk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.csvw.iri.Iris;
import org.claimgraph.csvw.metadata.TableGroup;
import org.claimgraph.csvw.resource.Resource;
import org.claimgraph.csvw.resource.Resources;
import org.claimgraph.csvw.row.CompiledColumn;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.HeaderPolicy;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.Problems;
import org.claimgraph.run.Memory;
import org.claimgraph.run.Progress;
import org.claimgraph.run.Run;

/** A few small files in memory, read as the product reads them. */
public final class Sheets implements Resources {

    /** Where the files are. */
    public static final String BASE = "https://example.org/";

    private final Map<String, String> files = new HashMap<>();
    private final Problems problems;

    /** Makes an empty set of files whose problems are reported here. */
    public Sheets(Problems problems) {
        this.problems = problems;
    }

    /** Adds a file; single quotes stand for double ones in metadata. */
    public Sheets with(String name, String text) {
        files.put(BASE + name, name.endsWith(".json") ? text.replace('\'', '"') : text);
        return this;
    }

    /** Takes a file away. */
    public Sheets without(String name) {
        files.remove(BASE + name);
        return this;
    }

    /** Adds the metadata of one table with these columns, each an object without its braces. */
    public Sheets withColumns(String table, String... columns) {
        return withColumns(table, "", columns);
    }

    /** As {@link #withColumns}, for a table that asks for the profile. */
    public Sheets withProfile(String table, String... columns) {
        return withColumns(table, " 'https://w3id.org/claimgraph/ns#profile': true,", columns);
    }

    private Sheets withColumns(String table, String property, String[] columns) {
        String objects = "{" + String.join("}, {", columns) + "}";
        return with(
                "metadata.json",
                """
                {'@context': 'http://www.w3.org/ns/csvw', 'url': '%s',%s
                 'tableSchema': {'columns': [%s]}}
                """
                        .formatted(table, property, objects));
    }

    @Override
    public Resource open(String iri) {
        String text = files.get(iri);
        return text == null
                ? null
                : Resource.of(
                        iri,
                        Iris.fileName(iri),
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns what {@code metadata.json} describes. */
    public TableGroup group() {
        try {
            return new MetadataLocator(this, problems).read(BASE + "metadata.json");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Reads all tables, matching columns by position. */
    public void walk(RowSink sink) {
        walk(HeaderPolicy.BY_POSITION, sink);
    }

    /** Reads all tables, with so little memory for keys that they go to disk. */
    public void walkWithLittleMemory(RowSink sink) {
        walk(HeaderPolicy.BY_POSITION, 1, sink);
    }

    /** Reads all tables. */
    public void walk(HeaderPolicy policy, RowSink sink) {
        walk(policy, 64L << 20, sink);
    }

    /** Reads all tables, with so many bytes of memory for keys. */
    public void walk(HeaderPolicy policy, long keyBytes, RowSink sink) {
        TableGroup group = group();
        if (group == null) {
            return;
        }
        try {
            Run run = new Run(problems, new Progress(), new Memory(keyBytes, 0));
            new TableWalk(this, policy, run).walk(group, sink);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Reads all tables and returns the values of each row, items of lists joined by a bar. */
    public List<String> rows(HeaderPolicy policy) {
        List<String> rows = new ArrayList<>();
        walk(
                policy,
                new RowSink() {
                    private CompiledTable table;

                    @Override
                    public void beginTable(CompiledTable next) {
                        table = next;
                    }

                    @Override
                    public void row(TypedRow row) {
                        List<String> cells = new ArrayList<>();
                        for (CompiledColumn column : table.columns()) {
                            String text = String.join("|", row.texts(column.index()));
                            cells.add(column.name() + "=" + text);
                        }
                        rows.add(String.join(" ", cells));
                    }
                });
        return rows;
    }

    /** Reads all tables by position and returns the values of each row. */
    public List<String> rows() {
        return rows(HeaderPolicy.BY_POSITION);
    }
}
