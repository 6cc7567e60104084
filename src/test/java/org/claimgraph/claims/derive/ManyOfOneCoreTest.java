package org.claimgraph.claims.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Thousands of claims of one thing that differ in few ways take a rule little time. */
class ManyOfOneCoreTest {

    private static final int CLAIMS = 20_000;
    private static final int DAYS = 300;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    /** Comparing each with each took this rule more than a minute. */
    @Test
    void twentyThousandClaimsOfOneDeedTakeSeconds() {
        Told told = told("founds");

        assertThat(time(told, new AgentRule())).isLessThan(Duration.ofSeconds(10));
        assertThat(time(told, new DateRule())).isLessThan(Duration.ofSeconds(10));
        assertThat(time(told, new StanceRule())).isLessThan(Duration.ofSeconds(10));
    }

    /** Claims 7, 1007, 2007 and so on deny: they are of three days, with 67, 67 and 66 claims. */
    @Test
    void claimsThatAreAlikeShareTheGroupOfThoseTheyConflictWith() {
        List<Finding> findings = told("shells").findings(new StanceRule());

        assertThat(findings)
                .extracting(finding -> finding.claims().size())
                .containsExactlyInAnyOrder(67, 67, 66);
    }

    /** Every event, place and time that some leave out was combined with every other: gigabytes. */
    @Test
    void asManyEventsAndPlacesAsClaimsTakeSecondsToo() {
        Told told =
                told(
                        i ->
                                "d%d-p01a v%d>now asserts turkey shells isis".formatted(i, i % 50)
                                        + (i % 3 == 0 ? "" : " in e%d".formatted(i % 700))
                                        + (i % 4 == 0 ? "" : " at p%d".formatted(i % 900))
                                        + " on "
                                        + (i % 2 == 0 ? "../" : "")
                                        + FIRST.plusDays(i % 900));

        assertThat(time(told, new CorroborationRule())).isLessThan(Duration.ofSeconds(10));
    }

    private static Told told(String relation) {
        return Told.of(
                IntStream.range(0, CLAIMS)
                        .mapToObj(i -> line(relation, i))
                        .collect(Collectors.joining("\n")));
    }

    private static String line(String relation, int i) {
        String stance = i % 1000 == 7 ? "denies" : "asserts";
        return "d%d-p01a v%d>now %s turkey %s kubri on %s"
                .formatted(i, i % 50, stance, relation, FIRST.plusDays(i % DAYS));
    }

    /** Each set of those who agree was compared with all others, member by member. */
    @Test
    void asManyDaysOrNumbersAsClaimsTakeSecondsToo() {
        Told days =
                told(
                        i ->
                                "d%d-p01a v%d>now asserts turkey shells kubri on %s"
                                        .formatted(i, i % 50, FIRST.plusDays(i / 2)));
        Told numbers =
                told(
                        i ->
                                "d%d-p01a v%d>now asserts isis holds kubri counting at-least %d km"
                                        .formatted(i, i % 50, i));

        assertThat(time(days, new CorroborationRule())).isLessThan(Duration.ofSeconds(5));
        assertThat(time(numbers, new CorroborationRule())).isLessThan(Duration.ofSeconds(5));
        // Two claims a day: one finding of what they say, and one of the date.
        assertThat(days.findings(new CorroborationRule())).hasSize(CLAIMS);
    }

    private static Told told(IntFunction<String> line) {
        return Told.of(IntStream.range(0, CLAIMS).mapToObj(line).collect(Collectors.joining("\n")));
    }

    /** Returns the processor time of a rule. */
    private static Duration time(Told told, Rule rule) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        told.findings(rule);
        long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        return Duration.ofNanos(end - start);
    }
}
