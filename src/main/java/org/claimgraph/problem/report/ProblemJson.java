package org.claimgraph.problem.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Place;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.Related;
import org.claimgraph.problem.Rule;
import org.claimgraph.problem.Severity;
import org.claimgraph.problem.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * Writes problems for programs, one JSON object on each line: the problems, how many more there are
 * of a kind, and at the end how many there are in all.
 */
final class ProblemJson {

    private static final JsonFactory JSON =
            JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private ProblemJson() {}

    static void write(Problems problems, long rows, PrintWriter out) {
        List<Problem> shown = problems.list();
        for (Problem problem : shown) {
            line(out, json -> problem(json, problem));
        }
        for (Problems.Rest rest : problems.rest()) {
            line(out, json -> rest(json, rest));
        }
        line(out, json -> totals(json, problems, shown.size(), rows));
    }

    /** Writes one JSON value. */
    @FunctionalInterface
    interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    /** Writes a JSON value and ends the line. */
    static void line(PrintWriter out, Writing writing) {
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
        json.writeStringField("severity", word(problem.severity()));
        place(json, problem.place());
        json.writeStringField("value", problem.value());
        json.writeStringField("message", problem.message());
        json.writeStringField("remedy", problem.remedy());
        rule(json, problem.rule());
        json.writeArrayFieldStart("related");
        for (Related related : problem.related()) {
            json.writeStartObject();
            place(json, related.place());
            json.writeStringField("value", related.value());
            json.writeStringField("message", related.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Place place) throws IOException {
        json.writeStringField("file", place.file());
        if (place instanceof CellRef cell) {
            json.writeNumberField("row", cell.row());
            json.writeNumberField("line", cell.line());
            json.writeNumberField("column", cell.column());
            json.writeStringField("letter", cell.letters());
            json.writeStringField("name", cell.name());
        } else if (place instanceof TextRef text) {
            json.writeNumberField("line", text.line());
            json.writeNumberField("character", text.column());
        }
    }

    private static void rule(JsonGenerator json, @Nullable Rule rule) throws IOException {
        if (rule == null) {
            json.writeNullField("rule");
            return;
        }
        json.writeObjectFieldStart("rule");
        json.writeStringField("property", rule.property());
        place(json, rule.place());
        json.writeEndObject();
    }

    private static void rest(JsonGenerator json, Problems.Rest rest) throws IOException {
        CellRef column = CellRef.ofTable(rest.file()).at(rest.column(), rest.name());
        json.writeStartObject();
        json.writeNumberField("more", rest.count());
        json.writeStringField("code", rest.code().name());
        json.writeStringField("severity", word(rest.severity()));
        json.writeStringField("file", rest.file());
        json.writeNumberField("column", rest.column());
        json.writeStringField("letter", column.letters());
        json.writeStringField("name", rest.name());
        json.writeEndObject();
    }

    private static void totals(JsonGenerator json, Problems problems, int shown, long rows)
            throws IOException {
        json.writeStartObject();
        counts(json, problems);
        json.writeNumberField("shown", shown);
        json.writeNumberField("rows", rows);
        json.writeEndObject();
    }

    /** Writes how many problems there are of each severity, shown or not. */
    static void counts(JsonGenerator json, Problems problems) throws IOException {
        json.writeNumberField("errors", problems.count(Severity.ERROR));
        json.writeNumberField("warnings", problems.count(Severity.WARNING));
        json.writeNumberField("notes", problems.count(Severity.INFO));
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
