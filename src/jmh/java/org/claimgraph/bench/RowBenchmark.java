package org.claimgraph.bench;

import org.claimgraph.run.Run;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.claimgraph.csvw.rdf.CsvwExtractor;
import org.claimgraph.csvw.walk.OutputMode;
import org.claimgraph.csvw.rdf.RowPlan;
import org.claimgraph.csvw.walk.TableWalk;
import org.claimgraph.csvw.metadata.TableGroup;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.HeaderPolicy;
import org.claimgraph.csvw.row.RowReader;
import org.claimgraph.problem.Problems;
import org.claimgraph.csvw.table.Dialect;
import org.claimgraph.csvw.table.Row;
import org.claimgraph.csvw.table.TableReader;
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

/**
 * The way of a row, each time one step further: what a step takes is the difference to the one
 * before. The last has threads, keys and progress too, as {@code convert} has.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ClaimTable.ROWS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RowBenchmark {

    private final ClaimTable claims = new ClaimTable();
    private final Problems problems = Problems.strict();
    private final StreamRDF nowhere = StreamRDFLib.sinkNull();
    private TableGroup group;
    private CompiledTable table;

    /** Reads the metadata. */
    @Setup
    public void compile() throws IOException {
        group = claims.group(problems);
        try (TableReader reader = claims.reader(problems)) {
            table =
                    CompiledTable.compile(
                            group.tables().get(0),
                            reader.header(),
                            Dialect.PLAIN,
                            0,
                            HeaderPolicy.BY_POSITION,
                            problems);
        }
    }

    /** Bytes become cells. */
    @Benchmark
    public int cells() throws IOException {
        try (TableReader reader = claims.reader(problems)) {
            int cells = 0;
            for (Row row = reader.next(); row != null; row = reader.next()) {
                cells += row.size();
            }
            return cells;
        }
    }

    /** Cells become values. */
    @Benchmark
    public int values() throws IOException {
        RowReader typed = new RowReader(table, problems);
        try (TableReader reader = claims.reader(problems)) {
            int values = 0;
            for (Row row = reader.next(); row != null; row = reader.next()) {
                values += typed.read(row).count(0);
            }
            return values;
        }
    }

    /** Values become terms and triples. */
    @Benchmark
    public void triples() throws IOException {
        RowReader typed = new RowReader(table, problems);
        RowPlan plan = RowPlan.compile(table, problems);
        try (TableReader reader = claims.reader(problems)) {
            for (Row row = reader.next(); row != null; row = reader.next()) {
                plan.emit(typed.read(row), nowhere);
            }
        }
    }

    /** The same, checked for keys and read in a thread of its own. */
    @Benchmark
    public void extraction() throws IOException {
        new TableWalk(claims, HeaderPolicy.BY_POSITION, Run.of(problems))
                .walk(group, new CsvwExtractor(OutputMode.MINIMAL, nowhere, problems));
    }
}
