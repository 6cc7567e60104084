package org.claimgraph.claims.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * Says why a query has no rows: it is asked again without each of its filters in turn, and without
 * all of them.
 */
final class EmptyAnswer {

    /** The parameters that make one filter together. */
    private static final Set<String> WINDOW =
            Set.of(ParameterValues.FIRST_DAY, ParameterValues.LAST_DAY, ParameterValues.DATES);

    private final NamedQuery query;
    private final Map<String, Node> values;
    private final Function<Map<String, Node>, OptionalLong> rows;

    /**
     * Makes the explanation of an answer without rows.
     *
     * @param rows counts the rows of the query with other values; nothing when that takes too long
     */
    EmptyAnswer(
            NamedQuery query,
            Map<String, Node> values,
            Function<Map<String, Node>, OptionalLong> rows) {
        this.query = query;
        this.values = values;
        this.rows = rows;
    }

    /** Returns why, such as {@code without document there are 12 rows}. */
    String words() {
        List<Set<String>> filters = filters();
        List<String> wider = new ArrayList<>();
        for (Set<String> filter : filters) {
            rowsWithout(filter).ifPresent(count -> wider.add(words(count, filter)));
        }
        if (wider.isEmpty() && filters.size() > 1) {
            Set<String> all = new LinkedHashSet<>();
            filters.forEach(all::addAll);
            rowsWithout(all).ifPresent(count -> wider.add(words(count, all)));
        }
        return wider.isEmpty()
                ? "nothing in the graph answers this question"
                : String.join("; ", wider);
    }

    private static String words(long count, Set<String> filter) {
        String names =
                filter.stream()
                        .filter(name -> !name.equals(ParameterValues.DATES))
                        .collect(Collectors.joining(" and "));
        return "without "
                + names
                + (count == 1 ? " there is 1 row" : " there are " + count + " rows");
    }

    /** Returns the optional parameters that have a value; those of a window are one. */
    private List<Set<String>> filters() {
        List<Set<String>> filters = new ArrayList<>();
        Set<String> window = new LinkedHashSet<>();
        for (Parameter parameter : query.parameters()) {
            String name = parameter.name();
            if (parameter.required() || !values.containsKey(name)) {
                continue;
            }
            if (WINDOW.contains(name)) {
                window.add(name);
            } else {
                filters.add(Set.of(name));
            }
        }
        if (!window.isEmpty()) {
            filters.add(window);
        }
        return filters;
    }

    private OptionalLong rowsWithout(Set<String> filter) {
        Map<String, Node> fewer = new LinkedHashMap<>(values);
        fewer.keySet().removeAll(filter);
        OptionalLong count = rows.apply(fewer);
        return count.isPresent() && count.getAsLong() > 0 ? count : OptionalLong.empty();
    }
}
