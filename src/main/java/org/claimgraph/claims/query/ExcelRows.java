package org.claimgraph.claims.query;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ResultSet;

/**
 * An apostrophe before texts that a spreadsheet would run as a formula. Numbers stay as they are.
 */
final class ExcelRows {

    /** The characters that begin a formula, or that a spreadsheet skips before one. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@＝＋－＠\t\r\n]");

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?");

    private ExcelRows() {}

    /** Returns an answer without formulas. */
    static ResultSet of(ResultSet answer) {
        return ChangedRows.of(answer, node -> isFormula(node) ? asText(node) : node);
    }

    private static boolean isFormula(Node node) {
        if (!node.isLiteral()) {
            return false;
        }
        String text = node.getLiteralLexicalForm();
        return FORMULA.matcher(text).lookingAt() && !NUMBER.matcher(text).matches();
    }

    private static Node asText(Node literal) {
        String text = "'" + literal.getLiteralLexicalForm();
        return literal.getLiteralLanguage().isEmpty()
                ? NodeFactory.createLiteralDT(text, literal.getLiteralDatatype())
                : NodeFactory.createLiteralLang(text, literal.getLiteralLanguage());
    }
}
