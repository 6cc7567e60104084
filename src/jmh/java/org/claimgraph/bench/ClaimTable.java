package org.claimgraph.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.claimgraph.csvw.walk.MetadataLocator;
import org.claimgraph.csvw.iri.Iris;
import org.claimgraph.csvw.resource.Resource;
import org.claimgraph.csvw.resource.Resources;
import org.claimgraph.csvw.metadata.TableGroup;
import org.claimgraph.problem.Problems;
import org.claimgraph.csvw.table.Dialect;
import org.claimgraph.csvw.table.TableReader;

/** A table of claims in memory, the same each time, and its metadata. Every cell is right. */
final class ClaimTable implements Resources {

    /** How many rows it has below its header. */
    static final int ROWS = 10_000;

    private static final String TABLE = "https://kg.example/claims.csv";
    private static final String METADATA = "https://kg.example/metadata.json";

    private static final String COLUMNS =
            """
            {"@context": "http://www.w3.org/ns/csvw", "url": "claims.csv", "tableSchema": {
              "aboutUrl": "https://kg.example/claim/{id}",
              "primaryKey": "id",
              "columns": [
                {"titles": "id", "name": "id", "required": true},
                {"titles": "speaker", "name": "speaker", "required": true, "valueUrl": "https://kg.example/actor/{speaker}"},
                {"titles": "location", "name": "location", "valueUrl": "https://kg.example/location/{location}"},
                {"titles": "day", "name": "day", "datatype": "date"},
                {"titles": "killed", "name": "killed", "datatype": {"base": "integer", "minimum": 0}},
                {"titles": "status", "name": "status", "datatype": {"format": "asserted|denied"}},
                {"titles": "text", "name": "text", "lang": "en"}]}}
            """;

    private final byte[] rows = rows().getBytes(StandardCharsets.UTF_8);

    private static String rows() {
        Random chance = new Random(42);
        StringBuilder text = new StringBuilder("id,speaker,location,day,killed,status,text\n");
        for (int i = 0; i < ROWS; i++) {
            text.append("c%08d,a%05d,".formatted(i, chance.nextInt(2_000)));
            text.append("l%05d,".formatted(chance.nextInt(5_000)));
            text.append("201%d-0%d-1%d,".formatted(chance.nextInt(10), 1 + chance.nextInt(9), 1));
            text.append(chance.nextBoolean() ? "" : chance.nextInt(400)).append(',');
            text.append(chance.nextBoolean() ? "asserted" : "denied").append(',');
            text.append("\"The army shelled Şırnak, a \"\"local\"\" source said.\"\n");
        }
        return text.toString();
    }

    @Override
    public Resource open(String iri) {
        byte[] content = iri.equals(TABLE) ? rows : COLUMNS.getBytes(StandardCharsets.UTF_8);
        return Resource.of(iri, Iris.fileName(iri), new ByteArrayInputStream(content));
    }

    /** Opens the table's rows. */
    TableReader reader(Problems problems) throws IOException {
        InputStream bytes = new ByteArrayInputStream(rows);
        return TableReader.open(bytes, "claims.csv", Dialect.PLAIN, problems);
    }

    /** Returns what the metadata say. */
    TableGroup group(Problems problems) throws IOException {
        TableGroup group = new MetadataLocator(this, problems).read(METADATA);
        if (group == null) {
            throw new IllegalStateException(problems.list().toString());
        }
        return group;
    }
}
