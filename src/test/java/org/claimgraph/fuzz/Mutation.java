package org.claimgraph.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes inputs out of others: the same ones for the same seed. */
final class Mutation {

    private static final int MAX_CHANGES = 6;
    private static final int LONGEST = 4000;

    private final List<byte[]> seeds;
    private final List<byte[]> words;
    private final Random random;

    Mutation(List<byte[]> seeds, List<String> words, long seed) {
        this.seeds = seeds;
        this.words = words.stream().map(word -> word.getBytes(UTF_8)).toList();
        this.random = new Random(seed);
    }

    /** Returns the next input. */
    byte[] next() {
        byte[] input = any(seeds);
        for (int changes = 1 + random.nextInt(MAX_CHANGES); changes > 0; changes--) {
            input = changed(input);
        }
        return input.length > LONGEST ? Arrays.copyOf(input, LONGEST) : input;
    }

    private byte[] changed(byte[] input) {
        int from = random.nextInt(input.length + 1);
        int to = Math.min(input.length, from + 1 + random.nextInt(12));
        return switch (random.nextInt(7)) {
            case 0, 1 -> join(input, from, any(words), from);
            case 2 -> join(input, from, any(words), to);
            case 3 -> join(input, from, new byte[0], to);
            case 4 -> join(input, to, Arrays.copyOfRange(input, from, to), to);
            case 5 -> join(input, from, new byte[] {(byte) random.nextInt(256)}, to);
            default -> spliced(input, from, any(seeds));
        };
    }

    private byte[] spliced(byte[] input, int from, byte[] other) {
        int start = random.nextInt(other.length + 1);
        return join(input, from, Arrays.copyOfRange(other, start, other.length), input.length);
    }

    /** Returns the input up to one place, something else, and the input from another place on. */
    private static byte[] join(byte[] input, int until, byte[] between, int from) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(input, 0, until);
        joined.writeBytes(between);
        joined.write(input, from, input.length - from);
        return joined.toByteArray();
    }

    private byte[] any(List<byte[]> some) {
        return some.get(random.nextInt(some.size()));
    }
}
