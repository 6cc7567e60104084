package org.claimgraph.csvw.jsonout;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.csvw.iri.Iris;
import org.claimgraph.csvw.iri.RowIri;
import org.claimgraph.csvw.metadata.TableDescription;
import org.claimgraph.csvw.metadata.TableGroup;
import org.claimgraph.csvw.row.CompiledColumn;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.csvw.walk.OutputMode;
import org.claimgraph.csvw.walk.RowSink;
import org.claimgraph.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Turns any tables into JSON as their metadata say (Generating JSON from Tabular Data on the Web,
 * W3C Recommendation of 17 December 2015).
 *
 * <p>JSON leaves as it is made; one row is in memory. {@link OutputMode#PROVENANCE} gives the
 * objects of {@link OutputMode#MINIMAL}, each with a member more: {@code "prov:wasDerivedFrom"},
 * the IRI of its row (RFC 7111). Not thread-safe.
 */
public final class JsonExtractor implements RowSink, Closeable {

    /** The name that a property has whose IRI is in a prefix of CSVW (csv2json, section 4.3). */
    private static final String DERIVED_FROM = "prov:wasDerivedFrom";

    private final OutputMode mode;
    private final boolean minimal;
    private final JsonOutput json;
    private final Problems problems;
    private @Nullable TablePlan table;

    /** Makes an extractor that writes UTF-8 to a stream, which the caller closes. */
    public JsonExtractor(OutputMode mode, OutputStream out, Problems problems) throws IOException {
        this.mode = mode;
        this.minimal = mode != OutputMode.STANDARD;
        this.json = new JsonOutput(out);
        this.problems = problems;
    }

    /** One table while it is read. */
    private record TablePlan(
            CompiledTable table, List<JsonColumnPlan> columns, List<Integer> titles) {}

    @Override
    public void beginGroup(TableGroup group) {
        if (minimal) {
            json.beginArray();
            return;
        }
        json.beginObject();
        String id = group.id();
        if (id != null) {
            json.text("@id", id);
        }
        json.properties(group.properties());
        json.notes(group.notes());
        json.beginArray("tables");
    }

    @Override
    public void beginTable(CompiledTable compiled) {
        TableDescription described = compiled.description();
        table = described.suppressOutput() ? null : plan(compiled);
        if (table == null || minimal) {
            return;
        }
        json.beginObject();
        String id = described.id();
        if (id != null) {
            json.text("@id", id);
        }
        json.text("url", compiled.url());
        json.properties(described.properties());
        json.notes(described.notes());
        json.beginArray("row");
    }

    private TablePlan plan(CompiledTable compiled) {
        List<JsonColumnPlan> columns = new ArrayList<>();
        for (CompiledColumn column : compiled.columns()) {
            if (!column.description().suppressOutput()) {
                columns.add(new JsonColumnPlan(compiled, column, problems));
            }
        }
        List<Integer> titles = new ArrayList<>();
        for (String name : compiled.description().schema().rowTitles()) {
            titles.add(compiled.column(name));
        }
        return new TablePlan(compiled, columns, titles);
    }

    @Override
    public void row(TypedRow row) {
        TablePlan plan = table;
        if (plan == null) {
            return;
        }
        if (!minimal) {
            beginRow(plan, row);
        }
        List<JsonThing> things = things(plan, row);
        if (mode == OutputMode.PROVENANCE) {
            derive(things, source(plan, row));
        }
        JsonNesting nesting = new JsonNesting(things);
        for (JsonThing root : nesting.roots()) {
            json.thing(root, nesting);
        }
        if (!minimal) {
            json.endArray();
            json.endObject();
        }
    }

    private static String source(TablePlan plan, TypedRow row) {
        return new RowIri(Iris.withoutFragment(plan.table.url()), row.number()).toString();
    }

    private static void derive(List<JsonThing> things, String source) {
        for (JsonThing thing : things) {
            thing.property(DERIVED_FROM).items.add(new JsonItem.Text(source));
        }
    }

    private void beginRow(TablePlan plan, TypedRow row) {
        json.beginObject();
        json.text("url", source(plan, row));
        json.number("rownum", row.ordinal());
        List<String> titles = new ArrayList<>();
        for (int column : plan.titles) {
            titles.addAll(row.texts(column));
        }
        json.texts("titles", titles);
        json.beginArray("describes");
    }

    /** Gathers what the row says by its subjects, in the order in which they are first named. */
    private static List<JsonThing> things(TablePlan plan, TypedRow row) {
        List<JsonThing> things = new ArrayList<>();
        for (JsonColumnPlan column : plan.columns) {
            if (!column.hasValue(row)) {
                continue;
            }
            String subject = column.subject(row);
            if (subject != null || !column.hasSubject()) {
                column.add(row, thing(things, subject));
            }
        }
        return things;
    }

    private static JsonThing thing(List<JsonThing> things, @Nullable String id) {
        for (JsonThing thing : things) {
            if (id == null ? thing.id() == null : id.equals(thing.id())) {
                return thing;
            }
        }
        JsonThing added = new JsonThing(id);
        things.add(added);
        return added;
    }

    @Override
    public void endTable(List<String> comments) {
        if (table == null || minimal) {
            return;
        }
        json.endArray();
        json.comments(comments);
        json.endObject();
    }

    @Override
    public void endGroup() {
        json.endArray();
        if (!minimal) {
            json.endObject();
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
