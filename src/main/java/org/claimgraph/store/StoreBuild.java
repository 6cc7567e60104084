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
import org.jspecify.annotations.Nullable;

/**
 * The making of one generation, all or nothing:
 *
 * <pre>{@code
 * try (StoreBuild build = store.build()) {
 *     Path tables = build.keepTables(files);    // extract from these copies: nobody edits them
 *     build.load(triples -> extractAll(tables, triples));
 *     build.inspect(loaded -> check(loaded));   // optional: a look at what was loaded
 *     build.goLive();
 * }                                             // without goLive, nothing has happened
 * }</pre>
 *
 * <p>Until {@link #goLive} returns, readers see the old generation, and closing leaves it as it
 * was. Use it from the thread that started it.
 */
public final class StoreBuild implements AutoCloseable {

    private final Path store;
    private final Consumer<BuildStep> listener;
    private final Generation draft;
    private final SortedMap<String, Instant> tables = new TreeMap<>();
    private @Nullable Unfinished unfinished;
    private @Nullable Database database;
    private boolean loaded;

    private StoreBuild(Path store, Consumer<BuildStep> listener) {
        this.store = store;
        this.listener = listener;
        this.draft = Generation.draft(store, Instant.now());
    }

    /** Takes the build lock and makes room for a new generation. */
    static StoreBuild start(Path store, Consumer<BuildStep> listener) {
        StoreBuild build = new StoreBuild(store, listener);
        boolean started = false;
        try {
            build.step(BuildStep.LOCK, build::takeLock);
            build.step(BuildStep.SWEEP, () -> Sweep.run(store));
            build.step(BuildStep.CREATE, () -> Files.createDirectories(build.draft.tables()));
            started = true;
            return build;
        } finally {
            if (!started) {
                build.close();
            }
        }
    }

    private void takeLock() throws IOException {
        StoreFolders.requireFree(store);
        Durable.createFolders(store);
        BuildLock taken = BuildLock.take(store, "building the store " + store);
        unfinished = Unfinished.begin(() -> giveUp(taken));
        taken.removeOldNotes(store);
    }

    /**
     * Copies tables into the generation, where {@code explain} finds them later.
     *
     * @param files the tables by name, such as {@code claims.csv}, a path relative to the result
     * @return the folder of the copies
     */
    public Path keepTables(Map<String, Path> files) {
        step(
                BuildStep.KEEP_TABLES,
                () -> {
                    for (Map.Entry<String, Path> entry : files.entrySet()) {
                        keepTable(entry.getKey(), entry.getValue());
                    }
                });
        return draft.tables();
    }

    private void keepTable(String name, Path file) throws IOException {
        if (!Generation.isInside(name) || !Files.isReadable(file)) {
            throw new IllegalArgumentException("not a table: " + name + " at " + file);
        }
        Path copy = draft.tables().resolve(name);
        Files.createDirectories(copy.getParent());
        tables.put(name, Files.getLastModifiedTime(file).toInstant());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes the graph by the usual plan. */
    public void load(Consumer<StreamRDF> source) {
        load(LoadPlan.defaults(), source);
    }

    /**
     * Writes the graph, once: calls the source with an output for triples and prefixes, which the
     * source uses from the same thread.
     *
     * @throws StoreException if the plan cannot be followed here ({@code UNTESTED_JENA}) or the
     *     disk is full ({@code DISK_FULL}); what the source throws comes through as it is
     */
    public void load(LoadPlan plan, Consumer<StreamRDF> source) {
        if (loaded) {
            throw new IllegalStateException("loaded already");
        }
        plan.checkUsable();
        loaded = true;
        step(
                BuildStep.LOAD,
                () -> database = plan.load(draft.database(), draft.workspace(), source));
    }

    /** Lets somebody look at what was loaded, for reading only. */
    public void inspect(Consumer<DatasetGraph> look) {
        Database open = openedDatabase();
        step(BuildStep.INSPECT, () -> look.accept(open.readOnly()));
    }

    private Database openedDatabase() {
        if (database == null) {
            throw new IllegalStateException("not loaded, or live already");
        }
        return database;
    }

    /**
     * Makes the new generation the live one. Readers that have the old one open keep it.
     *
     * @return what is live now
     */
    public StoreStatus goLive() {
        Manifest manifest = describe(countAndClose());
        step(BuildStep.SYNC, () -> Durable.syncTree(draft.folder()));
        step(BuildStep.RENAME, () -> undisturbed(this::rename));
        step(BuildStep.SWITCH, () -> undisturbed(Generation.named(store, draft.id())::makeCurrent));
        step(BuildStep.RETIRE, this::retire);
        return StoreStatus.of(manifest);
    }

    private long countAndClose() {
        SortedMap<String, Long> counts = new TreeMap<>();
        Database open = openedDatabase();
        step(
                BuildStep.CLOSE,
                () -> {
                    counts.putAll(open.countTriples());
                    database = null;
                    open.close();
                    Database.removeWorkingFiles(draft.database());
                });
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
                        draft.id(),
                        Instant.now(),
                        version(),
                        String.valueOf(Jena.VERSION),
                        triples,
                        tables,
                        files);
        step(
                BuildStep.DESCRIBE,
                () -> {
                    for (String path : FileTree.files(draft.folder())) {
                        files.put(path, FileDigest.of(draft.folder().resolve(path)));
                    }
                    ManifestFile.write(manifest, draft.folder().resolve(Generation.MANIFEST));
                });
        return manifest;
    }

    /** Returns what the jar's manifest says; classes in a folder have no version. */
    private static String version() {
        String version = StoreBuild.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    private void undisturbed(FileWork work) throws IOException {
        if (unfinished == null) {
            throw new IllegalStateException("closed already");
        }
        unfinished.undisturbed(work);
    }

    private void rename() throws IOException {
        Durable.rename(draft.folder(), Generation.named(store, draft.id()).folder());
    }

    /** The new generation is live: trouble with the old ones is no reason to fail. */
    private void retire() {
        try {
            Sweep.run(store);
        } catch (IOException leftForTheNextBuild) {
            // It sweeps first.
        }
    }

    private void step(BuildStep step, FileWork work) {
        listener.accept(step);
        work.runIn(store);
    }

    /** Ends the build. Removes all it has made if it has not gone live. */
    @Override
    public void close() {
        if (database != null) {
            database.closeAfterFailure();
            database = null;
        }
        if (unfinished != null) {
            unfinished.close();
            unfinished = null;
        }
    }

    private void giveUp(BuildLock held) {
        try {
            FileTree.discardForGood(draft.folder());
            if (!draft.id().equals(Generation.readCurrent(store))) {
                FileTree.discardForGood(Generation.named(store, draft.id()).folder());
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
