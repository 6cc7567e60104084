package org.claimgraph.claims.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.text.Nearest;

/** Words of SPARQL that people misspell, or that the program refuses. */
final class SparqlWords {

    /** How an update begins, which changes data. */
    private static final Set<String> UPDATES =
            Set.of(
                    "INSERT", "DELETE", "LOAD", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD",
                    "WITH");

    /** Words that people misspell. */
    private static final List<String> WORDS =
            List.of(
                    "SELECT",
                    "ASK",
                    "CONSTRUCT",
                    "DESCRIBE",
                    "WHERE",
                    "PREFIX",
                    "BASE",
                    "DISTINCT",
                    "REDUCED",
                    "FROM",
                    "OPTIONAL",
                    "FILTER",
                    "UNION",
                    "MINUS",
                    "GRAPH",
                    "BIND",
                    "VALUES",
                    "ORDER",
                    "GROUP",
                    "HAVING",
                    "LIMIT",
                    "OFFSET",
                    "EXISTS",
                    "COUNT",
                    "SUM",
                    "MIN",
                    "MAX",
                    "AVG",
                    "SAMPLE",
                    "GROUP_CONCAT",
                    "BOUND",
                    "COALESCE",
                    "CONTAINS",
                    "STRSTARTS",
                    "STRENDS",
                    "LCASE",
                    "UCASE",
                    "REGEX",
                    "LANG",
                    "LANGMATCHES",
                    "DATATYPE",
                    "YEAR",
                    "MONTH",
                    "DAY",
                    "CONCAT",
                    "SUBSTR",
                    "STRLEN",
                    "REPLACE",
                    "ROUND",
                    "FLOOR",
                    "CEIL",
                    "ABS",
                    "NOW",
                    "ISIRI",
                    "ISLITERAL",
                    "ISBLANK");

    private SparqlWords() {}

    static boolean isUpdate(String word) {
        return UPDATES.contains(word.toUpperCase(Locale.ROOT));
    }

    /** Returns a question after the nearest word, if one is near. */
    static Optional<String> hint(String word) {
        return Nearest.hint(word, WORDS);
    }
}
