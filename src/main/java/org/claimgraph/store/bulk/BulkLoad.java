package org.claimgraph.store.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;

/** Makes a TDB2 database from any number of triples in any order. */
public final class BulkLoad {

    private static final int WORKERS = 2;

    private final Path workspace;
    private final long memory;
    private final Consumer<BulkStep> listener;

    private BulkLoad(Path workspace, long memory, Consumer<BulkStep> listener) {
        this.workspace = workspace;
        this.memory = memory;
        this.listener = listener;
    }

    /** The input. */
    private record Input(List<Part> parts, Map<String, String> prefixes, List<Triple> sample) {}

    /**
     * Makes a database from everything that a source sends, in its default graph. After a failure
     * the caller must remove an incomplete database and working files.
     *
     * @param database the folder of the database, which does not exist yet
     * @param workspace an empty folder on a disk with space for what does not fit into memory
     * @param memory how many bytes of the heap this may take
     * @param listener is called before each step
     * @param source what sends the triples and prefixes, from this thread
     * @return the database, opened; the caller closes it
     * @throws IllegalStateException if the finished database does not match the input
     */
    public static DatasetGraph run(
            Path database,
            Path workspace,
            long memory,
            Consumer<BulkStep> listener,
            Consumer<StreamRDF> source)
            throws IOException {
        BulkLoad load = new BulkLoad(workspace, memory, listener);
        return load.fill(database, load.take(source));
    }

    private Input take(Consumer<StreamRDF> source) throws IOException {
        listener.accept(BulkStep.TAKE);
        try (PartsWriter parts = new PartsWriter(workspace, memory, listener);
                Workers writer = new Workers(1)) {
            TripleIntake intake = new TripleIntake(parts, writer);
            source.accept(intake);
            intake.drain();
            return new Input(parts.end(), intake.prefixes(), intake.sample().triples());
        }
    }

    private DatasetGraph fill(Path folder, Input input) throws IOException {
        long terms;
        long triples;
        try (TdbWriter database = TdbWriter.create(folder);
                Workers workers = new Workers(WORKERS)) {
            listener.accept(BulkStep.FILL_NODES);
            terms = new NodeTableFilling(database, input.parts()).fill();
            triples =
                    new TripleIndexes(database, workspace, memory, workers, listener)
                            .fill(input.parts());
        }
        listener.accept(BulkStep.CHECK);
        return finish(FinishedDatabase.open(folder), terms, triples, input);
    }

    private static DatasetGraph finish(
            FinishedDatabase database, long terms, long triples, Input input) {
        boolean isSound = false;
        try {
            database.addPrefixes(input.prefixes());
            database.check(terms, triples, input.sample());
            isSound = true;
            return database.dataset();
        } finally {
            if (!isSound) {
                database.close();
            }
        }
    }
}
