package org.claimgraph.csvw.walk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.claimgraph.csvw.iri.Iris;
import org.claimgraph.csvw.key.GroupKeys;
import org.claimgraph.csvw.key.TableKeys;
import org.claimgraph.csvw.key.TableOrder;
import org.claimgraph.csvw.metadata.TableDescription;
import org.claimgraph.csvw.metadata.TableGroup;
import org.claimgraph.csvw.resource.Refusal;
import org.claimgraph.csvw.resource.Resources;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.HeaderPolicy;
import org.claimgraph.csvw.row.RowReader;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.csvw.table.Row;
import org.claimgraph.csvw.table.TableReader;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.Rule;
import org.claimgraph.run.Run;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of a group from the first row to the last, checks every cell and key, and sends
 * the rows to a sink. Besides the keys, a few batches of rows are in memory at a time.
 *
 * <p>The tables are read in a thread of their own, a few batches ahead of the sink; the sink is
 * called in the caller's thread.
 */
public final class TableWalk {

    private final Resources resources;
    private final TableOpener opener;
    private final HeaderPolicy policy;
    private final Run run;

    /** Makes a walk that opens the tables from these resources. */
    public TableWalk(Resources resources, HeaderPolicy policy, Run run) {
        this.resources = resources;
        this.opener = new TableOpener(resources, run.memory().cell());
        this.policy = policy;
        this.run = run;
    }

    /** Reads the tables in the order of the group, and sends their rows. */
    public void walk(TableGroup group, RowSink sink) throws IOException {
        List<TableDescription> tables = group.tables();
        try (GroupKeys keys = new GroupKeys(tables, run.memory().keys(), run.problems())) {
            sink.beginGroup(group);
            new RowRelay().run(rows -> readTables(tables, keys, rows), sink);
            sink.endGroup();
        }
    }

    /** Reads the tables, checks every cell and key, and sends nothing. */
    public void check(TableGroup group) throws IOException {
        List<TableDescription> tables = TableOrder.referencedFirst(group).tables();
        try (GroupKeys keys = new GroupKeys(tables, run.memory().keys(), run.problems())) {
            readTables(tables, keys, RowSink.NONE);
        }
    }

    private void readTables(List<TableDescription> tables, GroupKeys keys, RowSink sink)
            throws IOException {
        run.progress().expect(size(tables));
        for (TableDescription table : tables) {
            walkTable(table, tables, keys, sink);
        }
        keys.finish(this::readAgain);
        run.progress().readEverything();
    }

    /** Reports how many blank rows were left out, so that every row is accounted for. */
    private void reportBlankRows(TableReader reader) {
        int blank = reader.blankRows();
        if (blank > 0) {
            run.problems()
                    .report(
                            ProblemCode.ROWS_BLANK,
                            CellRef.ofTable(reader.header().file()),
                            "",
                            blank == 1
                                    ? "1 blank row is left out"
                                    : "%,d blank rows are left out".formatted(blank),
                            "Delete them, or fill them in.");
        }
    }

    /** Returns the size of all tables in bytes; 0 if the size of one is not known. */
    private long size(List<TableDescription> tables) throws IOException {
        long sum = 0;
        for (TableDescription table : tables) {
            long size = resources.size(table.url());
            if (size < 0) {
                return 0;
            }
            sum += size;
        }
        return sum;
    }

    /** A value that is not as it was typed says nothing; that was reported as an error. */
    private static boolean isUsable(CompiledTable table, TypedRow row) {
        return table.isComplete() && !row.isMisread();
    }

    private void walkTable(
            TableDescription table, List<TableDescription> all, GroupKeys keys, RowSink sink)
            throws IOException {
        try (TableReader reader = opener.open(table, run)) {
            if (reader == null) {
                run.problems().report(missing(table, all));
            } else {
                readRows(table, reader, keys, sink);
            }
        }
    }

