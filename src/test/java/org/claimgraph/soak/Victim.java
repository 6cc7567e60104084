package org.claimgraph.soak;

import java.io.IOException;
import java.util.Timer;
import java.util.TimerTask;
import org.claimgraph.cli.Main;
import org.claimgraph.store.ChildJvm;

/** A command in a process of its own that may be killed while it is at work. */
final class Victim implements AutoCloseable {

    private static final Timer TIMER = new Timer("kills", true);

    private final ChildJvm child;

    private Victim(ChildJvm child) {
        this.child = child;
    }

    /** Starts a command that is left alone. */
    static Victim spared(Object... arguments) throws IOException {
        return new Victim(ChildJvm.start(Main.class, arguments));
    }

    /** Starts a command that is killed after so many milliseconds, unless it has ended by then. */
    static Victim killedAfter(long millis, Object... arguments) throws IOException {
        Victim victim = spared(arguments);
        TIMER.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        victim.child.handle().destroyForcibly();
                    }
                },
                millis);
        return victim;
    }

    boolean isRunning() {
        return child.handle().isAlive();
    }

    /** Waits for its end, and returns whether it ended well. */
    boolean awaitSuccess() {
        return child.exitCode() == 0;
    }

    @Override
    public void close() {
        child.close();
    }
}
