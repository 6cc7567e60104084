package org.claimgraph.csvw.table;

import org.claimgraph.problem.Problem;

/**
 * What messages call the characters between cells: nobody can see a tab, or type {@code \\u0009}.
 */
final class Separators {

    private Separators() {}

    /** Returns such as {@code a comma} or {@code a tab}. */
    static String one(String delimiter) {
        return switch (delimiter) {
            case "," -> "a comma";
            case ";" -> "a semicolon";
            case "\t" -> "a tab";
            case " " -> "a space";
            default -> Problem.quote(delimiter);
        };
    }

    /** Returns such as {@code commas} or {@code tabs}. */
    static String plural(String delimiter) {
        return switch (delimiter) {
            case "," -> "commas";
            case ";" -> "semicolons";
            case "\t" -> "tabs";
            case " " -> "spaces";
            default -> Problem.quote(delimiter);
        };
    }

    /** Returns how the metadata write it, in quotes: {@code ";"} or {@code "\\t"}. */
    static String inJson(String delimiter) {
        return delimiter.equals("\t") ? "\"\\t\"" : Problem.quote(delimiter);
    }
}
