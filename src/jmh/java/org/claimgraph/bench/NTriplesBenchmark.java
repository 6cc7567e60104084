package org.claimgraph.bench;

import org.claimgraph.run.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.claimgraph.rdf.NTriplesWriter;
import org.claimgraph.csvw.rdf.CsvwExtractor;
import org.claimgraph.csvw.walk.OutputMode;
import org.claimgraph.csvw.walk.TableWalk;
import org.claimgraph.csvw.row.HeaderPolicy;
import org.claimgraph.problem.Problems;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Triples become lines: the project's writer beside that of Jena. The time is that of a row. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ClaimTable.ROWS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class NTriplesBenchmark {

    private final List<Triple> triples = new ArrayList<>();

    /** Extracts the triples as {@code convert} hands them to its writer. */
    @Setup
    public void extract() throws IOException {
        Problems problems = Problems.strict();
        ClaimTable claims = new ClaimTable();
        StreamRDF keep =
                new StreamRDFBase() {
                    @Override
                    public void triple(Triple triple) {
                        triples.add(triple);
                    }
                };
        new TableWalk(claims, HeaderPolicy.BY_POSITION, Run.of(problems))
                .walk(
                        claims.group(problems),
                        new CsvwExtractor(OutputMode.MINIMAL, keep, problems));
    }

    /** The project's. */
    @Benchmark
    public void ours() {
        write(new NTriplesWriter(OutputStream.nullOutputStream()));
    }

    /** Jena's. */
    @Benchmark
    public void jenas() {
        write(StreamRDFWriter.getWriterStream(OutputStream.nullOutputStream(), RDFFormat.NTRIPLES));
    }

    private void write(StreamRDF out) {
        out.start();
        triples.forEach(out::triple);
        out.finish();
    }
}
