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
import org.claimgraph.text.Nearest;
import org.claimgraph.vocab.Literals;
import org.jspecify.annotations.Nullable;

/** Turns what people type for the parameters of a query into RDF terms. */
final class ParameterValues {

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+\\.[0-9]+");

    /** The parameters of a window of time: its first day, its last day, and what it shows. */
    static final String FIRST_DAY = "from";

    static final String LAST_DAY = "to";
    static final String DATES = "dates";

    /** What a window shows when nothing else is typed: what lies or may lie within it. */
    private static final String POSSIBLE = "possible";

    private final EntityFinder finder;
    private final Examples examples;

    ParameterValues(Graph graph) {
        this.finder = new EntityFinder(graph);
        this.examples = new Examples(graph);
    }

    /**
     * Returns the terms by the names of their parameters, in the order of the header. What is not
     * typed is absent: no value is ever added, but for {@link #DATES}, which says what a window of
     * time shows.
     *
     * @throws UsageException when a name is not a parameter's, a value means nothing here, or a
     *     required value is missing
     */
    Map<String, Node> terms(NamedQuery query, Map<String, String> typed) {
        typed.keySet().forEach(query::parameter);
        Map<String, Node> terms = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            String value = typed.getOrDefault(parameter.name(), "").strip();
            if (!value.isEmpty()) {
                terms.put(parameter.name(), term(parameter, value));
            } else if (parameter.required()) {
                throw missing(query, parameter);
            }
        }
        checkWindow(query, terms);
        return terms;
    }

    /** Completes a window of time: it always says which rows it shows. */
    private static void checkWindow(NamedQuery query, Map<String, Node> terms) {
        boolean hasWindow = terms.containsKey(FIRST_DAY) || terms.containsKey(LAST_DAY);
        if (terms.containsKey(DATES) && !hasWindow) {
            throw new UsageException(
                    "%s: dates says which rows of a window of time to show. Give from or to as well."
                            .formatted(query.title()));
        }
        checkOrder(terms.get(FIRST_DAY), terms.get(LAST_DAY));
        boolean hasDates = query.parameters().stream().anyMatch(p -> p.name().equals(DATES));
        if (hasWindow && hasDates) {
            terms.putIfAbsent(DATES, Literals.text(POSSIBLE));
        }
    }

    private static void checkOrder(@Nullable Node first, @Nullable Node last) {
        if (first == null || last == null) {
            return;
        }
        String from = first.getLiteralLexicalForm();
        String to = last.getLiteralLexicalForm();
        if (LocalDate.parse(from).isAfter(LocalDate.parse(to))) {
            throw new UsageException(
                    "from (%s) is after to (%s). Swap the two.".formatted(from, to));
        }
    }

    private UsageException missing(NamedQuery query, Parameter parameter) {
        String words = parameter.words().isEmpty() ? "" : ", " + parameter.words();
        String example =
                examples.of(parameter)
                        .map(value -> " For example: " + NamedQuery.option(parameter, value))
                        .orElse("");
        return new UsageException(
                "%s needs a value for %s: %s%s.%s"
                        .formatted(
                                query.title(),
                                parameter.name(),
                                parameter.kindWords(),
                                words,
                                example));
    }

    private Node term(Parameter parameter, String typed) {
        ParameterKind kind = parameter.kind();
        return switch (kind) {
            case ENTITY, ACTOR, LOCATION, EVENT, RELATION, UNIT, MEANS, EVIDENCE, DOCUMENT, CLAIM ->
                    finder.find(
                            Objects.requireNonNull(kind.entity()), parameter.name() + ": ", typed);
            case DATE -> Literals.date(day(parameter, typed));
            case NUMBER -> number(parameter, typed);
            case CHOICE -> choice(parameter, typed);
            case TEXT -> Literals.text(typed);
        };
    }

    private static Node choice(Parameter parameter, String typed) {
        if (!parameter.choices().contains(typed)) {
            String hint = Nearest.hint(typed, parameter.choices()).orElse("");
            throw wrong(parameter, typed, "is not " + parameter.kindWords(), hint);
        }
        return Literals.text(typed);
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
