package org.claimgraph.store.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RadixSortTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 11, 12, 22, 33, 54, 63, 64})
    void sortsAsUnsignedNumbers(int bits) {
        long[] numbers =
                new Random(bits).longs(5000).map(number -> number >>> (64 - bits)).toArray();
        long[] sorted = RadixSort.sort(numbers.clone(), bits);

        assertThat(sorted).hasSize(5000).isSortedAccordingTo(Long::compareUnsigned);
        assertThat(sorted).containsExactlyInAnyOrder(numbers);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void sortsNothingAndOne(int count) {
        long[] numbers = new Random(1).longs(count).toArray();

        assertThat(RadixSort.sort(numbers.clone(), 64)).isEqualTo(numbers);
    }
}
