package org.claimgraph.fuzz;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.claimgraph.csvw.jsonout.JsonExtractor;
import org.claimgraph.csvw.rdf.CsvwExtractor;
import org.claimgraph.csvw.walk.OutputMode;
import org.claimgraph.csvw.walk.RowSink;
import org.claimgraph.csvw.walk.Sheets;
import org.claimgraph.problem.Problems;

/**
 * Metadata and a table, any text each: the graph they give can be written and read, and so can the
 * JSON, whatever is wrong with them.
 */
final class AnyConversion {

    static final List<String> WORDS =
            List.of(
                    "\"name\"",
                    "\"titles\"",
                    "\"datatype\"",
                    "\"format\"",
                    "\"separator\"",
                    "null",
                    "\"aboutUrl\"",
                    "\"propertyUrl\"",
                    "\"valueUrl\"",
                    "\"virtual\"",
                    "true",
                    "{}",
                    "[]",
                    "\"lang\"",
                    "\"default\"",
                    "\"null\"",
                    "\"@id\"",
                    "\"@type\"",
                    "\"_:b\"",
                    "\"@language\"",
                    "\"@value\"",
                    "\"base\"",
                    "\"integer\"",
                    "\"date\"",
                    "\"xml\"",
                    "\"{+id}\"",
                    "\"http://x.org/{id}\"",
                    "\"#{_row}\"",
                    "{#id}",
                    "\"url\"",
                    ":",
                    "\"dialect\"",
                    "\"header\"",
                    "\"delimiter\"",
                    "\"quoteChar\"",
                    "\"trim\"",
                    ",",
                    "\"commentPrefix\"",
                    "\"skipRows\"",
                    "\"notes\"",
                    "\"foreignKeys\"",
                    "\"",
                    "\"primaryKey\"",
                    "\"rowTitles\"",
                    "\"tableDirection\"",
                    "\"@context\"",
                    "\n",
                    "\"schema:name\"",
                    "\"dc:title\"",
                    "\"http://x.org/ p\"",
                    "<",
                    "> .",
                    "\\u0000",
                    "\uD83D\uDE00",
                    "\u00e9",
                    "%",
                    "%zz",
                    " ",
                    "-1",
                    "1e999",
                    Target.BETWEEN);

    private AnyConversion() {}

    static void hold(String input) throws IOException {
        Graph graph = GraphMemFactory.createDefaultGraph();
        Problems problems = Problems.strict();
        walk(input, new CsvwExtractor(OutputMode.STANDARD, StreamRDFLib.graph(graph), problems));
        ReadBack.hold(graph);

        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (JsonExtractor extractor = new JsonExtractor(OutputMode.STANDARD, json, problems)) {
            walk(input, extractor);
        }
        try (JsonParser parser = new JsonFactory().createParser(json.toByteArray())) {
            while (parser.nextToken() != null) {
                // Every token is read: the text is JSON.
            }
        }
    }

    private static void walk(String input, RowSink sink) {
        new Sheets(Problems.strict())
                .with("metadata.json", Target.part(input, 0))
                .with("t.csv", Target.part(input, 1))
                .walk(sink);
    }
}
