package org.claimgraph.claims.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimgraph.claims.build.SyntheticWorld.Source;
import org.claimgraph.claims.build.SyntheticWorld.Verb;
import org.claimgraph.claims.project.Project;
import org.claimgraph.claims.project.ProjectStart;
import org.claimgraph.csvw.table.Dialect;
import org.claimgraph.csvw.table.Row;
import org.claimgraph.csvw.table.TableReader;
import org.claimgraph.csvw.table.TableWriter;
import org.claimgraph.problem.Problems;

/**
 * Makes a project of any size in the tables of the bundled one, to measure with.
 *
 * <p>Distributions: 20 claims to a document on average, at most 2,000 actors and 5,000 locations
 * with few of each in most of the text, all 49 shipped relations, chains of one to four voices, 3 %
 * denials, 25 % amounts, 10 % with an event, dates over five years. The same size and seed give the
 * same files.
 */
public final class SyntheticProject {

    private static final String BASE = "https://example.org/synthetic/";
    private static final int BLOCS = 20;
    private static final int COUNTRIES = 5;
    private static final int DISTRICTS = 50;
    private static final List<String> ACTOR_TYPES =
            List.of("government", "state-force", "non-state-armed", "party", "person", "monitor");

    private final Path folder;
    private final Chance chance;
    private final SyntheticWorld world;

    private SyntheticProject(Path folder, int claims, long seed) throws IOException {
        this.folder = folder;
        this.chance = new Chance(seed);
        this.world = new SyntheticWorld(claims, verbs(), chance);
    }

