package org.claimgraph.claims.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContentHashTest {

    private static final Path VECTORS = Path.of("docs/reference/identifiers.md");
    private static final Pattern VECTOR =
            Pattern.compile("\\| `(?<text>[a-z]1␟[^`]*)` \\| `(?<hash>[0-9a-f]{32})` \\|");

    @ParameterizedTest
    @MethodSource("vectors")
    void documentedVectorsHold(String text, String hash) {
        List<String> parts = List.of(text.split("␟"));
        ContentHash made = new ContentHash().start(parts.get(0));
        for (String field : parts.subList(1, parts.size())) {
            int equals = field.indexOf('=');
            made.field(field.substring(0, equals), field.substring(equals + 1));
        }

        assertThat(made.hex()).isEqualTo(hash);
    }

    static Stream<Arguments> vectors() throws IOException {
        List<Arguments> vectors =
                VECTOR.matcher(Files.readString(VECTORS))
                        .results()
                        .map(found -> Arguments.of(found.group(1), found.group(2)))
                        .toList();
        assertThat(vectors).hasSizeGreaterThanOrEqualTo(7);
        return vectors.stream();
    }

    @Test
    void makerForgetsTheHashBefore() {
        ContentHash maker = new ContentHash();
        String first = maker.start("p1").field("a", "b").hex();

        maker.start("p1").field("a", "c").hex();

        assertThat(maker.start("p1").field("a", "b").hex()).isEqualTo(first);
    }

    @Test
    void valueThatLooksLikeAFieldIsNoField() {
        ContentHash maker = new ContentHash();
        String one = maker.start("p1").field("a", "b=c").hex();
        String other = maker.start("p1").field("a", "b").field("c", "").hex();

        assertThat(one).isNotEqualTo(other);
    }
}
