package org.claimgraph.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.claimgraph.claims.build.BundledAnswers;
import org.claimgraph.cli.Main;
import org.claimgraph.files.FileTree;
import org.claimgraph.store.ChildJvm;
import org.claimgraph.store.GraphStore;

/**
 * Builds one store from two projects by turns, asks it and converts tables meanwhile, and kills the
 * processes at random moments. Every answer and every file must be that of one project or of the
 * other, complete; after a round without kills, nothing may be left beside them.
 *
 * <p>This process opens the store in every round, as a server would, and reports how its memory
 * grows. The argument is how many minutes it takes; the exit code is 1 when something was torn or
 * left.
 */
public final class Soak {

    private static final int ROUNDS_BETWEEN_CHECKS = 8;
    private static final double KILLED = 0.5;

    private final Path folder;
    private final State one;
    private final State other;
    private final GraphStore store;
    private final Path results;
    private final Random random = new Random(20261130);
    private final Tally tally = new Tally();
    private long millisOfABuild;

    private Soak(Path folder) throws IOException {
        this.folder = folder;
        this.one = State.of(folder.resolve("one"), 40, 1);
        this.other = State.of(folder.resolve("other"), 60, 2);
        this.store = GraphStore.at(folder.resolve("store"));
        this.results = Files.createDirectory(folder.resolve("results"));
    }

    /** Runs for so many minutes. */
    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        Duration time = Duration.ofMinutes(Long.parseLong(arguments[0]));
        Path temporary = Files.createTempDirectory("claimgraph-soak-");
        // Where the children put their temporary files, so that those left are seen.
        System.setProperty(
                "java.io.tmpdir", Files.createDirectory(temporary.resolve("tmp")).toString());
        Tally tally;
        try {
            tally = new Soak(temporary).run(time);
        } finally {
            FileTree.delete(temporary);
        }
        System.exit(tally.isGood() ? 0 : 1);
    }

    private Tally run(Duration time) throws IOException {
        long end = System.nanoTime() + time.toNanos();
        check();
        for (int round = 1; System.nanoTime() < end; round++) {
            disturb();
            if (round % ROUNDS_BETWEEN_CHECKS == 0) {
                check();
            }
        }
        check();
        return tally;
    }

    /** Lets a build, conversions and queries meet, and kills most of them. */
    private void disturb() throws IOException {
        State next = random.nextBoolean() ? one : other;
        try (Victim build = start("-C", next.project(), "--store", store.folder(), "build", "-q")) {
            do {
                ask();
                write();
            } while (build.isRunning());
            if (build.awaitSuccess()) {
                tally.built();
                expectAnswers(next);
            } else {
                tally.killed();
            }
        }
    }

    private Victim start(Object... command) throws IOException {
        return random.nextDouble() < KILLED
                ? Victim.killedAfter(random.nextLong(millisOfABuild), command)
                : Victim.spared(command);
    }

    /** Works without kills, and looks for what is left then. */
    private void check() throws IOException {
        for (State state : List.of(one, other)) {
            long begun = System.nanoTime();
            spared("-C", state.project(), "--store", store.folder(), "build", "-q");
            millisOfABuild = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            tally.built();
            expectAnswers(state);
            for (String file : state.files().keySet()) {
                spared(command(state, file));
                if (!Files.readString(result(file)).equals(state.files().get(file))) {
                    tally.torn(file + " after undisturbed work");
                }
            }
        }
        store.verify().problems().forEach(problem -> tally.torn(problem.toString()));
        tally.left(leftFiles());
        tally.memory(residentBytes());
        System.out.println(tally);
    }

    private void spared(Object... command) throws IOException {
        ChildJvm.Ended ended = ChildJvm.run(Main.class, command);
        if (ended.code() != 0) {
            tally.torn(ended.text());
        }
    }

    private void expectAnswers(State state) {
        tally.answered();
        if (!BundledAnswers.of(store).equals(state.answers())) {
            tally.torn("the answers after a build of " + state.project());
        }
    }

    /** Asks in this process, while a build may be at work. */
    private void ask() {
        tally.answered();
        BundledAnswers found = BundledAnswers.of(store);
        if (!found.equals(one.answers()) && !found.equals(other.answers())) {
            tally.torn("the answers during a build");
        }
    }

    /** Lets a command write a file, which is whole or as it was, also if it is killed. */
    private void write() throws IOException {
        List<String> names = new ArrayList<>(one.files().keySet());
        String file = names.get(random.nextInt(names.size()));
        try (Victim command = start(command(random.nextBoolean() ? one : other, file))) {
            if (!command.awaitSuccess()) {
                tally.killed();
            } else if (file.equals("convert")) {
                tally.converted();
            } else {
                tally.answered();
            }
        }
        String text = Files.readString(result(file));
        if (!text.equals(one.files().get(file)) && !text.equals(other.files().get(file))) {
            tally.torn(result(file).toString());
        }
    }

    private Object[] command(State state, String file) {
        return file.equals("convert")
                ? new Object[] {"convert", state.table(), "--mode", "minimal", "-o", result(file)}
                : new Object[] {
                    "-C",
                    one.project(),
                    "--store",
                    store.folder(),
                    "query",
                    file,
                    "-o",
                    result(file)
                };
    }

    private Path result(String file) {
        return results.resolve(file + (file.equals("convert") ? ".nt" : ".csv"));
    }

    /** Returns what lies beside the live generation and the results. */
    private List<String> leftFiles() throws IOException {
        List<String> left = new ArrayList<>(FileTree.names(store.folder()));
        left.removeAll(List.of("CURRENT", "build.lock", "views", store.generation()));
        left.addAll(FileTree.names(store.folder().resolve("views")));
        left.addAll(FileTree.names(results));
        one.files().keySet().forEach(file -> left.remove(result(file).getFileName().toString()));
        left.addAll(FileTree.names(folder.resolve("tmp")));
        return left;
    }

    private static long residentBytes() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("[^0-9]", "")) << 10;
            }
        }
        throw new IOException("/proc/self/status has no VmRSS");
    }
}
