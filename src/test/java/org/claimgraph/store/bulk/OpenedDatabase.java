package org.claimgraph.store.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/** A database that was loaded one way or the other, opened as any program opens it. */
record OpenedDatabase(DatasetGraph dataset) implements AutoCloseable {

    /** So little that a dictionary takes some hundred terms and no more. */
    static final long TINY = 1;

    static final long AMPLE = 64 << 20;

    /** Makes one with the bulk loader. */
    static OpenedDatabase bulk(Path folder, long memory, Consumer<StreamRDF> source) {
        try {
            Path workspace =
                    Files.createDirectories(folder.resolveSibling(folder.getFileName() + ".work"));
            return new OpenedDatabase(BulkLoad.run(folder, workspace, memory, step -> {}, source));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static OpenedDatabase bulk(Path folder, long memory, Collection<Triple> triples) {
        return bulk(folder, memory, out -> triples.forEach(out::triple));
    }

    /** Makes one by writing into it, as any program does, and opens it anew. */
    static OpenedDatabase stock(Path folder, Collection<Triple> triples) {
        try (OpenedDatabase database = open(folder)) {
            database.add(triples);
        }
        return open(folder);
    }

    static OpenedDatabase open(Path folder) {
        return new OpenedDatabase(DatabaseMgr.connectDatasetGraph(Location.create(folder)));
    }

    /** Returns what a scan finds. */
    Set<Triple> triples() {
        return Txn.calculateRead(
                dataset, () -> dataset.getDefaultGraph().stream().collect(Collectors.toSet()));
    }

    /** Returns what is found by a pattern, in which null stands for anything. */
    List<Triple> find(Triple pattern) {
        return Txn.calculateRead(dataset, () -> dataset.getDefaultGraph().find(pattern).toList());
    }

    void add(Collection<Triple> triples) {
        Txn.executeWrite(dataset, () -> triples.forEach(dataset.getDefaultGraph()::add));
    }

    void remove(Collection<Triple> triples) {
        Txn.executeWrite(dataset, () -> triples.forEach(dataset.getDefaultGraph()::delete));
    }

    /** Returns all that is in one collection or the other. */
    static Set<Triple> both(Collection<Triple> one, Collection<Triple> other) {
        Set<Triple> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset);
    }
}
