package org.claimgraph.claims.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.jspecify.annotations.Nullable;

/**
 * Makes a query start from the values of its parameters, so that its cost grows with the answer and
 * not with the graph.
 *
 * <p>An optional parameter is a filter, {@code FILTER (!BOUND(?_x) || test)}. Without a value the
 * filter goes. With one it becomes its test, and two kinds of tests move to the beginning of their
 * group: {@code ?v = ?_x} as the value of {@code ?v}, when that is an IRI, and {@code EXISTS {
 * pattern }} as the distinct solutions of the pattern. Both give the same rows when the triples of
 * the group bind their variables anyway, and only then are they moved.
 */
final class BoundFirst extends ElementTransformCopyBase {

    private final Set<Var> parameters;
    private final Map<Var, Node> values;

    /**
     * Makes the transformation.
     *
     * @param parameters the variables of all parameters
     * @param values the values of those that have one
     */
    BoundFirst(Set<Var> parameters, Map<Var, Node> values) {
        this.parameters = parameters;
        this.values = values;
    }

    /** A filter that a parameter switches on: its variable, and what must then hold. */
    private record Switched(Var parameter, Expr test) {}

    @Override
    public Element transform(ElementGroup group, List<Element> elements) {
        Set<Var> bound = boundByTriples(elements);
        List<Element> constants = new ArrayList<>();
        List<Element> patterns = new ArrayList<>();
        List<Element> others = new ArrayList<>();
        for (Element element : elements) {
            Switched filter = switched(element);
            if (filter == null) {
                others.add(element);
            } else if (values.containsKey(filter.parameter())) {
                Element constant = constant(filter.test(), bound);
                Element pattern = pattern(filter.test(), bound);
                if (constant != null) {
                    constants.add(constant);
                } else if (pattern != null) {
                    patterns.add(pattern);
                } else {
                    others.add(new ElementFilter(filter.test()));
                }
            }
        }
        ElementGroup moved = new ElementGroup();
        constants.forEach(moved::addElement);
        patterns.forEach(moved::addElement);
        others.forEach(moved::addElement);
        return moved;
    }

    private static Set<Var> boundByTriples(List<Element> elements) {
        Set<Var> bound = new LinkedHashSet<>();
        for (Element element : elements) {
            if (element instanceof ElementPathBlock) {
                bound.addAll(PatternVars.vars(element));
            }
        }
        return bound;
    }

    private @Nullable Switched switched(Element element) {
        if (element instanceof ElementFilter filter
                && filter.getExpr() instanceof E_LogicalOr either
                && either.getArg1() instanceof E_LogicalNot not
                && not.getArg() instanceof E_Bound given
                && given.getArg().isVariable()
                && parameters.contains(given.getArg().asVar())) {
            return new Switched(given.getArg().asVar(), either.getArg2());
        }
        return null;
    }

    /** Returns the one value of a variable, when that is what a test says, or null. */
    private @Nullable Element constant(Expr test, Set<Var> bound) {
        if (!(test instanceof E_Equals equals
                && equals.getArg1().isVariable()
                && equals.getArg2().isVariable())) {
            return null;
        }
        Var variable = equals.getArg1().asVar();
        Node value = values.get(equals.getArg2().asVar());
        if (value == null || !value.isURI() || !bound.contains(variable)) {
            return null;
        }
        ElementData data = new ElementData();
        data.add(variable);
        data.add(BindingFactory.binding(variable, value));
        return data;
    }

    /** Returns the distinct solutions of a pattern that must exist, or null. */
    private @Nullable Element pattern(Expr test, Set<Var> bound) {
        if (!(test instanceof E_Exists exists)) {
            return null;
        }
        Set<Var> shared = new LinkedHashSet<>(PatternVars.vars(exists.getElement()));
        shared.removeAll(parameters);
        if (shared.isEmpty() || !bound.containsAll(shared)) {
            return null;
        }
        Query solutions = new Query();
        solutions.setQuerySelectType();
        solutions.setDistinct(true);
        shared.forEach(solutions::addResultVar);
        solutions.setQueryPattern(exists.getElement());
        solutions.resetResultVars();
        return new ElementSubQuery(solutions);
    }
}
