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
    })
    void addressThatLeadsNowhereIsNone(String iri, String why) {
        assertThat(Iris.whyInvalid(iri)).isEqualTo(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/a%20b", "http://example.org:65535/", "http://example.org:8080",
                "http://example.org/a:70000", "urn:isbn:9999999", "http://[::1]/",
                "http://example.org/?u=http://example.net:70000", "http://example.org:/"
            })
    void otherAddressesAreLeftAlone(String iri) {
        assertThat(Iris.whyInvalid(iri)).isNull();
    }
}