    /** Makes a project: {@code FOLDER CLAIMS SEED}. */
    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
    }

    /** Makes a project in a folder that is empty or does not exist. */
    public static void write(Path folder, int claims, long seed) throws IOException {
        ProjectStart.empty(folder, BASE);
        new SyntheticProject(folder, claims, seed).write();
    }

    private void write() throws IOException {
        writeDocuments();
        writeActors();
        writeLocations();
        writeEvents();
        writeNames();
        writeAffiliations();
        List<String> header = header("claims");
        try (TableWriter table = open("claims", header)) {
            new SyntheticClaims(world, chance, header, table).write();
        }
    }

    /** Opens a table anew and writes its header. */
    private TableWriter open(String name, List<String> header) throws IOException {
        Path file = folder.resolve("mappings").resolve(name + ".csv");
        TableWriter table = new TableWriter(Files.newBufferedWriter(file));
        table.write(header);
        return table;
    }

    private List<String> header(String name) throws IOException {
        Path file = folder.resolve("mappings").resolve(name + ".csv");
        return List.of(Files.readAllLines(file).get(0).split(",", -1));
    }

    private void writeDocuments() throws IOException {
        List<String> header =
                List.of(
                        "id",
                        "title",
                        "publisher",
                        "published",
                        "date_basis",
                        "language",
                        "sha256",
                        "paragraphs",
                        "coder",
                        "coded");
        try (TableWriter table = open("documents", header)) {
            for (Source document : world.documents()) {
                table.write(
                        List.of(
                                document.id(),
                                "Report " + document.id(),
                                document.publisher(),
                                document.published().toString(),
                                "printed",
                                "en",
                                chance.hexadecimal(64),
                                Integer.toString(document.claims() / 2 + 1),
                                "coder-" + chance.below(4),
                                "2026-01-01"));
            }
        }
    }

    private void writeActors() throws IOException {
        List<String> header = List.of("id", "label", "type", "speaks_for", "country");
        try (TableWriter table = open("actors", header)) {
            for (String id : world.publishers()) {
                table.write(List.of(id, label(id), "media", "", ""));
            }
            for (int i = 0; i < world.actors().size(); i++) {
                String id = world.actors().get(i);
                boolean speaker = i >= BLOCS && i % 10 == 0;
                table.write(
                        List.of(
                                id,
                                label(id),
                                speaker ? "person" : chance.one(ACTOR_TYPES),
                                speaker ? world.actors().get(i % BLOCS) : "",
                                "Country " + i % COUNTRIES));
            }
        }
    }

    private static String label(String id) {
        return Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
    }

    private void writeLocations() throws IOException {
        List<String> header = List.of("id", "label", "type", "within", "lat", "long", "precision");
        List<String> ids = world.locations();
        try (TableWriter table = open("locations", header)) {
            for (int i = 0; i < ids.size(); i++) {
                String id = ids.get(i);
                String within = i < COUNTRIES ? "" : ids.get(container(i));
                String type = i < COUNTRIES ? "country" : i < DISTRICTS ? "district" : "town";
                String precision = i < COUNTRIES ? "country" : i < DISTRICTS ? "admin2" : "near";
                table.write(
                        List.of(
                                id,
                                label(id),
                                type,
                                within,
                                "36.%04d".formatted(chance.below(10_000)),
                                "38.%04d".formatted(chance.below(10_000)),
                                precision));
            }
        }
    }

    /** Returns the index of the district of a town, or of the country of a district. */
    private static int container(int index) {
        return index < DISTRICTS ? index % COUNTRIES : COUNTRIES + index % (DISTRICTS - COUNTRIES);
    }

    private void writeEvents() throws IOException {
        List<String> header = List.of("id", "label", "type", "time", "location");
        try (TableWriter table = open("events", header)) {
            for (String id : world.events()) {
                String type = chance.percent(70) ? "incident" : "campaign";
                String day = world.day().toString();
                table.write(List.of(id, label(id), type, day, chance.famous(world.locations())));
            }
        }
    }

    private void writeNames() throws IOException {
        List<String> header = List.of("name", "lang", "refers_to", "kind", "document");
        List<String> entities = new ArrayList<>(world.publishers());
        entities.addAll(world.actors());
        entities.addAll(world.locations());
        try (TableWriter table = open("names", header)) {
            for (String id : entities) {
                String document = chance.one(world.documents()).id();
                table.write(List.of(label(id), "en", id, "preferred", document));
                table.write(List.of(label(id) + " the Other", "en", id, "spelling", document));
            }
        }
    }

    /** Every third actor is part of a bloc for a year; some blocs are opposed or allied. */
    private void writeAffiliations() throws IOException {
        List<String> header = List.of("member", "organization", "kind", "role", "time");
        List<String> actors = world.actors();
        try (TableWriter table = open("affiliations", header)) {
            for (int i = BLOCS; i < actors.size(); i += 3) {
                String bloc = actors.get(i % BLOCS);
                String year = Integer.toString(2016 + i % 5);
                table.write(List.of(actors.get(i), bloc, "part-of", "", year));
            }
            for (int i = 0; i + 3 < BLOCS; i += 2) {
                table.write(List.of(actors.get(i), actors.get(i + 1), "opposed-to", "", ""));
                table.write(List.of(actors.get(i), actors.get(i + 2), "allied-with", "", ""));
            }
        }
    }

    /** Returns the shipped relations; each gets three units, so that figures can be compared. */
    private static List<Verb> verbs() throws IOException {
        List<Row> relations = shipped("ontology/relations.csv");
        List<String> units =
                shipped("ontology/units.csv").stream().map(row -> row.text(0)).toList();
        List<Verb> verbs = new ArrayList<>();
        for (int i = 0; i < relations.size(); i++) {
            Row row = relations.get(i);
            List<String> some = List.of(unit(units, i), unit(units, i + 7), unit(units, i + 13));
            verbs.add(new Verb(row.text(0), row.text(2), row.text(3), some));
        }
        return verbs;
    }

    private static String unit(List<String> units, int index) {
        return units.get(index % units.size());
    }

    private static List<Row> shipped(String name) throws IOException {
        Project project = Project.at(Path.of(""), null);
        List<Row> rows = new ArrayList<>();
        try (InputStream bytes = project.open(name);
                TableReader reader =
                        TableReader.open(bytes, name, Dialect.PLAIN, Problems.strict())) {
            for (Row row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
