package org.claimgraph.claims.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.claimgraph.edtf.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @Test
    void periodHoldsTheFirstAndLastDayOfADate() {
        long first = LocalDate.of(2016, 1, 1).toEpochDay();
        long last = LocalDate.of(2016, 1, 31).toEpochDay();

        assertThat(period("2016-01~")).isEqualTo(new Period(first, last));
    }

    @Test
    void openEndsReachForEver() {
        assertThat(period("2016-01-09/..").to()).isEqualTo(Long.MAX_VALUE);
        assertThat(period("../2016-01-09").from()).isEqualTo(Long.MIN_VALUE);
        assertThat(Period.of(null)).isEqualTo(Period.ALWAYS);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-01-09,    2016-01-09,    true",
        "2016-01-09,    2016-01-10,    false",
        "2016-01,       2016-01-31,    true",
        "2016-01,       2016-02-01,    false",
        "../2016-01-09, 2016-01-09/.., true",
        "../2016-01-08, 2016-01-09/.., false",
        "../1990,       ../2016,       true",
    })
    void periodsOverlapWhenTheyShareADay(String one, String other, boolean overlap) {
        assertThat(period(one).overlaps(period(other))).isEqualTo(overlap);
        assertThat(period(other).overlaps(period(one))).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-01-09,    2016-01-10,    true",
        "2016-01-09,    2016-01-09,    false",
        "2016-01-10,    2016-01-09,    false",
        "2016-01-09/.., 2017,          false",
        "2015,          ../2016,       false",
    })
    void periodIsBeforeAnotherWhenAllItsDaysAre(String one, String other, boolean before) {
        assertThat(period(one).isBefore(period(other))).isEqualTo(before);
    }

    private static Period period(String date) {
        return Period.of(Edtf.parse(date));
    }
}
