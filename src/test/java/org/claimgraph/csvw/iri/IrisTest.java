package org.claimgraph.csvw.iri;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {

    @ParameterizedTest
    @CsvSource({
        "http://example.org/a%, a % is not followed by two hexadecimal digits",
        "http://example.org/a%2, a % is not followed by two hexadecimal digits",
        "http://example.org/%zz, a % is not followed by two hexadecimal digits",
        "http://example.org/?q=%C3%4, a % is not followed by two hexadecimal digits",
        "http://example.org:65536/, its port is greater than 65535",
        "http://example.org:99999999999, its port is greater than 65535",
        "https://[::1]:70000/a, its port is greater than 65535",
        "http://example.org/a/../b, 'its path has the segment .., which not every program removes'",
        "http://example.org/a/., 'its path has the segment ., which not every program removes'",
        "http://example.org/..?q, 'its path has the segment .., which not every program removes'",
        "https://me:hunter2@example.org/, it contains a password. Remove what is before the @",
        "https://me:hun@ter2@example.org, its host does not have the syntax of RFC 3987",
    })
    void addressThatLeadsNowhereIsNone(String iri, String why) {
        assertThat(Iris.whyInvalid(iri)).isEqualTo(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/a%20b",
                "http://example.org:65535/",
                "http://example.org:8080",
                "http://example.org/a:70000",
                "urn:isbn:9999999",
                "http://[::1]/",
                "http://example.org/?u=http://example.net:70000",
                "http://example.org:/",
                "http://example.org/.well-known/a",
                "http://example.org/a...b/..c/d..",
                "http://example.org/?q=/../",
                "http://example.org/#/./",
                "mailto:me@example.org",
                "https://example.org/@me:you@there",
                "https://me@example.org/"
            })
    void otherAddressesAreLeftAlone(String iri) {
        assertThat(Iris.whyInvalid(iri)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.org/a/../b, http://example.org/b",
        "http://example.org/./a/., http://example.org/a/",
        "http://example.org/../../a?x=/../y#/./z, http://example.org/a?x=/../y#/./z",
        "http://example.org/a/b, http://example.org/a/b",
    })
    void absoluteReferenceIsResolvedToo(String reference, String resolved) {
        assertThat(Iris.resolve("http://example.net/", reference)).isEqualTo(resolved);
        assertThat(Iris.whyInvalid(resolved)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "https://me:hunter2@example.org/, https://me:…@example.org/",
        "see https://:hun@ter2@example.org, see https://:…@example.org",
        "https://example.org/a:b@c, https://example.org/a:b@c",
    })
    void passwordIsNotShown(String text, String shown) {
        assertThat(Iris.withoutPassword(text)).isEqualTo(shown);
    }
}
