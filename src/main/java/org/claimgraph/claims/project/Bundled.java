package org.claimgraph.claims.project;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The project that travels in the jar: the ontology, the queries and the bundled data, and the page
 * of the reference that says what each problem code means.
 */
public final class Bundled {

    /** The tables of the bundled data, with their metadata. */
    private static final List<String> TABLES =
            List.of(
                    "mappings/csv-metadata.json",
                    "mappings/relations.csv",
                    "mappings/units.csv",
                    "mappings/means.csv",
                    "mappings/documents.csv",
                    "mappings/actors.csv",
                    "mappings/locations.csv",
                    "mappings/events.csv",
                    "mappings/evidence.csv",
                    "mappings/names.csv",
                    "mappings/affiliations.csv",
                    "mappings/claims.csv",
                    "mappings/no_claim.csv",
                    "mappings/redirects.csv",
                    "mappings/retractions.csv");

    private Bundled() {}

    /** Opens a bundled file by its name in the project, or returns null for none. */
    public static @Nullable InputStream open(String name) {
        return Bundled.class.getResourceAsStream(name);
    }

    /** Returns the names of the bundled tables and their metadata. */
    public static List<String> tables() {
        return TABLES;
    }
}
