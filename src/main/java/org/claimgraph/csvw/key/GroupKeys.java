package org.claimgraph.csvw.key;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.csvw.iri.Iris;
import org.claimgraph.csvw.metadata.ColumnProfile;
import org.claimgraph.csvw.metadata.ForeignKey;
import org.claimgraph.csvw.metadata.TableDescription;
import org.claimgraph.csvw.row.CompiledColumn;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The keys of tables that are read together (Metadata Vocabulary, sections 5.5.2.1 and 5.5.2.2).
 *
 * <p>Make it with all tables, ask for the {@link TableKeys} of each when its header is known, check
 * each row, {@link #finish} after the last table, and close it. The tables may come in any order;
 * in that of {@link TableOrder} the fewest names have to wait. Keys beyond the memory limit are
 * sorted on disk.
 */
public final class GroupKeys implements Closeable {

    private final List<TableDescription> tables;
    private final Problems problems;
    private final KeyMemory memory;
    private final Map<String, TargetKey> targets = new HashMap<>();
    private final List<TableKeys> started = new ArrayList<>();
    private final Map<String, CompiledTable> compiled = new HashMap<>();

    /**
     * Makes the keys of tables, which may come from more than one metadata file.
     *
     * @param bytes how much memory they may take
     */
    public GroupKeys(List<TableDescription> tables, long bytes, Problems problems) {
        this.tables = List.copyOf(tables);
        this.memory = new KeyMemory(bytes);
        this.problems = problems;
        for (TableDescription table : this.tables) {
            prepare(table);
        }
    }

    private void prepare(TableDescription table) {
        if (!table.schema().primaryKey().isEmpty()) {
            target(table, table.schema().primaryKey());
        }
        for (ForeignKey key : table.schema().foreignKeys()) {
            TableDescription referenced = find(key.tableUrl());
            if (referenced != null) {
                target(referenced, key.referenced());
            }
        }
    }

    private @Nullable TableDescription find(String url) {
        for (TableDescription table : tables) {
            if (table.isAt(url)) {
                return table;
            }
        }
        return null;
    }

    private TargetKey target(TableDescription table, List<String> columns) {
        String url = Iris.normalized(table.url());
        return targets.computeIfAbsent(
                url + " " + columns,
                key ->
                        new TargetKey(
                                table.fileName(),
                                url,
                                columns,
                                columns.equals(table.schema().primaryKey()),
                                new KeyIndex(memory)));
    }

    /** Begins the check of one table; the previous one must have been read to its end. */
    public TableKeys start(CompiledTable table) {
        started.forEach(TableKeys::complete);
        List<NameCheck> names = new ArrayList<>();
        for (Reference reference : references(table)) {
            names.add(new NameCheck(reference, memory, problems));
        }
        TableKeys keys = new TableKeys(table, ownKeys(table), names, problems);
        started.add(keys);
        compiled.put(Iris.normalized(table.url()), table);
        return keys;
    }

    private List<TableKeys.OwnKey> ownKeys(CompiledTable table) {
        List<TableKeys.OwnKey> keys = new ArrayList<>();
        String url = Iris.normalized(table.url());
        for (TargetKey target : targets.values()) {
            if (!target.url().equals(url)) {
                continue;
            }
            boolean hasKey = hasColumns(table, target.columns());
            if (!hasKey || !table.isComplete()) {
                target.index().unread();
            }
            if (hasKey) {
                keys.add(
                        new TableKeys.OwnKey(
                                indexes(table, target.columns()),
                                target.isPrimary(),
                                target.index(),
                                new FirstRows<>(problems.most())));
            }
        }
        return keys;
    }

    private static boolean hasColumns(CompiledTable table, List<String> names) {
        return names.stream()
                .map(name -> table.columns().get(table.column(name)))
                .allMatch(column -> column.source() >= 0 || column.description().virtual());
    }

    private static List<Integer> indexes(CompiledTable table, List<String> names) {
        List<Integer> indexes = new ArrayList<>();
        for (String name : names) {
            indexes.add(table.column(name));
        }
        return List.copyOf(indexes);
    }

    private List<Reference> references(CompiledTable table) {
        List<Reference> references = new ArrayList<>();
        for (ForeignKey key : table.description().schema().foreignKeys()) {
            TableDescription referenced = find(key.tableUrl());
            if (referenced != null) {
                references.add(
                        new Reference(
                                indexes(table, key.columns()),
                                List.of(target(referenced, key.referenced())),
                                null,
                                null,
                                null,
                                false,
                                key,
                                new Rule("foreignKeys", key.place())));
            }
        }
        for (CompiledColumn column : table.columns()) {
            ColumnProfile profile = column.description().profile();
            if (!profile.references().isEmpty()) {
                addReferences(table, column, profile, references);
            }
        }
        return references;
    }

    private void addReferences(
            CompiledTable table,
            CompiledColumn column,
            ColumnProfile profile,
            List<Reference> references) {
        Map<String, TargetKey> named = new LinkedHashMap<>();
        for (String url : profile.references()) {
            TableDescription referenced = find(url);
            if (referenced == null || referenced.schema().primaryKey().size() != 1) {
                reportUnchecked(table, column, url);
                return;
            }
            named.put(url, target(referenced, referenced.schema().primaryKey()));
        }
        references.add(
                new Reference(
                        List.of(column.index()),
                        List.copyOf(named.values()),
                        profile.joinedBy(),
                        profile.unknown(),
                        profile.mark(),
                        true,
                        null,
                        column.description().rule(ColumnProfile.NAMESPACE + "references")));
    }

    private void reportUnchecked(CompiledTable table, CompiledColumn column, String url) {
        problems.report(
                ProblemCode.METADATA_IGNORED,
                column.description().place(),
                "",
                "the names in column \""
                        + column.name()
                        + "\" of "
                        + table.fileName()
                        + " are not checked",
                Iris.fileName(url) + " is not read here, or its key is not a single column.");
    }

    /**
     * Looks up what had to wait for the last row of the last table, and reports problems.
     * References into a table that could not be read are not checked: the missing table has been
     * reported, once.
     *
     * @param again reads again the few rows that problems quote
     */
    public void finish(RowsAgain again) throws IOException {
        started.forEach(TableKeys::complete);
        for (TargetKey target : targets.values()) {
            if (!compiled.containsKey(target.url())) {
                target.index().unread();
            }
        }
        started.forEach(TableKeys::decide);
        RowsWanted own = new RowsWanted();
        started.forEach(keys -> keys.wantOwnRows(own));
        own.read(again);
        RowsWanted others = new RowsWanted();
        started.forEach(keys -> keys.wantOtherRows(key -> compiled.get(key.url()), others));
        others.read(again);
        started.forEach(TableKeys::report);
    }

    /** Removes the temporary file. */
    @Override
    public void close() throws IOException {
        memory.close();
    }
}
