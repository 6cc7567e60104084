package org.claimgraph.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real Java process of its own with the classes of this test. Killed when closed. */
public final class ChildJvm implements AutoCloseable {

    /** How a Java machine ends that was asked to by a signal: 128 and the number of SIGTERM. */
    public static final int TERMINATED = 143;

    private final Process process;
    private final BufferedReader lines;

    private ChildJvm(Process process) {
        this.process = process;
        this.lines = process.inputReader(UTF_8);
    }

    /** Starts the main method of a class of the tests. */
    public static ChildJvm start(Class<?> main, Object... arguments) throws IOException {
        List<String> command = command(main, arguments);
        return new ChildJvm(
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    private static List<String> command(Class<?> main, Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"));
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return command;
    }

    /** Runs the main method of a class to its end. */
    public static Ended run(Class<?> main, Object... arguments) throws IOException {
        Process process =
                new ProcessBuilder(command(main, arguments)).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.onExit().join().exitValue(), text);
    }

    /** How a process ended, and all it has said. */
    public record Ended(int code, String text) {}

    /** Returns its process, which can be killed while another thread reads what it says. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Returns the number of its process. */
    public long pid() {
        return process.pid();
    }

    /** Returns the next line the child prints, or null after its end. */
    public String line() {
        try {
            return lines.readLine();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits until the child says this, or ends. */
    public void awaitLine(String expected) {
        String line = line();
        while (line != null && !line.equals(expected)) {
            line = line();
        }
    }

    /** Waits until the child ends by itself. */
    public void awaitEnd() {
        while (line() != null) {
            // What it says is read, or it would wait for that.
        }
    }

    /** Waits until the child ends, and returns its exit code. */
    public int exitCode() {
        awaitEnd();
        return process.onExit().join().exitValue();
    }

    /** Lets the child go on that waits for its input to end. */
    void endInput() throws IOException {
        process.outputWriter().close();
    }

    /** Asks the child to end, as {@code kill} does, and returns the exit code it ends with. */
    public int terminate() {
        process.toHandle().destroy(); // The same on the process closes what it says.
        return exitCode();
    }

    /** Kills the child as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
