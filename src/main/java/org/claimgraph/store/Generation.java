package org.claimgraph.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimgraph.files.NewFile;
import org.jspecify.annotations.Nullable;

/**
 * The result of one build: a folder that never changes once it has its final name.
 *
 * @param store the store folder
 * @param id such as {@code g-20261120T174612345Z-3f9a}; ids sort by the time of their build
 * @param folder where its files lie
 */
record Generation(Path store, String id, Path folder) {

    private static final String PREFIX = "g-";
    private static final String DRAFT_PREFIX = "new-";
    static final String MANIFEST = "manifest.json";
    static final String TABLES = "tables";
    static final String DATABASE = "tdb2";
    static final String WORKSPACE = "work";

    static final String CURRENT = "CURRENT";
    private static final Pattern ID = Pattern.compile(PREFIX + "[0-9]{8}T[0-9]{9}Z-[0-9a-f]{4}");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    /** Returns a generation with a new id, in a folder whose name says that it is being built. */
    static Generation draft(Path store, Instant now) {
        int suffix = new SecureRandom().nextInt(1 << 16);
        String id = PREFIX + TIME.format(now) + String.format(Locale.ROOT, "-%04x", suffix);
        return new Generation(store, id, store.resolve(DRAFT_PREFIX + id));
    }

    /** Returns the generation under its final name. */
    static Generation named(Path store, String id) {
        return new Generation(store, id, store.resolve(id));
    }

    /**
     * Returns the live generation of a store.
     *
     * @throws StoreException if there is no generation ({@code NOT_BUILT}) or {@code CURRENT} names
     *     no existing one ({@code DAMAGED})
     */
    static Generation current(Path store) {
        String id = readCurrent(store);
        if (id == null) {
            throw new StoreException(
                    StoreException.Reason.NOT_BUILT,
                    "There is no graph in " + store + " yet. Run \"claimgraph build\".");
        }
        if (!isId(id)) {
            throw new StoreException(
                    StoreException.Reason.DAMAGED,
                    store.resolve(CURRENT)
                            + " does not name a generation. Run \"claimgraph build\".");
        }
        return named(store, id);
    }

    /** Returns whether a name is that of a generation: nothing else in a store folder is ours. */
    static boolean isId(String name) {
        return ID.matcher(name).matches();
    }

    /** Returns whether a name is that of a generation being built. */
    static boolean isDraft(String name) {
        return name.startsWith(DRAFT_PREFIX) && isId(name.substring(DRAFT_PREFIX.length()));
    }

    /**
     * Returns the content of {@code CURRENT}, even if it is not valid, or null if there is no such
     * file.
     */
    static @Nullable String readCurrent(Path store) {
        try {
            // ISO-8859-1 decodes any bytes: a damaged file is then not an id, and no exception.
            return Files.readString(store.resolve(CURRENT), ISO_8859_1).strip();
        } catch (NoSuchFileException notYet) {
            return null;
        } catch (IOException failure) {
            throw StoreException.cannotRead(store, failure);
        }
    }

    /** Makes this the live generation, atomically and durably. */
    void makeCurrent() throws IOException {
        NewFile.write(store.resolve(CURRENT), (id + "\n").getBytes(ISO_8859_1));
    }

    /** Returns whether a relative path stays within the folder it is relative to. */
    static boolean isInside(String relative) {
        Path path = Path.of(relative);
        return !relative.isEmpty()
                && !path.isAbsolute()
                && path.normalize().equals(path)
                && !path.startsWith("..");
    }

    Path tables() {
        return folder.resolve(TABLES);
    }

    Path database() {
        return folder.resolve(DATABASE);
    }

    /** Returns the folder for working files while the database is filled. */
    Path workspace() {
        return folder.resolve(WORKSPACE);
    }

    /**
     * Reads the manifest.
     *
     * @throws StoreException if there is no valid one ({@code NOT_BUILT})
     */
    Manifest manifest() {
        Path file = folder.resolve(MANIFEST);
        try {
            Manifest manifest = ManifestFile.read(file);
            if (manifest.generation().equals(id)) {
                return manifest;
            }
            throw notBuilt(file + " is of another generation", null);
        } catch (FileNotFoundException | NoSuchFileException missing) {
            throw notBuilt(file + " is missing", missing);
        } catch (JsonProcessingException invalid) {
            throw notBuilt(file + " is not a whole manifest", invalid);
        } catch (IOException failure) {
            throw StoreException.cannotRead(store, failure);
        }
    }

    /** Returns whether it has a valid manifest and every file has its size. */
    boolean isComplete() {
        try {
            checkSizes(manifest());
            return true;
        } catch (IOException | StoreException incomplete) {
            return false;
        }
    }

    private StoreException notBuilt(String why, @Nullable Throwable cause) {
        return new StoreException(
                StoreException.Reason.NOT_BUILT,
                "The graph in "
                        + store
                        + " is not complete: "
                        + why
                        + ". Run \"claimgraph build\".",
                cause);
    }

    /**
     * Compares the size of each file with the manifest, which is fast and finds truncated files.
     *
     * @throws StoreException if one differs or is missing ({@code DAMAGED})
     */
    void checkSizes(Manifest manifest) throws IOException {
        for (Map.Entry<String, FileDigest> entry : manifest.files().entrySet()) {
            Path file = folder.resolve(entry.getKey());
            if (!Files.exists(file)) {
                throw damaged(file + " is missing");
            }
            long bytes = Files.size(file);
            if (bytes != entry.getValue().bytes()) {
                throw damaged(
                        file + " has " + bytes + " bytes instead of " + entry.getValue().bytes());
            }
        }
    }

    /**
     * Compares every byte of each file with the manifest.
     *
     * @throws StoreException if one differs or is missing ({@code DAMAGED})
     */
    void checkBytes(Manifest manifest) throws IOException {
        checkSizes(manifest);
        for (Map.Entry<String, FileDigest> entry : manifest.files().entrySet()) {
            Path file = folder.resolve(entry.getKey());
            if (!FileDigest.of(file).equals(entry.getValue())) {
                throw damaged(file + " has changed since it was built");
            }
        }
    }

    private static StoreException damaged(String what) {
        return new StoreException(
                StoreException.Reason.DAMAGED,
                "The store is damaged: " + what + ". Run \"claimgraph build\" to rebuild it.");
    }
}
