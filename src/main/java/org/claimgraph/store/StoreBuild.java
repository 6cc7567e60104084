package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.Jena;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.files.Durable;
import org.claimgraph.files.FileTree;

/**
 * Builds one generation, all or nothing:
 *
 * <pre>{@code
 * try (StoreBuild build = store.build()) {
 *     Path tables = build.keepTables(files);    // extract from these copies: no one edits them
 *     build.load(triples -> extractAll(tables, triples));
 *     build.inspect(loaded -> check(loaded));   // optional: a look at what was loaded
 *     build.commit();
 * }                                             // without commit, nothing has happened
 * }</pre>
 *
 * <p>Until {@link #commit} returns, readers see the old generation, and closing changes nothing.
 * Use it from the thread that started it.
 */
public final class StoreBuild implements AutoCloseable {

    private final Path store;
    private final Generation generation;
    private final DatabaseDraft draft;
    private final SortedMap<String, Instant> tables = new TreeMap<>();

    private StoreBuild(Path store, Consumer<BuildStep> listener) {
        this.store = store;
        this.generation = Generation.draft(store, Instant.now());
        this.draft =
                new DatabaseDraft(store, generation.database(), generation.workspace(), listener);
    }

    /** Takes the build lock and creates the folder of a new generation. */
    static StoreBuild start(Path store, Consumer<BuildStep> listener) {
        StoreBuild build = new StoreBuild(store, listener);
        build.draft.start(build::start);
        return build;
    }

    private void start() {
        draft.step(BuildStep.LOCK, this::takeLock);
        draft.step(BuildStep.SWEEP, () -> Sweep.run(store));
        draft.step(BuildStep.CREATE, () -> Files.createDirectories(generation.tables()));
    }

    private void takeLock() throws IOException {
        StoreFolders.requireFree(store);
        Durable.createFolders(store);
        BuildLock taken = BuildLock.take(store, "building the store " + store);
        draft.begin(() -> rollback(taken));
        taken.removeOldNotes(store);
    }

    /**
     * Copies tables into the generation, where {@code explain} finds them later.
     *
     * @param files the tables by name, such as {@code claims.csv}, which is the path of the copy in
     *     the returned folder
     * @return the folder of the copies
     */
    public Path keepTables(Map<String, Path> files) {
        draft.step(
                BuildStep.KEEP_TABLES,
                () -> {
                    for (Map.Entry<String, Path> entry : files.entrySet()) {
                        keepTable(entry.getKey(), entry.getValue());
                    }
                });
        return generation.tables();
    }

    private void keepTable(String name, Path file) throws IOException {
        if (!Generation.isInside(name) || !Files.isReadable(file)) {
            throw new IllegalArgumentException("not a table: " + name + " at " + file);
        }
        Path copy = generation.tables().resolve(name);
        Files.createDirectories(copy.getParent());
        tables.put(name, Files.getLastModifiedTime(file).toInstant());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes the graph by the default plan. */
    public void load(Consumer<StreamRDF> source) {
        load(LoadPlan.defaults(), source);
    }

    /**
     * Writes the graph, once: calls the source with an output for triples and prefixes, which the
     * source uses from the same thread.
     *
     * @throws StoreException if the loader cannot be used here ({@code UNTESTED_JENA}) or the disk
     *     is full ({@code DISK_FULL}); an exception of the source is passed on
     */
    public void load(LoadPlan plan, Consumer<StreamRDF> source) {
        draft.load(plan, source);
    }

    /** Lets the caller look at what was loaded, for reading only. */
    public void inspect(Consumer<DatasetGraph> look) {
        Database open = draft.opened();
        draft.step(BuildStep.INSPECT, () -> look.accept(open.readOnly()));
    }

    /**
     * Makes the new generation the live one. Readers that have the old one open keep it.
     *
     * @return what is live now
     */
    public StoreStatus commit() {
        Manifest manifest = describe(countAndClose());
        Generation live = Generation.named(store, generation.id());
        draft.commit(generation.folder(), live.folder());
        draft.step(BuildStep.SWITCH, () -> draft.undisturbed(live::makeCurrent));
        draft.step(BuildStep.RETIRE, this::retire);
        return StoreStatus.of(manifest);
    }

    private long countAndClose() {
        SortedMap<String, Long> counts = new TreeMap<>();
        draft.finish(database -> counts.putAll(database.countTriples()));
        long triples = counts.values().iterator().next();
        if (counts.values().stream().anyMatch(count -> count != triples)) {
            throw new IllegalStateException("the indexes differ after loading: " + counts);
        }
        return triples;
    }

    private Manifest describe(long triples) {
        SortedMap<String, FileDigest> files = new TreeMap<>();
        Manifest manifest =
                new Manifest(
                        generation.id(),
                        Instant.now(),
                        version(),
                        String.valueOf(Jena.VERSION),
                        triples,
                        tables,
                        files);
        draft.step(
                BuildStep.DESCRIBE,
                () -> {
                    for (String path : FileTree.files(generation.folder())) {
                        files.put(path, FileDigest.of(generation.folder().resolve(path)));
                    }
                    ManifestFile.write(manifest, generation.folder().resolve(Generation.MANIFEST));
                });
        return manifest;
    }

    /**
     * Returns the version of ClaimGraph in the jar's manifest; {@code development} for classes in a
     * folder, which have none.
     */
    public static String version() {
        String version = StoreBuild.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** Removes old generations. The new one is live, so a failure here does not fail the build. */
    private void retire() {
        try {
            Sweep.run(store);
        } catch (IOException leftForTheNextBuild) {
            // It sweeps first.
        }
    }

    /** Ends the build. Without a commit, removes everything that it made. */
    @Override
    public void close() {
        draft.close();
    }

    private void rollback(BuildLock held) {
        try {
            FileTree.discardForGood(generation.folder());
            if (!generation.id().equals(Generation.readCurrent(store))) {
                FileTree.discardForGood(Generation.named(store, generation.id()).folder());
            }
        } finally {
            release(held);
        }
    }

    private void release(BuildLock held) {
        try {
            held.close();
        } catch (IOException failure) {
            throw StoreException.cannotWrite(store, failure);
        }
    }
}
