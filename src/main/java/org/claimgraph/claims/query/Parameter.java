package org.claimgraph.claims.query;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.jspecify.annotations.Nullable;

/**
 * Something a query can be asked about: {@code ?_speaker} in its text, {@code speaker} for people.
 *
 * @param name the name, without the mark of the variable
 * @param kind what a value of it is
 * @param choices the words that a value can be; empty when the kind is not a choice
 * @param required whether the query means nothing without it
 * @param words what it is for, in words; empty when the header says nothing
 * @param example a value as a person would type it, which shows the query at work; null for none.
 *     It is never applied
 */
public record Parameter(
        String name,
        ParameterKind kind,
        List<String> choices,
        boolean required,
        String words,
        @Nullable String example) {

    /** What the variables of parameters begin with, as in grlc. */
    static final String MARK = "_";

    /** Returns its variable in the text of the query. */
    Var variable() {
        return Var.alloc(MARK + name);
    }

    /** Returns what a value of it is, in words, such as {@code an actor}. */
    public String kindWords() {
        return kind == ParameterKind.CHOICE ? oneOf(choices) : kind.words();
    }

    private static String oneOf(List<String> choices) {
        int last = choices.size() - 1;
        return last == 0
                ? choices.get(0)
                : String.join(", ", choices.subList(0, last)) + " or " + choices.get(last);
    }

    Parameter withExample(String value) {
        return new Parameter(name, kind, choices, required, words, value);
    }
}
