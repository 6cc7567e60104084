package org.claimgraph.claims.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as people and machines write them, and what to type instead. */
class DateAdviceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    02/24/2022 16:22           | 2022-02-24T16:22:00
                    24.02.2022 16:22:05        | 2022-02-24T16:22:05
                    24.02.2022, 16:22          | 2022-02-24T16:22:00
                    16:22 25 Oct 2020          | 2020-10-25T16:22:00
                    25 Oct 2020 at 16:22       | 2020-10-25T16:22:00
                    Oct 25, 2020 4:22 PM       | 2020-10-25T16:22:00
                    October 25, 2020, 4 p.m.   | 2020-10-25T16:00:00
                    25/10/2020 12:05am         | 2020-10-25T00:05:00
                    2020-10-25T16:22:05 CET    | 2020-10-25T16:22:05+01:00
                    2020-10-25 16:22 EEST      | 2020-10-25T16:22:00+03:00
                    Sun, 25 Oct 2020 16:22:05 +0000 | 2020-10-25T16:22:05+00:00
                    Sun Oct 25 16:22:05 +0000 2020  | 2020-10-25T16:22:05+00:00
                    2020/10/25 16:22           | 2020-10-25T16:22:00
                    20201025162205             | 2020-10-25T16:22:05
                    3/4/2022 16:22             | 2022-04-03T16:22:00 or 2022-03-04T16:22:00, whichever is meant
                    """)
    void theHourIsKept(String text, String moment) {
        assertThat(DateAdvice.of(text)).isEqualTo("Write " + moment + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1603642925        | It seems to count seconds since 1970. Write 2020-10-25T16:22:05Z.
                    1603642925000     | It seems to count milliseconds since 1970. Write 2020-10-25T16:22:05Z.
                    1603642925.123456 | It seems to count seconds since 1970. Write 2020-10-25T16:22:05Z.
                    1603642925000123  | It seems to count microseconds since 1970. Write 2020-10-25T16:22:05Z.
                    2020-10-25 16:22 IST | Write 2020-10-25T16:22:00. IST stands for several zones: add the hours from Greenwich, such as +01:00.
                    2016-01-09 00:00:00  | Write year-month-day: 2016-01-09; or 2016-01-09T00:00:00, if midnight is meant.
                    02/24/2022  | 'Write year-month-day: 2022-02-24. If the whole column is written so, declare it in csv-metadata.json: "datatype": {"base": "date", "format": "MM/dd/yyyy"}.'
                    24.02.2022  | 'Write year-month-day: 2022-02-24. If the whole column is written so, declare it in csv-metadata.json: "datatype": {"base": "date", "format": "dd.MM.yyyy"}.'
                    3/4/2022    | 'Write year-month-day: 2022-04-03 or 2022-03-04, whichever is meant. If the whole column is written so, declare it in csv-metadata.json: "datatype": {"base": "date", "format": "d/M/yyyy" or "M/d/yyyy"}.'
                    October 9, 2019 | Write year-month-day: 2019-10-09.
                    Oct 2019    | Write 2019-10.
                    10/2019     | Write 2019-10.
                    spring 2019 | Write 2019-21.
                    Fall 2019   | Write 2019-23.
                    c. 2019     | Write 2019~.
                    yesterday   | 'Write the day that it means, counted from the day of the document: year-month-day, such as 2019-10-09, or 2019-10 for a month.'
                    last week   | 'Write the day that it means, counted from the day of the document: year-month-day, such as 2019-10-09, or 2019-10 for a month.'
                    unknown     | 'Leave the cell empty if nothing is known; a date that is known in part is 2019-10 or 2019, and an uncertain one 2019?.'
                    2020-10-25 16:22 - 2020-10-26 | 'Write 2020-10-25T16:22:00/2020-10-26, with a slash between the first and the last day.'
                    """)
    void theAdviceSaysWhatToType(String text, String advice) {
        assertThat(DateAdvice.of(text)).isEqualTo(advice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-10-25T25:22", "16:22", "4:22 pm yesterday", "2020-10-25T16"})
    void noTextWithATimeIsAnsweredWithADayAlone(String text) {
        assertThat(DateAdvice.of(text)).contains("2019-10-09T15:02:37");
    }
}
