package org.claimgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The state of the live generation, from its manifest.
 *
 * @param generation its id, which sorts by time
 * @param built when it was built
 * @param version the version of ClaimGraph that built it
 * @param triples how many triples it holds
 * @param tables the tables it was built from, by name
 */
public record StoreStatus(
        String generation,
        Instant built,
        String version,
        long triples,
        SortedMap<String, Table> tables) {

    /**
     * A table as it was when the store was built.
     *
     * @param bytes its length
     * @param sha256 the SHA-256 of its bytes, in lower-case hexadecimal
     * @param modified when it was last changed before that
     */
    public record Table(long bytes, String sha256, Instant modified) {

        /** Returns whether a file is this table; reads it only if size and time do not decide. */
        private boolean isSameAs(Path file) throws IOException {
            if (Files.size(file) != bytes) {
                return false;
            }
            return Files.getLastModifiedTime(file).toInstant().equals(modified)
                    || FileDigest.of(file).sha256().equals(sha256);
        }
    }

    /** Sorts the tables, and keeps them as they are. */
    public StoreStatus {
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    }

    static StoreStatus of(Manifest manifest) {
        SortedMap<String, Table> tables = new TreeMap<>();
        manifest.tables()
                .forEach(
                        (name, modified) -> {
                            FileDigest digest = manifest.table(name);
                            tables.put(name, new Table(digest.bytes(), digest.sha256(), modified));
                        });
        return new StoreStatus(
                manifest.generation(),
                manifest.built(),
                manifest.claimgraph(),
                manifest.triples(),
                tables);
    }

    /**
     * Returns the names of the tables that are no longer as they were when the store was built:
     * changed, new or gone; sorted, and empty if the store is up to date.
     *
     * @param now the tables as they are now, by the names they were built with
     */
    public List<String> changedTables(Map<String, Path> now) {
        SortedSet<String> names = new TreeSet<>(tables.keySet());
        names.addAll(now.keySet());
        List<String> changed = new ArrayList<>();
        for (String name : names) {
            if (!isSame(tables.get(name), now.get(name))) {
                changed.add(name);
            }
        }
        return List.copyOf(changed);
    }

    private static boolean isSame(@Nullable Table table, @Nullable Path file) {
        try {
            return table != null && file != null && Files.exists(file) && table.isSameAs(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
