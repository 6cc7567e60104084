package org.claimgraph.claims.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OverlapsTest {

    private record Interval(String name, int from, int to) {}

    private static List<List<Interval>> overlaps(List<Interval> intervals) {
        return Overlaps.ofIntervals(intervals, Interval::from, Interval::to);
    }

    /** Returns for each point those that hold it, and of these sets the largest. */
    private static Set<List<Interval>> expected(List<Interval> intervals, int points) {
        List<List<Interval>> sets = new ArrayList<>();
        for (int point = 0; point < points; point++) {
            int at = point;
            sets.add(intervals.stream().filter(i -> i.from() <= at && at <= i.to()).toList());
        }
        Set<List<Interval>> largest = new LinkedHashSet<>(sets);
        largest.removeIf(
                set ->
                        set.isEmpty()
                                || sets.stream()
                                        .anyMatch(
                                                other ->
                                                        other.size() > set.size()
                                                                && other.containsAll(set)));
        return largest;
    }

    @Test
    void intervalsOverlapWhereTheyHaveAPointInCommon() {
        Random random = new Random(5);
        for (int time = 0; time < 500; time++) {
            int points = 1 + random.nextInt(12);
            List<Interval> intervals =
                    IntStream.range(0, random.nextInt(10))
                            .mapToObj(
                                    i -> {
                                        int from = random.nextInt(points);
                                        int to = from + random.nextInt(points - from);
                                        return new Interval("i" + i, from, to);
                                    })
                            .toList();

            List<List<Interval>> found = overlaps(intervals);

            assertThat(found).doesNotHaveDuplicates();
            assertThat(new HashSet<>(found)).isEqualTo(expected(intervals, points));
        }
    }

    @Test
    void aSetWithinAnotherIsLeftOutAndOneOfTwoThatAreTheSame() {
        String a = "a";
        String b = "b";
        String c = "c";

        assertThat(
                        Overlaps.largest(
                                List.of(
                                        List.of(a),
                                        List.of(b, c),
                                        List.of(a, b),
                                        List.of(c, b),
                                        List.of(c))))
                .containsExactly(List.of(b, c), List.of(a, b));
        assertThat(Overlaps.largest(List.<List<String>>of())).isEmpty();
    }
}
