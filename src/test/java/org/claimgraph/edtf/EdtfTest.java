package org.claimgraph.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    2016,               2016-01-01, 2016-12-31
                    2016-02,            2016-02-01, 2016-02-29
                    2016-01-09,         2016-01-09, 2016-01-09
                    2016-01~,           2016-01-01, 2016-01-31
                    2016-01-09?,        2016-01-09, 2016-01-09
                    2016%,              2016-01-01, 2016-12-31
                    201X,               2010-01-01, 2019-12-31
                    20XX,               2000-01-01, 2099-12-31
                    2016-XX,            2016-01-01, 2016-12-31
                    2016-XX-XX,         2016-01-01, 2016-12-31
                    2016-02-XX,         2016-02-01, 2016-02-29
                    2016-22,            2016-01-01, 2016-12-31
                    -0044-03-15,        -0044-03-15, -0044-03-15
                    2016-01-09T11:22:00Z, 2016-01-09, 2016-01-09
                    2016-01-09T11:22:00+14:00, 2016-01-09, 2016-01-09
                    2016-01-09T11:22:00-14:00, 2016-01-09, 2016-01-09
                    2016-01-09T11:22:00+05:45, 2016-01-09, 2016-01-09
                    2016-01-09T11:22:00-08, 2016-01-09, 2016-01-09
                    2016-01-08/2016-01-19, 2016-01-08, 2016-01-19
                    2016-01/2016-02-05~, 2016-01-01, 2016-02-05
                    ../2016-01-19,      -, 2016-01-19
                    /2016-01-19,        -, 2016-01-19
                    2016-01-08/..,      2016-01-08, -
                    2016-01-08/,        2016-01-08, -
                    """)
    void boundsAreTheDaysThatTheTextAdmits(
            String text, @Nullable String earliest, @Nullable String latest) {
        Edtf date = Edtf.parse(text);

        assertThat(date).isNotNull();
        assertThat(String.valueOf(date.earliest())).isEqualTo(String.valueOf(earliest));
        assertThat(String.valueOf(date.latest())).isEqualTo(String.valueOf(latest));
        assertThat(date.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9 October",
                "2016-1-9",
                "2016-01-09T11:22:00+14:01",
                "2016-01-09T11:22:00-15:00",
                "2016-01-09T11:22:00+99:99",
                "2016-01-09T11:22:00+05:60",
                "2016-01-09T11:22:00+24",
                "2016-01-08/2016-01-09T11:22:00+20:00",
                "2016-13",
                "2016-02-30",
                "2015-02-29",
                "2016-00",
                "2016-01-00",
                "16",
                "2016-01-09/2016-01-08",
                "../..",
                "/",
                "..",
                "2016X",
                "2016-01-0X",
                "201X-01",
                "2016-XX-09",
                "2016-22-01",
                "2016-01T11:22:00",
                "2016-01-09T24:00:00",
                "٢٠١٦",
                "2016-01-09 ",
                "2016/01/09",
                "2016-01-09?~",
                "Jan-16",
                "42606",
                ""
            })
    void anythingElseIsNotADate(String text) {
        assertThat(Edtf.parse(text)).isNull();
    }

    @Test
    void openEndsOverlapEverythingOnTheirSide() {
        Edtf until = Edtf.parse("../2016-01-19");
        Edtf day = Edtf.parse("2016-01-19");
        Edtf after = Edtf.parse("2016-01-20/..");

        assertThat(until.overlaps(day)).isTrue();
        assertThat(day.overlaps(until)).isTrue();
        assertThat(until.overlaps(after)).isFalse();
        assertThat(after.overlaps(until)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2020-10-25 16:22                | 2020-10-25T16:22:00
                    2020-10-25T16:22Z               | 2020-10-25T16:22:00Z
                    2020-10-25T16:22:05.000Z        | 2020-10-25T16:22:05Z
                    2020-10-25T16:22:05.123456+00:00 | 2020-10-25T16:22:05+00:00
                    2020-10-25T16:22:05,5+0300      | 2020-10-25T16:22:05+03:00
                    20201025T162205Z                | 2020-10-25T16:22:05Z
                    20201025T1622                   | 2020-10-25T16:22:00
                    2020-10-25 16:22:05 UTC         | 2020-10-25T16:22:05Z
                    2020-10-25t16:22:05z            | 2020-10-25T16:22:05Z
                    2020-10-25 16:22/2020-10-26     | 2020-10-25T16:22:00/2020-10-26
                    ../2020-10-25T16:22Z            | ../2020-10-25T16:22:00Z
                    """)
    void aTimeInAnotherSpellingIsReadWithItsHour(String text, String edtf) {
        assertThat(Edtf.spelled(text)).isEqualTo(edtf);
        assertThat(Edtf.parse(edtf)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-10-25",
                "2020-10-25T16:22:05Z",
                "2020-10?",
                "2020-10-25 00:00:00",
                "2020-10-25T25:00",
                "2020-02-30 16:22",
                "2020-10-25T1622",
                "20201025 16:22",
                "02/24/2022 16:22",
                "2020-10-25 16:22 CET",
                "1603642925000",
                "2020-10-26 16:22/2020-10-25"
            })
    void whatIsNotCertainStaysAsItIs(String text) {
        assertThat(Edtf.spelled(text)).isEqualTo(text);
    }
}
