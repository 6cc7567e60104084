package org.claimgraph.claims.query;

import java.util.List;
import org.claimgraph.failure.UsageException;
import org.claimgraph.problem.Problems;
import org.claimgraph.text.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * A query as its file describes it: what it answers, what it can be asked about, and its text.
 *
 * @param name what a person types to run it; empty for a query outside the catalogue
 * @param file the name of its file; empty for a query that has none
 * @param summary one line that says what it answers; empty when the header has none
 * @param description more about it, in whole sentences; empty when the header has none
 * @param tags words to group queries by
 * @param parameters what it can be asked about, in the order of the header
 * @param text the SPARQL query, with its header
 */
public record NamedQuery(
        String name,
        String file,
        String summary,
        String description,
        List<String> tags,
        List<Parameter> parameters,
        String text) {

    private static final String SUFFIX = ".rq";

    /** Returns a query that a person typed: without a header, and with the default prefixes. */
    public static NamedQuery typed(String text) {
        return typed("", text);
    }

    /**
     * Returns a query that a person keeps in a file outside the catalogue.
     *
     * @param file the file, as the person names it
     */
    public static NamedQuery typed(String file, String text) {
        return new NamedQuery("", file, "", "", List.of(), List.of(), text);
    }

    /**
     * Returns the query of one file, or null after reporting what is wrong with its header.
     *
     * @param file the file's name, such as {@code 01-claims-by.rq}
     */
    public static @Nullable NamedQuery parse(String file, String text, Problems problems) {
        return HeaderReader.read(nameOf(file), file, text, problems);
    }

    /**
     * Returns the parameter of this name.
     *
     * @throws UsageException when it does not exist
     */
    public Parameter parameter(String parameter) {
        return parameters.stream()
                .filter(candidate -> candidate.name().equals(parameter))
                .findFirst()
                .orElseThrow(() -> new UsageException(noParameter(parameter)));
    }

    /**
     * Returns a command that shows it at work, made of the examples in its header.
     *
     * <p>A value with a blank is in double quotes.
     */
    public String example() {
        StringBuilder command = new StringBuilder("claimgraph query ").append(name);
        for (Parameter parameter : parameters) {
            if (parameter.example() != null) {
                command.append(' ').append(option(parameter, parameter.example()));
            }
        }
        return command.toString();
    }

    /** Returns how a value is typed on the command line. */
    static String option(Parameter parameter, String value) {
        String word = value.contains(" ") ? '"' + value + '"' : value;
        return "-p " + parameter.name() + "=" + word;
    }

    private String noParameter(String parameter) {
        List<String> names = parameters.stream().map(Parameter::name).toList();
        String known =
                names.isEmpty()
                        ? "It has no parameters."
                        : "Its parameters are " + String.join(", ", names) + ".";
        return "%s has no parameter called \"%s\". %s"
                .formatted(title(), parameter, Nearest.hint(parameter, names).orElse(known));
    }

    /** Returns the name as a message gives it. */
    String title() {
        return name.isEmpty() ? "the query" : name;
    }

    /** The number before a name puts the file in its place among the others. */
    static String nameOf(String file) {
        String stem = file.endsWith(SUFFIX) ? file.substring(0, file.length() - 3) : file;
        return stem.replaceFirst("^[0-9]+-", "");
    }
}
