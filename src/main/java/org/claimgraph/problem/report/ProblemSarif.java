package org.claimgraph.problem.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Place;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.Related;
import org.claimgraph.problem.Rule;
import org.claimgraph.problem.Severity;
import org.claimgraph.problem.TextRef;

/**
 * Writes problems as a log of one run in SARIF 2.1.0 (OASIS Standard, 27 March 2020), which code
 * hosts and editors show beside the lines of the files.
 *
 * <p>A rule of SARIF is a problem code; the property of the metadata that a value breaks, and other
 * rows, are related locations, to which the message links (section 3.11.6). Files below the working
 * folder have relative URIs. Problems that were counted and not kept become notifications.
 */
final class ProblemSarif {

    private static final String FOLDER = "%SRCROOT%";

    private final FileUris files;
    private final String version;

    ProblemSarif(FileUris files, String version) {
        this.files = files;
        this.version = version;
    }

    void write(Problems problems, long rows, PrintWriter out) {
        ProblemJson.line(out, json -> log(json, problems, rows));
    }

    private void log(JsonGenerator json, Problems problems, long rows) throws IOException {
        List<Problem> shown = problems.list();
        List<ProblemCode> codes = codes(shown);
        json.writeStartObject();
        json.writeStringField("version", "2.1.0");
        json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool(json, codes);
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(FOLDER);
        message(json, "description", "The folder in which claimgraph was run.");
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
        for (Problem problem : shown) {
            result(json, problem, codes.indexOf(problem.code()));
        }
        json.writeEndArray();
        invocation(json, problems, rows);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static List<ProblemCode> codes(List<Problem> shown) {
        TreeSet<ProblemCode> codes = new TreeSet<>();
        shown.forEach(problem -> codes.add(problem.code()));
        return new ArrayList<>(codes);
    }

    private void tool(JsonGenerator json, List<ProblemCode> codes) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "ClaimGraph");
        json.writeStringField("version", version);
        json.writeStringField("informationUri", "https://w3id.org/claimgraph/");
        json.writeArrayFieldStart("rules");
        if (!codes.isEmpty()) {
            Map<ProblemCode, ProblemHelp> help = ProblemHelp.all();
            for (ProblemCode code : codes) {
                rule(json, code, Objects.requireNonNull(help.get(code), code::name));
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void rule(JsonGenerator json, ProblemCode code, ProblemHelp help)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", code.name());
        message(json, "shortDescription", help.summary());
        json.writeObjectFieldStart("help");
        json.writeStringField("text", help.remedy());
        json.writeStringField("markdown", help.markdown());
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(code.severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(JsonGenerator json, Problem problem, int ruleIndex) throws IOException {
        List<Related> related = related(problem);
        json.writeStartObject();
        json.writeStringField("ruleId", problem.code().name());
        json.writeNumberField("ruleIndex", ruleIndex);
        json.writeStringField("level", level(problem.severity()));
        message(json, "message", text(problem, related));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        location(json, problem.place());
        json.writeEndObject();
        json.writeEndArray();
        relatedLocations(json, related);
        json.writeEndObject();
    }

    /** Returns the places that belong to a problem, the rule last. */
    private static List<Related> related(Problem problem) {
        List<Related> related = new ArrayList<>(problem.related());
        Rule rule = problem.rule();
        if (rule != null) {
            related.add(new Related(rule.place(), "", "the rule \"" + rule.property() + "\""));
        }
        return related;
    }

    /**
     * Returns the message with a link to each place that belongs to it. Braces stay as they are:
     * there are no arguments, and advice such as {@code {id}} must stay correct when it is copied.
     */
    private static String text(Problem problem, List<Related> related) {
        StringBuilder text = new StringBuilder(problem.message()).append('.');
        if (!problem.remedy().isEmpty()) {
            text.append(' ').append(problem.remedy());
        }
        for (int i = 0; i < related.size(); i++) {
            text.append(i == 0 ? " See " : i == related.size() - 1 ? " and " : ", ");
            text.append('[').append(escaped(related.get(i))).append("](").append(i + 1).append(')');
        }
        return related.isEmpty() ? text.toString() : text.append('.').toString();
    }

    private static String escaped(Related related) {
        return related.message().replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    }

    private void relatedLocations(JsonGenerator json, List<Related> related) throws IOException {
        if (related.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("relatedLocations");
        for (int i = 0; i < related.size(); i++) {
            json.writeStartObject();
            json.writeNumberField("id", i + 1);
            location(json, related.get(i).place());
            message(json, "message", shown(related.get(i)));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String shown(Related related) {
        String value = related.value();
        return value.isEmpty()
                ? related.message()
                : related.message() + ": " + Problem.quote(value);
    }

    /** Writes the place of a cell as its line in the file and its name in the spreadsheet. */
    private void location(JsonGenerator json, Place place) throws IOException {
        URI file = files.uri(place.file());
        URI uri = file == null ? null : fromHere(file);
        if (uri != null) {
            physicalLocation(json, place, uri);
        }
        if (place instanceof CellRef || uri == null) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("fullyQualifiedName", place.toString());
            json.writeEndObject();
            json.writeEndArray();
        }
    }

    private static void physicalLocation(JsonGenerator json, Place place, URI uri)
            throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri.toASCIIString());
        if (!uri.isAbsolute()) {
            json.writeStringField("uriBaseId", FOLDER);
        }
        json.writeEndObject();
        region(json, place);
        json.writeEndObject();
    }

    /** Writes the region of a place; there is none if only the file is known. */
    private static void region(JsonGenerator json, Place place) throws IOException {
        long line = place instanceof CellRef cell ? cell.line() : ((TextRef) place).line();
        if (line == 0) {
            return;
        }
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", line);
        if (place instanceof TextRef text && text.column() > 0) {
            json.writeNumberField("startColumn", text.column());
        }
        json.writeEndObject();
    }

    private static void invocation(JsonGenerator json, Problems problems, long rows)
            throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", true);
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (Problems.Rest rest : problems.rest()) {
            json.writeStartObject();
            message(json, "message", ProblemText.words(rest) + ".");
            json.writeStringField("level", level(rest.severity()));
            json.writeObjectFieldStart("associatedRule");
            json.writeStringField("id", rest.code().name());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        ProblemJson.counts(json, problems);
        json.writeNumberField("rows", rows);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void message(JsonGenerator json, String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO, NONE -> "note";
        };
    }

    /**
     * Returns a URI as a reference from the working folder where it lies below it (RFC 3986,
     * section 4.2). A colon in the first part must not make that part a scheme.
     */
    static URI fromHere(URI uri) {
        URI relative = Path.of("").toAbsolutePath().toUri().relativize(uri);
        boolean looksAbsolute = !relative.isAbsolute() && relative.getRawPath().matches("[^/]*:.*");
        return looksAbsolute ? URI.create("./" + relative) : relative;
    }
}
