package org.claimgraph.claims.query;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.claims.names.EntityFinder;
import org.claimgraph.edtf.Edtf;
import org.claimgraph.failure.UsageException;
import org.claimgraph.problem.Problem;
import org.claimgraph.vocab.Literals;
import org.jspecify.annotations.Nullable;

/** Turns what people type for the parameters of a query into RDF terms. */
final class ParameterValues {

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+\\.[0-9]+");
    private static final String FIRST_DAY = "from";
    private static final String LAST_DAY = "to";

    private final EntityFinder finder;

    ParameterValues(Graph graph) {
        this.finder = new EntityFinder(graph);
    }

    /**
     * Returns the terms by the names of their parameters, in the order of the header. What is
     * neither typed nor preset is absent; an empty text takes a preset away.
     *
     * @throws UsageException when a name is not a parameter's, a value means nothing here, or a
     *     required value is missing
     */
    Map<String, Node> terms(NamedQuery query, Map<String, String> typed) {
        typed.keySet().forEach(query::parameter);
        Map<String, Node> terms = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            Node term = term(query, parameter, typed.get(parameter.name()));
            if (term != null) {
                terms.put(parameter.name(), term);
            }
        }
        return terms;
    }

    private @Nullable Node term(NamedQuery query, Parameter parameter, @Nullable String typed) {
        if (typed == null && parameter.preset() != null) {
            return preset(query, parameter, parameter.preset());
        }
        if (typed != null && !typed.isBlank()) {
            return term(parameter, typed.strip());
        }
        if (parameter.required()) {
            throw missing(query, parameter);
        }
        return null;
    }

    /** The defaults of a shared query may name what another graph does not have. */
    private @Nullable Node preset(NamedQuery query, Parameter parameter, String preset) {
        try {
            return term(parameter, preset);
        } catch (UsageException notHere) {
            if (parameter.required()) {
                throw missing(query, parameter);
            }
            return null;
        }
    }

    private static UsageException missing(NamedQuery query, Parameter parameter) {
        String words = parameter.words().isEmpty() ? "" : ", " + parameter.words();
        return new UsageException(
                "%s needs a value for %s: %s%s."
                        .formatted(
                                query.title(), parameter.name(), parameter.kind().words(), words));
    }

    private Node term(Parameter parameter, String typed) {
        ParameterKind kind = parameter.kind();
        return switch (kind) {
            case ENTITY, ACTOR, LOCATION, EVENT, RELATION, UNIT, DOCUMENT, CLAIM ->
                    finder.find(
                            Objects.requireNonNull(kind.entity()), parameter.name() + ": ", typed);
            case DATE -> Literals.date(day(parameter, typed));
            case NUMBER -> number(parameter, typed);
            case TEXT -> Literals.text(typed);
        };
    }

    /**
     * Returns the day that a query sees of a date: the first for a parameter called {@code from},
     * the last for one called {@code to}, and the only one for any other.
     */
    private static LocalDate day(Parameter parameter, String typed) {
        Edtf date = Edtf.parse(typed);
        if (date == null) {
            throw wrong(
                    parameter,
                    typed,
                    "is not a date",
                    "Write year-month-day, year-month or year, such as 2019-10-09.");
        }
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        LocalDate day = parameter.name().equals(FIRST_DAY) ? first : last;
        boolean isOneDay = first != null && first.equals(last);
        boolean isBound = parameter.name().equals(FIRST_DAY) || parameter.name().equals(LAST_DAY);
        if (day == null || !(isBound || isOneDay)) {
            throw wrong(parameter, typed, "is not one day", "Write it such as 2019-10-09.");
        }
        return day;
    }

    private static Node number(Parameter parameter, String typed) {
        if (INTEGER.matcher(typed).matches()) {
            return NodeFactory.createLiteralDT(typed, XSDDatatype.XSDinteger);
        }
        if (DECIMAL.matcher(typed).matches()) {
            return NodeFactory.createLiteralDT(typed, XSDDatatype.XSDdecimal);
        }
        throw wrong(parameter, typed, "is not a number", "Write digits only, such as 2 or 0.5.");
    }

    private static UsageException wrong(
            Parameter parameter, String typed, String what, String remedy) {
        return new UsageException(
                "%s: %s %s. %s".formatted(parameter.name(), Problem.quote(typed), what, remedy));
    }
}
