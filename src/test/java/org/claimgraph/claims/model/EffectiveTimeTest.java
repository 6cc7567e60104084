package org.claimgraph.claims.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.edtf.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectiveTimeTest {

    private static final Period PUBLISHED = days("2016-02-01");

    /** An empty time or event is not stated; an empty expectation is undated. */
    @ParameterizedTest
    @CsvSource({
        "2016-01-09,            ,           actual,  2016-01-09",
        "2016-01,               2016-01-09, actual,  2016-01-09",
        "2016-01-05/2016-01-10, 2016-01-08/2016-01-20, actual, 2016-01-08/2016-01-10",
        "2016-01-09,            2016-03,    actual,  2016-01-09",
        "../2016-01-19,         ,           actual,  ../2016-01-19",
        "../2016-01-19,         2016-01-08/.., actual, 2016-01-08/2016-01-19",
        "2016-01-09/..,         ,           actual,  2016-01-09/2016-02-01",
        "2016-01-09/..,         ,           planned, 2016-01-09/..",
        "2016-03-09/..,         ,           actual,  2016-03-09/..",
        ",                      2016-01-09, actual,  2016-01-09",
        ",                      2016-01-08/.., actual, 2016-01-08/2016-02-01",
        ",                      2016-03,    planned, 2016-03",
        ",                      ,           actual,  ",
        ",                      ,           planned, ",
    })
    void ownTimeIsNarrowedByTheEvent(String time, String event, String mode, String expected) {
        EffectiveTime effective =
                EffectiveTime.of(
                        content(time == null ? "" : time, Mode.parse(mode)),
                        event == null ? null : days(event),
                        PUBLISHED);

        assertThat(effective.isDated()).isEqualTo(expected != null);
        if (expected != null) {
            assertThat(effective.days()).isEqualTo(days(expected));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2016-01-09, 2016-01-11/2016-01-12, 2016-01-09/2016-01-12",
        "../2016-01-09, 2016-01-11, ../2016-01-11"
    })
    void spanTakesInAll(String one, String other, String expected) {
        EffectiveTime span =
                EffectiveTime.spanning(
                        List.of(
                                new EffectiveTime(days(one), true),
                                new EffectiveTime(days(other), true)));

        assertThat(span).isEqualTo(new EffectiveTime(days(expected), true));
    }

    private static Content content(String time, Mode mode) {
        Relation relation =
                new Relation(
                        "shells",
                        "r",
                        "shells",
                        Kind.ACTOR,
                        Kind.LOCATION,
                        false,
                        false,
                        false,
                        false,
                        false);
        Period undated =
                mode.isFuture()
                        ? new Period(PUBLISHED.from(), Long.MAX_VALUE)
                        : new Period(Long.MIN_VALUE, PUBLISHED.to());
        return new Content(
                "p",
                "c",
                List.of("isis"),
                relation,
                "kubri",
                null,
                "kubri",
                time.isEmpty() ? undated : days(time),
                time,
                null,
                null,
                List.of(),
                mode);
    }

    private static Period days(String date) {
        return Period.of(Edtf.parse(date));
    }
}
