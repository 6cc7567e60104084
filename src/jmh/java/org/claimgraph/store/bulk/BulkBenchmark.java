package org.claimgraph.store.bulk;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a store that is made by sorting does most: look terms up, and sort. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(BulkBenchmark.NUMBERS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class BulkBenchmark {

    static final int NUMBERS = 1_000_000;

    private static final int BITS = 62;

    private final long[] numbers =
            new Random(42).longs(NUMBERS).map(number -> number >>> (Long.SIZE - BITS)).toArray();

    /** A million terms that are new. */
    @Benchmark
    public TermDictionary newTerms() {
        TermDictionary terms = new TermDictionary(new MemoryShare(Long.MAX_VALUE));
        for (int i = 0; i < NUMBERS; i++) {
            terms.number(numbers[i], i);
        }
        return terms;
    }

    /** A million triples, packed into 62 bits each. */
    @Benchmark
    public long[] sort() {
        return RadixSort.sort(numbers.clone(), BITS);
    }

    /** The same by the sort that Java has. */
    @Benchmark
    public long[] javasSort() {
        long[] copy = numbers.clone();
        Arrays.sort(copy);
        return copy;
    }
}
