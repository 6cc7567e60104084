package org.claimgraph.csvw.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 8288, section 3, and its examples. */
class LinkHeaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<m.json>; rel=\"describedby\"; type=\"application/csvm+json\"",
                "<m.json>;rel=describedby;type=application/csvm+json",
                "<m.json> ; type = \"application/csvm+json\" ; rel = \"describedby\"",
                "<m.json>; REL=\"DescribedBy\"; Type=\"Application/CSVM+JSON\"",
                "<m.json>; rel=\"alternate describedby\"; type=\"application/json\"",
                "<m.json>; rel=\"describedby alternate\"; type=\"application/ld+json\"",
                "<m.json>; rel=\"describedby\"; type=\"application/json; charset=utf-8\"",
                "<m.json>; rel=\"described\\by\"; type=\"application/csvm+json\"",
                "<m.json>; title=\"a, <b>; rel=x\"; rel=describedby; type=\"application/csvm+json\"",
                "<a>; rel=next, <m.json>; rel=describedby; type=\"application/csvm+json\", <b>; rel=prev",
                "<m.json>; rel=describedby; rel=next; type=\"application/csvm+json\"",
            })
    void aLinkToMetadataIsFoundHoweverItIsWritten(String header) {
        assertThat(LinkHeader.metadata(List.of(header))).isEqualTo("m.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<m.json>; rel=\"describedby\"",
                "<m.json>; rel=\"describedby\"; type=\"text/html\"",
                "<m.json>; rel=\"describedbynot\"; type=\"application/csvm+json\"",
                "<m.json>; rel=next; rel=describedby; type=\"application/csvm+json\"",
                "<m.json>; title=\"rel=describedby\"; type=\"application/csvm+json\"",
                "<m.json; rel=describedby; type=\"application/csvm+json\"",
                "m.json; rel=describedby; type=\"application/csvm+json\"",
                "<m.json>; rel=\"describedby",
                "",
            })
    void anotherLinkIsNone(String header) {
        assertThat(LinkHeader.metadata(List.of(header))).isNull();
    }

    @Test
    void theLastOneCounts() {
        String link = "<%s>; rel=describedby; type=\"application/csvm+json\"";

        assertThat(
                        LinkHeader.metadata(
                                List.of(
                                        link.formatted("a") + ", " + link.formatted("b"),
                                        link.formatted("c") + ", <d>; rel=next")))
                .isEqualTo("c");
    }
}
