package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.claimgraph.files.FileTree;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.TextRef;

/** Compares every byte of the live generation with its manifest, then counts its triples. */
final class StoreVerifier {

    private static final String REMEDY = "Run \"claimgraph build\" to rebuild the store.";

    private final ViewFolder hold;
    private final Generation generation;
    private final Manifest manifest;
    private final List<Problem> problems = new ArrayList<>();

    private StoreVerifier(ViewFolder hold) {
        this.hold = hold;
        this.generation = hold.generation();
        this.manifest = generation.manifest();
    }

    /**
     * Verifies the live generation, which no build removes meanwhile.
     *
     * @throws StoreException if there is no generation ({@code NOT_BUILT})
     */
    static VerifyReport verify(Path store) {
        try (ViewFolder hold = ViewFolder.ofCurrent(store)) {
            return new StoreVerifier(hold).verify();
        } catch (IOException failure) {
            throw StoreException.cannotRead(store, failure);
        }
    }

    private VerifyReport verify() throws IOException {
        for (Map.Entry<String, FileDigest> file : manifest.files().entrySet()) {
            compare(file.getKey(), file.getValue());
        }
        findOthers();
        OptionalLong triples = problems.isEmpty() ? count() : OptionalLong.empty();
        return new VerifyReport(generation.id(), manifest.files().size(), triples, problems);
    }

    private void compare(String path, FileDigest built) throws IOException {
        Path file = generation.folder().resolve(path);
        if (!Files.isRegularFile(file)) {
            report(path, "", "is missing");
            return;
        }
        FileDigest found = FileDigest.of(file);
        if (found.bytes() != built.bytes()) {
            report(path, "", "has " + found.bytes() + " bytes instead of " + built.bytes());
        } else if (!found.equals(built)) {
            report(
                    path,
                    found.sha256(),
                    "has SHA-256 " + found.sha256() + " instead of " + built.sha256());
        }
    }

    /**
     * Reports files that no build wrote: they are harmless, but show that another program writes
     * into the store.
     */
    private void findOthers() throws IOException {
        for (String path : FileTree.files(generation.folder())) {
            boolean expected =
                    path.equals(Generation.MANIFEST)
                            || manifest.files().containsKey(path)
                            || Database.isWorkingFile(path);
            if (!expected) {
                report(path, "", "was not there when the store was built");
            }
        }
    }

    /** Counts each index; returns the count that differs from the manifest, if one does. */
    private OptionalLong count() throws IOException {
        long counted = manifest.triples();
        try (StoreView view = StoreView.openWhereThereIsRoom(hold, EnumSet.allOf(Sharing.class))) {
            for (Map.Entry<String, Long> index : view.countTriples().entrySet()) {
                long triples = index.getValue();
                if (triples != manifest.triples()) {
                    counted = triples;
                    report(
                            Generation.MANIFEST,
                            Long.toString(triples),
                            "says "
                                    + manifest.triples()
                                    + " triples, and the index "
                                    + index.getKey()
                                    + " holds "
                                    + triples);
                }
            }
        }
        return OptionalLong.of(counted);
    }

    private void report(String path, String value, String message) {
        TextRef place = TextRef.ofFile(generation.id() + "/" + path);
        problems.add(Problem.of(ProblemCode.STORE_DAMAGED, place, value, message, REMEDY));
    }
}
