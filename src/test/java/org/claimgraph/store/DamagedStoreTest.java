package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.claimgraph.failure.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store whose bytes have changed answers, or says that it is damaged. */
class DamagedStoreTest {

    private static final SmallGraph GRAPH = new SmallGraph(300, "x");

    @TempDir private Path temp;

    private GraphStore store() {
        GraphStore store = GraphStore.at(temp.resolve("store"));
        GRAPH.given(store);
        return store;
    }

    private static List<Path> databaseFiles(GraphStore store) throws IOException {
        try (var files = Files.walk(Generation.current(store.folder()).database())) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Returns how many bytes of a file hold something. */
    private static long used(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] start = new byte[(int) Math.min(bytes.length(), 1 << 16)];
            bytes.readFully(start);
            int end = start.length;
            while (end > 0 && start[end - 1] == 0) {
                end--;
            }
            return end;
        }
    }

    /**
     * Replaces a file, which is shared with other tests, by a sparse copy with one byte changed.
     */
    private static void flip(Path file, long at, int bits) throws IOException {
        long length = Files.size(file);
        byte[] start = new byte[(int) Math.min(length, 1 << 16)];
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.readFully(start);
        }
        start[(int) at] ^= (byte) bits;
        Files.delete(file);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.write(start);
            bytes.setLength(length);
        }
    }

    private static void readAll(GraphStore store) {
        try (StoreView view = store.open()) {
            view.read(
                    dataset -> {
                        dataset.getDefaultGraph().find().forEach(triple -> {});
                        dataset.prefixes().forEach((prefix, iri) -> {});
                        Node subject = GRAPH.node(7);
                        dataset.getDefaultGraph().find(subject, Node.ANY, Node.ANY).toList();
                        dataset.getDefaultGraph().find(Node.ANY, Node.ANY, subject).toList();
                    });
            view.countTriples();
        }
    }

    @Test
    void aChangedByteIsNeverTakenForABug() throws IOException {
        GraphStore store = store();
        Random random = new Random(7);
        int told = 0;
        List<String> others = new ArrayList<>();
        for (Path file : databaseFiles(store)) {
            long used = used(file);
            for (int time = 0; time < 6 && used > 0; time++) {
                long at = time < 4 ? Math.min(time, used - 1) : random.nextLong(used);
                int bits = time % 2 == 0 ? 0xff : 1 << random.nextInt(8);
                flip(file, at, bits);
                Throwable failure = catchThrowable(() -> readAll(store));
                flip(file, at, bits);
                if (failure instanceof StoreException) {
                    told++;
                } else if (failure != null) {
                    others.add(file.getFileName() + " " + at + ": " + failure);
                }
            }
        }

        assertThat(others).isEmpty();
        assertThat(told).isGreaterThan(10);
    }

    /**
     * Some changed bytes can be read, and answers are wrong: only comparing every byte finds them.
     */
    @Test
    void everyChangedByteIsRefusedByWhoVerifies() throws IOException {
        GraphStore store = store();
        store.openVerified().close();
        Random random = new Random(8);
        for (Path file : databaseFiles(store)) {
            long used = used(file);
            if (used > 0) {
                long at = random.nextLong(used);
                flip(file, at, 1);
                assertThatThrownBy(store::openVerified)
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining(
                                "The store is damaged: "
                                        + file
                                        + " has changed since it was built");
                flip(file, at, 1);
            }
        }
    }

    @Test
    void aCutOrMissingFileIsRefusedBeforeAnything() throws IOException {
        GraphStore store = store();
        Path file = databaseFiles(store).get(0);
        byte[] all = Files.readAllBytes(file);
        Files.delete(file);

        assertThatThrownBy(store::open)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("The store is damaged: " + file + " is missing");
        Files.write(file, Arrays.copyOf(all, all.length - 1));
        assertThatThrownBy(store::open)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining((all.length - 1) + " bytes instead of " + all.length);
    }

    @Test
    void whatTheReaderThrowsIsLeftAlone() {
        try (StoreView view = store().open()) {
            for (RuntimeException own :
                    List.of(new IllegalStateException("a bug"), new UsageException("no"))) {
                assertThatThrownBy(
                                () ->
                                        view.read(
                                                dataset -> {
                                                    throw own;
                                                }))
                        .isSameAs(own);
            }
        }
    }
}
