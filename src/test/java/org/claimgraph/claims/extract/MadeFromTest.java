package org.claimgraph.claims.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.csvw.iri.UriTemplate;
import org.claimgraph.csvw.metadata.ColumnDescription;
import org.claimgraph.csvw.metadata.TableDescription;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Geo;
import org.claimgraph.vocab.Prefixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What extractors declare to be made from a column is what changes with it.
 *
 * <p>The last two rows of each table in {@code src/test/resources/extract/changes/TABLE} are one
 * row before and after every cell that differs was changed; rows above stay as they are. Nodes
 * named by the content of their row are held to be the same before and after.
 */
@TestInstance(Lifecycle.PER_CLASS)
class MadeFromTest {

    private static final Path FOLDER = Path.of("src/test/resources/extract/changes");

    /**
     * Uses that no change of one cell shows in the values of a property: a cell that must be there
     * together with another, propositions, which are held to be the same, and whose label a name
     * is.
     */
    private static final Set<String> NOT_SHOWN =
            Set.of(
                    "claims.csv amount " + Cg.bound,
                    "claims.csv document " + DCTerms.isPartOf,
                    "claims.csv subject " + Cg.content,
                    "claims.csv relation " + Cg.content,
                    "claims.csv object " + Cg.content,
                    "claims.csv value " + Cg.content,
                    "names.csv refers_to " + SKOS.altLabel,
                    "names.csv refers_to " + SKOS.prefLabel,
                    "locations.csv lat " + Geo.hasGeometry,
                    "locations.csv long " + Geo.hasGeometry);

    private final Map<String, ReadProject> reads = new HashMap<>();

    /** One changed cell: the table's file, the column, and the table before and after. */
    record Change(String file, String column, String name, String before, String after) {

        @Override
        public String toString() {
            return column + " of " + name;
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void cellChangesSomethingAndOnlyWhatIsMadeFromIt(Change change) {
        Set<String> allowed = described(ReadProject.METADATA.table(change.file()), change.column());
        declared(change)
                .forEach(
                        (property, columns) -> {
                            if (columns.contains(change.column())) {
                                allowed.add(property.getURI());
                            }
                        });

        assertThat(changedProperties(change)).isNotEmpty().isSubsetOf(allowed);
    }

    @Test
    void everyDeclaredColumnMatters() throws IOException {
        Set<String> idle = new TreeSet<>();
        for (Change change : changes()) {
            declared(change)
                    .forEach(
                            (property, columns) ->
                                    columns.forEach(
                                            column -> idle.add(use(change, property, column))));
        }
        for (Change change : changes()) {
            for (String property : changedProperties(change)) {
                idle.remove(use(change, NodeFactory.createURI(property), change.column()));
            }
        }

        assertThat(idle).isEqualTo(NOT_SHOWN);
    }

    private static String use(Change change, Node property, String column) {
        return change.file() + " " + column + " " + property.getURI();
    }

    private Map<Node, Set<String>> declared(Change change) {
        ReadProject before = read(change.file(), change.before());
        return before.extractors().get(change.file()).madeFrom();
    }

    /** Returns the properties that some node has with another value than before. */
    private Set<String> changedProperties(Change change) {
        Map<String, List<String>> before = values(read(change.file(), change.before()).graph());
        Map<String, List<String>> after = values(read(change.file(), change.after()).graph());
        Set<String> changed = new TreeSet<>(before.keySet());
        changed.addAll(after.keySet());
        changed.removeIf(
                property -> before.getOrDefault(property, List.of()).equals(after.get(property)));
        return changed;
    }

    private ReadProject read(String file, String table) {
        ReadProject read = reads.computeIfAbsent(table, text -> ReadProject.of(file, text));
        assertThat(read.problems()).isEmpty();
        return read;
    }

    static List<Change> changes() throws IOException {
        List<Change> changes = new ArrayList<>();
        try (var files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                addChanges(file, changes);
            }
        }
        return changes;
    }

    private static void addChanges(Path file, List<Change> changes) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> rest = lines.subList(0, lines.size() - 2);
        String[] header = lines.get(0).split(",");
        String[] before = lines.get(lines.size() - 2).split(",", -1);
        String[] after = lines.get(lines.size() - 1).split(",", -1);
        assertThat(before).as(file.toString()).hasSameSizeAs(header).hasSameSizeAs(after);
        for (int i = 0; i < header.length; i++) {
            if (!before[i].equals(after[i])) {
                String[] changed = before.clone();
                changed[i] = after[i];
                changes.add(
                        new Change(
                                file.getParent().getFileName() + ".csv",
                                header[i],
                                FOLDER.relativize(file).toString(),
                                table(rest, before),
                                table(rest, changed)));
            }
        }
    }

    private static String table(List<String> rest, String[] cells) {
        return String.join("\n", rest) + "\n" + String.join(",", cells) + "\n";
    }

    /** Returns the properties whose value the metadata make from a column. */
    private static Set<String> described(TableDescription table, String name) {
        Set<String> properties = new TreeSet<>();
        for (ColumnDescription column : table.schema().columns()) {
            UriTemplate property = column.values().propertyUrl();
            UriTemplate value = column.values().valueUrl();
            boolean mentions = value != null && value.text().matches(".*\\{[+/]?" + name + "}.*");
            if (property != null && (column.name().equals(name) || mentions)) {
                properties.add(iri(property.text()));
            }
        }
        return properties;
    }

    private static String iri(String property) {
        String prefix = property.substring(0, property.indexOf(':'));
        String namespace = Prefixes.of(ReadProject.BASE).get(prefix);
        return namespace == null ? property : namespace + property.substring(prefix.length() + 1);
    }

    /** Returns the values of each property, sorted, whatever nodes have them. */
    private static Map<String, List<String>> values(Graph graph) {
        Map<String, List<String>> values = new HashMap<>();
        for (Triple triple : graph.find().toList()) {
            if (!triple.getPredicate().equals(RDF.Nodes.type)) {
                values.computeIfAbsent(triple.getPredicate().getURI(), p -> new ArrayList<>())
                        .add(value(triple.getObject()));
            }
        }
        values.values().forEach(list -> list.sort(null));
        return values;
    }

    private static String value(Node object) {
        return object.toString().replaceAll("/proposition/[0-9a-f]{32}$", "/proposition/…");
    }
}
