package org.claimgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import org.claimgraph.files.FileTree;

/**
 * A store that a test begins with, taken over from one that was built before: a build of even the
 * smallest store makes and digests 200 MB, nearly all of it holes.
 *
 * <p>Large files get a second name. No build writes into the files of a generation, and a test that
 * damages one has to replace it. Small files are copied.
 */
public final class GivenStore {

    private static final int LARGE = 1 << 20;

    private GivenStore() {}

    /** Makes a store that is as another was built; there is none yet. */
    public static void link(GraphStore built, GraphStore store) {
        try {
            List<Path> outermostFirst = FileTree.deepestFirst(built.folder());
            Collections.reverse(outermostFirst);
            for (Path path : outermostFirst) {
                take(path, store.folder().resolve(built.folder().relativize(path)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void take(Path file, Path name) throws IOException {
        if (Files.isDirectory(file)) {
            Files.createDirectories(name);
        } else if (Files.size(file) < LARGE) {
            Files.copy(file, name, StandardCopyOption.COPY_ATTRIBUTES);
        } else {
            Files.createLink(name, file);
        }
    }
}