    /** Reads a table again, to quote rows in problems; its own problems are not reported twice. */
    private void readAgain(CompiledTable table, Predicate<TypedRow> rows) throws IOException {
        try (TableReader reader = opener.open(table.description(), Problems.none())) {
            if (reader == null) {
                return;
            }
            RowReader typed = new RowReader(table, Problems.none());
            Row row = reader.next();
            while (row != null && rows.test(typed.read(row))) {
                row = reader.next();
            }
        }
    }

    private Problem missing(TableDescription table, List<TableDescription> all) throws IOException {
        Refusal refusal = resources.refusal(table.url());
        if (refusal != null) {
            Rule url = table.places().rule("url");
            return Problem.of(
                    ProblemCode.FILE_OUTSIDE,
                    url == null ? table.place() : url.place(),
                    "",
                    Problem.quote(table.url()) + " " + refusal.reason(),
                    refusal.remedy());
        }
        String target = resources.danglingLink(table.url());
        if (target != null) {
            return Problem.of(
                            ProblemCode.TABLE_MISSING,
                            CellRef.ofTable(table.fileName()),
                            "",
                            "it is a link to " + Problem.quote(target) + ", which is not there",
                            "Put the file there, or make the link lead to where it is.")
                    .against(table.places().rule("url"));
        }
        List<String> names = new ArrayList<>(resources.namesBeside(table.url()));
        all.forEach(described -> names.remove(described.fileName()));
        String beside = Beside.file(table.fileName(), names);
        return Problem.of(
                        ProblemCode.TABLE_MISSING,
                        CellRef.ofTable(table.fileName()),
                        "",
                        "there is no table at " + Iris.shown(table.url()),
                        missingRemedy(beside, table.fileName()))
                .against(table.places().rule("url"));
    }

    private static String missingRemedy(@Nullable String beside, String wanted) {
        if (beside == null) {
            return "Put the file there, or correct the url in the metadata.";
        }
        return "There is %s. %s"
                .formatted(
                        Problem.quote(beside),
                        Beside.isWorkbook(beside)
                                ? "Save it as \"CSV UTF-8\" under the name " + wanted + "."
                                : "If that is the table, rename it to " + wanted + ".");
    }

    /**
     * The first row is read before the columns are compiled, because without a header it decides
     * how many there are. A project's table without a header cannot be read, which the reader has
     * reported.
     */
    private void readRows(TableDescription table, TableReader reader, GroupKeys keys, RowSink sink)
            throws IOException {
        if (reader.isSeparatedOtherwise()) {
            return;
        }
        if (policy == HeaderPolicy.BY_TITLE
                && !CompiledTable.fits(table, reader.header(), reader.dialect(), run.problems())) {
            return;
        }
        Row row = reader.next();
        if (row == null && policy == HeaderPolicy.BY_TITLE && reader.header().titles().isEmpty()) {
            return;
        }
        if (row != null) {
            run.problems().rowsBegin(reader.header().file(), row.number());
        }
        int width = row == null ? 0 : row.size();
        CompiledTable compiled =
                CompiledTable.compile(
                        table, reader.header(), reader.dialect(), width, policy, run.problems());
        TableKeys tableKeys = keys.start(compiled);
        RowReader rows = new RowReader(compiled, run.problems());
        sink.beginTable(compiled);
        while (row != null) {
            TypedRow typed = rows.read(row);
            tableKeys.check(typed);
            if (policy == HeaderPolicy.BY_POSITION || isUsable(compiled, typed)) {
                sink.row(typed);
            }
            run.progress().readRow();
            row = reader.next();
        }
        if (reader.hasLostRows()) {
            tableKeys.loseRows();
        }
        // A last row with an unclosed quote counts as read.
        if (reader.rowsRead() > 0 && reader.endsInAQuote()) {
            run.progress().readRow();
        }
        reportBlankRows(reader);
        sink.endTable(reader.comments().stream().map(String::strip).toList());
    }
}
