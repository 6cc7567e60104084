package org.claimgraph.claims.explain;

import java.util.List;
import org.claimgraph.problem.CellRef;

/** What a person reads about a node or a row: only texts, ready for display. */
public sealed interface ExplanationView {

    /**
     * A node, and where everything that the graph says of it comes from.
     *
     * @param name its short name
     * @param label its label; empty for none
     * @param lines what the graph says of it, in order
     * @param found what rules found between it and other claims; empty for what is not a claim
     */
    record OfNode(String name, String label, List<Line> lines, List<Found> found)
            implements ExplanationView {}

    /**
     * Something that a rule found.
     *
     * @param name its short name
     * @param sentence what was found, in words
     * @param rule the label of the rule
     * @param definition what the rule does, in words
     * @param parts the other properties of the finding
     * @param claims the claims that it is about
     */
    record OfFinding(
            String name,
            String sentence,
            String rule,
            String definition,
            List<Part> parts,
            List<Claim> claims)
            implements ExplanationView {}

    /**
     * A row, and the nodes that come from it.
     *
     * @param row the row as a spreadsheet numbers it
     */
    record OfRow(CellRef row, List<OfNode> nodes) implements ExplanationView {}

    /**
     * A cell, and what comes from it.
     *
     * @param cell its place
     * @param text what it holds
     * @param nodes the nodes that it is a part of, with the lines that come from it; a claim also
     *     with its document and its chain
     */
    record OfCell(CellRef cell, String text, List<OfNode> nodes) implements ExplanationView {}

    /**
     * A finding about a claim.
     *
     * @param name its short name
     * @param rule the label of the rule
     * @param says what was found, in words
     */
    record Found(String name, String rule, String says) {}

    /**
     * A value and where it comes from. A value that comes from several cells has a line for each.
     *
     * @param property the property's short name; empty when it is that of the line above
     * @param value the value; empty when it is that of the line above
     * @param place the cell, the row, the rule or the file
     * @param text what the cell holds; empty where there is no cell
     */
    record Line(String property, String value, String place, String text) {}

    /** A property of a finding. */
    record Part(String property, String value) {}

    /**
     * A claim that a finding is about.
     *
     * @param name its short name
     * @param rows the rows that it comes from
     * @param says its label
     */
    record Claim(String name, String rows, String says) {}
}
