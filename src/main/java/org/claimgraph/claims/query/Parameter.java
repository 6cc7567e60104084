package org.claimgraph.claims.query;

import org.apache.jena.sparql.core.Var;
import org.jspecify.annotations.Nullable;

/**
 * Something a query can be asked about: {@code ?_speaker} in its text, {@code speaker} for people.
 *
 * @param name the name, without the mark of the variable
 * @param kind what a value of it is
 * @param required whether the query means nothing without it
 * @param words what it is for, in words; empty when the header says nothing
 * @param preset the value, as a person would type it, that it has unless another one is given; null
 *     for none
 */
public record Parameter(
        String name, ParameterKind kind, boolean required, String words, @Nullable String preset) {

    /** What the variables of parameters begin with, as in grlc. */
    static final String MARK = "_";

    /** Returns its variable in the text of the query. */
    Var variable() {
        return Var.alloc(MARK + name);
    }

    Parameter withPreset(String value) {
        return new Parameter(name, kind, required, words, value);
    }
}
