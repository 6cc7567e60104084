package org.claimgraph.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.claimgraph.csvw.table.Dialect;
import org.claimgraph.csvw.table.Row;
import org.claimgraph.csvw.table.TableReader;
import org.claimgraph.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The handbook tells every column of claims and every value of every closed list, and no other. */
class CodingHandbookTest {

    private static final String PAGE = read("docs/coding-handbook.md");
    private static final Pattern CLOSED_LIST = Pattern.compile("[a-z0-9-]+(\\|[a-z0-9-]+)+");
    private static final Pattern FIRST_CELL =
            Pattern.compile("^\\| `(?<value>[a-z0-9-]+)` \\|", Pattern.MULTILINE);
    private static final Pattern EXAMPLES =
            Pattern.compile("^```csv\\n(?<table>.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    /** A column with its closed list, which is empty for every other column. */
    private record Column(String heading, List<String> values) {

        @Override
        public String toString() {
            return heading;
        }
    }

    static Stream<Column> closedLists() {
        return columns().stream().filter(column -> !column.values().isEmpty());
    }

    static Stream<Column> columnsOfClaims() {
        return columns().stream().filter(column -> !column.heading().contains("."));
    }

    @ParameterizedTest
    @MethodSource("columnsOfClaims")
    void everyColumnOfClaimsHasASection(Column column) {
        assertThat(section(column.heading())).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("closedLists")
    void theSectionOfAClosedListTellsItsValuesAndNoOthers(Column column) {
        assertThat(firstCells(section(column.heading())))
                .containsExactlyInAnyOrderElementsOf(column.values());
    }

    @Test
    void everyExampleIsARowOfTheBundledClaimsOrOfAnExample() {
        Map<String, Map<String, String>> claims = byId(rows(read("mappings/claims.csv")));
        claims.putAll(byId(rows(read("docs/examples/incident-sheet/mappings/claims.csv"))));
        claims.putAll(byId(rows(read("docs/examples/fact-checks/mappings/claims.csv"))));
        for (MatchResult example : EXAMPLES.matcher(PAGE).results().toList()) {
            for (Map<String, String> row : rows(example.group(1))) {
                assertThat(claims.get(id(row))).as(id(row)).containsAllEntriesOf(row);
            }
        }
    }

    /** Returns what stands between a heading and the next one. */
    private static String section(String heading) {
        return Pattern.compile(
                        "^##+ " + Pattern.quote(heading) + "\\n(?<text>.*?)(?=^##+ |\\z)",
                        Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(PAGE)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    private static List<String> firstCells(String section) {
        return FIRST_CELL.matcher(section).results().map(found -> found.group(1)).toList();
    }

    /** Columns of claims are called by their name, all others by table and name. */
    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        JsonObject metadata = JSON.parse(read("mappings/csv-metadata.json"));
        for (JsonValue value : metadata.getArray("tables").toList()) {
            JsonObject table = value.getAsObject();
            String name = table.getString("url").replace(".csv", "");
            String prefix = name.equals("claims") ? "" : name + ".";
            for (JsonValue column : table.getObj("tableSchema").getArray("columns").toList()) {
                JsonObject described = column.getAsObject();
                if (!described.hasKey("virtual")) {
                    columns.add(
                            new Column(prefix + described.getString("name"), values(described)));
                }
            }
        }
        return columns;
    }

    private static List<String> values(JsonObject column) {
        JsonValue datatype = column.get("datatype");
        if (datatype == null || !datatype.isObject() || !datatype.getAsObject().hasKey("format")) {
            return List.of();
        }
        JsonObject described = datatype.getAsObject();
        String format = described.getString("format");
        boolean closed =
                described.getString("base").equals("token")
                        && CLOSED_LIST.matcher(format).matches();
        return closed ? List.of(format.split("\\|")) : List.of();
    }

    private static Map<String, Map<String, String>> byId(List<Map<String, String>> rows) {
        Map<String, Map<String, String>> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(id(row), row));
        return byId;
    }

    /** The id is the first cell, whatever its column is called. */
    private static String id(Map<String, String> row) {
        return row.values().iterator().next();
    }

    /** Returns the rows of a table, each with its cells by the names of the columns. */
    private static List<Map<String, String>> rows(String table) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (InputStream bytes = new ByteArrayInputStream(table.getBytes(UTF_8));
                TableReader reader =
                        TableReader.open(bytes, "table.csv", Dialect.PLAIN, Problems.strict())) {
            for (Row row = reader.next(); row != null; row = reader.next()) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < row.size(); i++) {
                    cells.put(reader.header().name(i), row.text(i));
                }
                rows.add(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
