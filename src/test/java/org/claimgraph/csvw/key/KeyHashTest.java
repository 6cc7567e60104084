package org.claimgraph.csvw.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyHashTest {

    private final KeyHash hash = new KeyHash();

    @Test
    void textsThatAreAlikeHaveDifferentHashes() {
        Set<String> hashes = new HashSet<>();
        int texts = 0;
        for (int bits = 0; bits < 1 << 16; bits++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 16; i++) {
                text.append((bits >> i & 1) == 0 ? "Aa" : "BB");
            }
            hash.of(text.toString());
            hashes.add(hash.high() + " " + hash.low());
            texts++;
        }

        assertThat(hashes).hasSize(texts);
    }

    @Test
    void oneTextHasOneHash() {
        hash.of("turkey");
        long high = hash.high();
        long low = hash.low();
        hash.of("syria");
        hash.of("turkey");

        assertThat(hash.high()).isEqualTo(high);
        assertThat(hash.low()).isEqualTo(low);
    }

    @Test
    void wherePartsEndMatters() {
        hash.begin();
        hash.add("a");
        hash.add("bc");
        hash.end();
        long high = hash.high();
        hash.begin();
        hash.add("ab");
        hash.add("c");
        hash.end();

        assertThat(hash.high()).isNotEqualTo(high);
    }
}
