package org.claimgraph.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Place;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.Severity;
import org.claimgraph.problem.TextRef;

/** Writes problems for programs: one JSON object on each line, or SARIF 2.1.0. */
final class ProblemJson {

    private static final JsonFactory JSON =
            JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private ProblemJson() {}

    /**
     * Writes one object for each problem, and one for each kind of which more were counted than
     * kept.
     */
    static void lines(Problems problems, PrintWriter out) {
        for (Problem problem : problems.list()) {
            write(out, json -> problem(json, problem));
        }
        for (Problems.Rest rest : problems.rest()) {
            write(out, json -> rest(json, rest));
        }
    }

    /** Writes a log of one run as SARIF 2.1.0 (OASIS Standard, 27 March 2020). */
    static void sarif(Problems problems, PrintWriter out) {
        write(out, json -> run(json, problems));
    }

    private interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    private static void write(PrintWriter out, Writing writing) {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println();
    }

    private static void problem(JsonGenerator json, Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", problem.code().name());
        json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        place(json, problem.place());
        json.writeStringField("value", problem.value());
        json.writeStringField("message", problem.message());
        json.writeStringField("remedy", problem.remedy());
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Place place) throws IOException {
        json.writeStringField("file", place.file());
        if (place instanceof CellRef cell) {
            json.writeNumberField("row", cell.row());
            json.writeNumberField("line", cell.line());
            json.writeStringField("column", cell.letters());
            json.writeStringField("name", cell.name());
        } else if (place instanceof TextRef text) {
            json.writeNumberField("line", text.line());
            json.writeNumberField("character", text.column());
        }
    }

    private static void rest(JsonGenerator json, Problems.Rest rest) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", rest.code().name());
        json.writeStringField("file", rest.file());
        json.writeStringField(
                "column", CellRef.ofTable(rest.file()).at(rest.column(), "").letters());
        json.writeNumberField("more", rest.count());
        json.writeEndObject();
    }

    private static void run(JsonGenerator json, Problems problems) throws IOException {
        json.writeStartObject();
        json.writeStringField("version", "2.1.0");
        json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool(json, problems);
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
        for (Problem problem : problems.list()) {
            result(json, problem);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void tool(JsonGenerator json, Problems problems) throws IOException {
        Set<ProblemCode> codes = new LinkedHashSet<>();
        problems.list().forEach(problem -> codes.add(problem.code()));
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "ClaimGraph");
        json.writeStringField("informationUri", "https://w3id.org/claimgraph/");
        json.writeArrayFieldStart("rules");
        for (ProblemCode code : codes) {
            json.writeStartObject();
            json.writeStringField("id", code.name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", problem.code().name());
        json.writeStringField("level", level(problem.severity()));
        json.writeObjectFieldStart("message");
        json.writeStringField(
                "text",
                (problem.place() + ": " + problem.message() + ". " + problem.remedy()).strip());
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        location(json, problem.place());
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO, NONE -> "note";
        };
    }

    /** A location has a line of the file; where only the table is known, there is no region. */
    private static void location(JsonGenerator json, Place place) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        String folder = place.file().contains("/") ? "" : "mappings/";
        json.writeStringField("uri", folder + place.file());
        json.writeEndObject();
        long line =
                place instanceof CellRef cell
                        ? cell.line()
                        : place instanceof TextRef text ? text.line() : 0;
        if (line > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", line);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
