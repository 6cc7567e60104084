package org.claimgraph.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.claims.query.ResultFormat;
import org.claimgraph.csvw.convert.ConvertFormat;
import org.claimgraph.rdf.RdfFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormatsTest {

    static Stream<Formats<?>> registries() {
        return Stream.of(RdfFormat.ALL, ConvertFormat.ALL, ResultFormat.ALL);
    }

    @ParameterizedTest
    @MethodSource("registries")
    void wordsAndExtensionsNameOneFormatEach(Formats<?> formats) {
        List<String> extensions = formats.all().stream().map(Format::extension).toList();

        assertThat(new HashSet<>(formats.slugs())).hasSameSizeAs(formats.all());
        assertThat(new HashSet<>(extensions)).hasSameSizeAs(formats.all());
    }

    @ParameterizedTest
    @MethodSource("registries")
    void everyFormatHasAMediaType(Formats<?> formats) {
        assertThat(formats.all())
                .allSatisfy(format -> assertThat(format.mediaType()).matches("[a-z]+/[a-z+-]+"));
    }

    @Test
    void aWordIsTypedExactlyAndAnExtensionInAnyCase() {
        assertThat(RdfFormat.ALL.named("turtle")).isEqualTo(RdfFormat.TURTLE);
        assertThat(RdfFormat.ALL.named("Turtle")).isNull();
        assertThat(RdfFormat.ALL.ofFile("out/Graph.TTL")).isEqualTo(RdfFormat.TURTLE);
        assertThat(RdfFormat.ALL.ofFile("ttl")).isNull();
    }

    @Test
    void mediaTypesAreThoseOfTheStandards() {
        assertThat(RdfFormat.NTRIPLES.mediaType()).isEqualTo("application/n-triples");
        assertThat(RdfFormat.NQUADS.extension()).isEqualTo("nq");
        assertThat(ResultFormat.JSON.mediaType()).isEqualTo("application/sparql-results+json");
    }
}
