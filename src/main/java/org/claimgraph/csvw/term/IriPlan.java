package org.claimgraph.csvw.term;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.csvw.iri.Iris;
import org.claimgraph.csvw.row.CompiledColumn;
import org.claimgraph.csvw.row.RowTemplate;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Makes the IRIs that a column gives as subject, predicate or object. Not thread-safe. */
public sealed interface IriPlan {

    /** Returns the node of a row, or null after reporting IRI_INVALID at its cell. */
    @Nullable Node node(TypedRow row);

    /** Returns the node of one item of the column's list, or null after reporting. */
    @Nullable Node itemNode(TypedRow row, int item);

    /** Returns the plan of an IRI that is the same in every row and known to be valid. */
    static IriPlan constant(String iri) {
        return new Constant(NodeFactory.createURI(iri));
    }

    /** Returns the plan of the compiled template of a property of the metadata. */
    static IriPlan of(
            RowTemplate template, CompiledColumn column, String property, Problems problems) {
        String same = template.constant();
        if (same != null && whyInvalid(same) == null) {
            return constant(same);
        }
        if (template.whyNever() != null) {
            return new Never();
        }
        boolean safe =
                same == null
                        && !template.mustCheck()
                        && whyInvalid(template.beginning() + "x") == null;
        Variable plan =
                new Variable(
                        template, column.index(), property, !safe, problems, new StringBuilder());
        int only = template.onlyColumn();
        return only < 0 ? plan : new Repeating(plan, only, new RecentNodes());
    }

    /** Returns why a text is not an IRI for a graph, or null if it is. */
    private static @Nullable String whyInvalid(String iri) {
        return iri.startsWith(Iris.PROJECT) ? "it is relative" : Iris.whyInvalid(iri);
    }

    /** The same IRI in every row. */
    record Constant(Node node) implements IriPlan {
        @Override
        public Node node(TypedRow row) {
            return node;
        }

        @Override
        public Node itemNode(TypedRow row, int item) {
            return node;
        }
    }

    /** No IRI in any row, which was reported with the metadata. */
    record Never() implements IriPlan {
        @Override
        public @Nullable Node node(TypedRow row) {
            return null;
        }

        @Override
        public @Nullable Node itemNode(TypedRow row, int item) {
            return null;
        }
    }

    /**
     * An IRI made of the values of the row.
     *
     * @param column the column at whose cell an invalid IRI is reported
     * @param property the property of the metadata that holds the template
     * @param checked whether each IRI is checked; if the template encodes the values, its constant
     *     beginning was checked once, and a value can only be a segment such as {@code ..}
     * @param buffer is overwritten by each expansion
     */
    record Variable(
            RowTemplate template,
            int column,
            String property,
            boolean checked,
            Problems problems,
            StringBuilder buffer)
            implements IriPlan {

        @Override
        public @Nullable Node node(TypedRow row) {
            return node(row, template.expand(row, buffer));
        }

        @Override
        public @Nullable Node itemNode(TypedRow row, int item) {
            return node(row, template.expandItem(row, item, buffer));
        }

        private @Nullable Node node(TypedRow row, String iri) {
            String reason = checked || iri.contains("/.") ? whyInvalid(iri) : null;
            if (reason == null) {
                return NodeFactory.createURI(iri);
            }
            CellRef cell = row.cell(column);
            if (!row.isValid(column) || row.isMisread()) {
                return null;
            }
            problems.report(ProblemCode.IRI_INVALID, cell, () -> invalid(row, iri, reason));
            return null;
        }

        private Problem invalid(TypedRow row, String iri, String reason) {
            return Problem.of(
                            ProblemCode.IRI_INVALID,
                            row.cell(column),
                            Iris.withoutPassword(row.text(column)),
                            Problem.quote(Iris.withoutPassword(iri)) + " is not an IRI: " + reason,
                            "Correct the cell, or the URI template of its column.")
                    .against(row.rule(column, property));
        }
    }

    /**
     * An IRI made from one column only, whose values are often repeated.
     *
     * @param column the column it is made of
     */
    record Repeating(Variable plan, int column, RecentNodes recent) implements IriPlan {

        @Override
        public @Nullable Node node(TypedRow row) {
            if (row.count(column) != 1) {
                return plan.node(row);
            }
            String text = row.item(column, 0);
            Node known = recent.find(text);
            return known == null ? kept(text, plan.node(row)) : known;
        }

        @Override
        public @Nullable Node itemNode(TypedRow row, int item) {
            if (column != plan.column) {
                return node(row);
            }
            String text = row.item(column, item);
            Node known = recent.find(text);
            return known == null ? kept(text, plan.itemNode(row, item)) : known;
        }

        private @Nullable Node kept(String text, @Nullable Node node) {
            if (node != null) {
                recent.keep(text, node);
            }
            return node;
        }
    }
}
