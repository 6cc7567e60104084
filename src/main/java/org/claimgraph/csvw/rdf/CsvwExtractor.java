package org.claimgraph.csvw.rdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.claimgraph.csvw.iri.Iris;
import org.claimgraph.csvw.iri.RowIri;
import org.claimgraph.csvw.metadata.CommonValue;
import org.claimgraph.csvw.metadata.TableDescription;
import org.claimgraph.csvw.metadata.TableGroup;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.csvw.walk.OutputMode;
import org.claimgraph.csvw.walk.RowSink;
import org.claimgraph.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Turns any tables into RDF as their metadata say (Generating RDF from Tabular Data on the Web, W3C
 * Recommendation of 17 December 2015).
 *
 * <p>Triples leave as they are made. The caller starts and finishes the output. Not thread-safe.
 */
public final class CsvwExtractor implements RowSink {

    private final OutputMode mode;
    private final StreamRDF out;
    private final Problems problems;
    private BlankNodes blanks = new BlankNodes("");
    private Node group = blanks.next();
    private @Nullable TablePlan table;

    /** Makes an extractor that sends to this output. */
    public CsvwExtractor(OutputMode mode, StreamRDF out, Problems problems) {
        this.mode = mode;
        this.out = out;
        this.problems = problems;
    }

    /** One table while it is read. */
    private record TablePlan(
            CompiledTable table, String file, Node node, RowPlan rows, List<Integer> titles) {}

    @Override
    public void beginGroup(TableGroup described) {
        blanks = new BlankNodes(described.tables().get(0).url());
        if (mode != OutputMode.STANDARD) {
            return;
        }
        group = node(described.id());
        out.triple(Triple.create(group, Terms.TYPE, Terms.TABLE_GROUP));
        common().send(group, described.properties());
        sendNotes(group, described.notes());
    }

    @Override
    public void beginTable(CompiledTable compiled) {
        TableDescription described = compiled.description();
        if (described.suppressOutput()) {
            table = null;
            return;
        }
        Node node = node(described.id());
        table =
                new TablePlan(
                        compiled,
                        Iris.withoutFragment(compiled.url()),
                        node,
                        RowPlan.compile(compiled, blanks, problems),
                        titles(compiled));
        if (mode == OutputMode.STANDARD) {
            out.triple(Triple.create(group, Terms.HAS_TABLE, node));
            out.triple(Triple.create(node, Terms.TYPE, Terms.TABLE));
            out.triple(Triple.create(node, Terms.URL, NodeFactory.createURI(compiled.url())));
            common().send(node, described.properties());
            sendNotes(node, described.notes());
        }
    }

    private static List<Integer> titles(CompiledTable compiled) {
        List<Integer> columns = new ArrayList<>();
        for (String name : compiled.description().schema().rowTitles()) {
            columns.add(compiled.column(name));
        }
        return columns;
    }

    @Override
    public void row(TypedRow row) {
        TablePlan plan = table;
        if (plan == null) {
            return;
        }
        plan.rows.emit(row, out);
        switch (mode) {
            case STANDARD -> sendRow(plan, row);
            case PROVENANCE -> plan.rows.derive(Terms.DERIVED_FROM, source(plan, row), out);
            case MINIMAL -> {}
        }
    }

    private void sendRow(TablePlan plan, TypedRow row) {
        Node node = blanks.next();
        out.triple(Triple.create(plan.node, Terms.HAS_ROW, node));
        out.triple(Triple.create(node, Terms.TYPE, Terms.ROW));
        out.triple(Triple.create(node, Terms.ROW_NUMBER, integer(row.ordinal())));
        out.triple(Triple.create(node, Terms.URL, source(plan, row)));
        for (int column : plan.titles) {
            sendTitles(plan, node, row, column);
        }
        plan.rows.describe(node, Terms.DESCRIBES, out);
    }

    private void sendTitles(TablePlan plan, Node node, TypedRow row, int column) {
        String language = plan.table.columns().get(column).description().values().language();
        for (int i = 0; i < row.count(column); i++) {
            Node title =
                    language.equals("und")
                            ? NodeFactory.createLiteralString(row.item(column, i))
                            : NodeFactory.createLiteralLang(row.item(column, i), language);
            out.triple(Triple.create(node, Terms.TITLE, title));
        }
    }

    private static Node source(TablePlan plan, TypedRow row) {
        return NodeFactory.createURI(new RowIri(plan.file, row.number()).toString());
    }

    private static Node integer(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    @Override
    public void endTable(List<String> comments) {
        if (table == null || mode != OutputMode.STANDARD) {
            return;
        }
        for (String comment : comments) {
            Node text = NodeFactory.createLiteralString(comment);
            out.triple(Triple.create(table.node, Terms.COMMENT, text));
        }
    }

    private void sendNotes(Node subject, List<CommonValue> notes) {
        for (CommonValue note : notes) {
            common().send(subject, Terms.NOTE, note);
        }
    }

    private CommonTriples common() {
        return new CommonTriples(blanks, out);
    }

    private Node node(@Nullable String id) {
        return id == null ? blanks.next() : NodeFactory.createURI(id);
    }
}
