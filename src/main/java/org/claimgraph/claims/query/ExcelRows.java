package org.claimgraph.claims.query;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ResultSetStream;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;

/**
 * The bindings of an answer with an apostrophe before texts that a spreadsheet would run as a
 * formula. Numbers stay as they are. Rows are made one at a time, while they are read.
 */
final class ExcelRows implements Iterator<Binding> {

    /** The characters that begin a formula, or that a spreadsheet skips before one. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@＝＋－＠\t\r\n]");

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?");

    private final ResultSet answer;
    private final List<Var> variables;

    private ExcelRows(ResultSet answer) {
        this.answer = answer;
        this.variables = Var.varList(answer.getResultVars());
    }

    /** Returns an answer without formulas. */
    static ResultSet of(ResultSet answer) {
        ExcelRows rows = new ExcelRows(answer);
        return ResultSetStream.create(rows.variables, rows);
    }

    @Override
    public boolean hasNext() {
        return answer.hasNext();
    }

    @Override
    public Binding next() {
        Binding row = answer.nextBinding();
        BindingBuilder harmless = Binding.builder();
        for (Var variable : variables) {
            Node node = row.get(variable);
            if (node != null) {
                harmless.add(variable, isFormula(node) ? asText(node) : node);
            }
        }
        return harmless.build();
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
