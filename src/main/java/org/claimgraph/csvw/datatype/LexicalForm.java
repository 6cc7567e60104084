package org.claimgraph.csvw.datatype;

import org.claimgraph.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The forms in which values of a type may be written in a cell, and the one form in which they are
 * kept.
 */
interface LexicalForm {

    /**
     * Returns the value as it is kept, which is the same object when nothing had to change, or null
     * when the text is not a value of the type.
     */
    @Nullable String read(String text);

    /** Returns what is wrong with a text that is not a value. */
    String message(String text);

    /** No place in a text. */
    int NOWHERE = -1;

    /** Returns where the first character is that a value cannot have; negative if not known. */
    default int wrongAt(String text) {
        return NOWHERE;
    }

    /** Returns what to write instead, in whole sentences. */
    String remedy(String text);

    /** Returns the default message: {@code "9 October" is not a date}. */
    static String isNot(String text, String noun) {
        return Problem.quote(text) + " is not " + noun;
    }
}
