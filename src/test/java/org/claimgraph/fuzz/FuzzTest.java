package org.claimgraph.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever the program is fed, it says what is wrong in words or does what it promises.
 *
 * <p>The files in {@code fuzz/<target>} are where the inputs come from, and are tried as they are;
 * one that did harm is added to them and stays.
 */
class FuzzTest {

    private static final int SECONDS = Integer.getInteger("claimgraph.fuzz.seconds", 0);
    private static final Duration DELAY = Duration.ofSeconds(20);

    @ParameterizedTest
    @EnumSource
    void inputsThatDidHarmDoNoneNow(Target target) throws Exception {
        for (Path file : files(target)) {
            hold(target, Files.readAllBytes(file), file.getFileName().toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void inputsThatNobodyWouldWriteDoNoHarm(Target target) throws Exception {
        List<byte[]> seeds = new ArrayList<>();
        for (Path file : files(target)) {
            seeds.add(Files.readAllBytes(file));
        }
        long seed = SECONDS == 0 ? 20261127 : System.nanoTime();
        Mutation mutation = new Mutation(seeds, target.words(), seed);
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        long inputs = 0;
        while (SECONDS == 0 ? inputs < target.usualInputs() : System.nanoTime() < end) {
            hold(target, mutation.next(), "input " + inputs + " of seed " + seed);
            inputs++;
        }
        if (SECONDS > 0) {
            System.out.printf("%s: %,d inputs in %d s%n", target, inputs, SECONDS);
        }
    }

    private static void hold(Target target, byte[] input, String name) {
        long start = System.nanoTime();
        try {
            target.hold(input);
        } catch (IOException | RuntimeException | Error failure) {
            throw new AssertionError(
                    "%s, %s, which is%n%s%nand in base64%n%s"
                            .formatted(
                                    failure,
                                    name,
                                    new String(input, UTF_8),
                                    Base64.getEncoder().encodeToString(input)),
                    failure);
        }
        if (System.nanoTime() - start > DELAY.toNanos()) {
            throw new AssertionError(
                    name + " takes too long: " + Base64.getEncoder().encodeToString(input));
        }
    }

    /** Returns the inputs that are kept for a target, which are at least one. */
    private static List<Path> files(Target target) throws IOException, URISyntaxException {
        String folder = "/fuzz/" + target.name().toLowerCase(Locale.ROOT);
        try (Stream<Path> files = Files.list(Path.of(FuzzTest.class.getResource(folder).toURI()))) {
            return files.sorted().toList();
        }
    }
}
