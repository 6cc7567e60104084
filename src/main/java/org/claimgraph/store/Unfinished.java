package org.claimgraph.store;

import java.io.IOException;

/**
 * The files of a build that is not complete. They are removed when the build is closed, and at once
 * when the program is stopped by Ctrl-C or a termination signal, so that nothing is left for the
 * next build to remove.
 *
 * <p>While the program stops, the threads of the build continue, and fail because their files are
 * gone. This is not reported: a call of {@link #undisturbed} or {@link #close} then blocks until
 * the JVM ends.
 */
final class Unfinished implements AutoCloseable {

    private final Runnable removal;
    private final Thread hook = new Thread(this::stop, "removal of an unfinished build");
    private boolean isStopped;

    private Unfinished(Runnable removal) {
        this.removal = removal;
    }

    /**
     * Begins something unfinished.
     *
     * @param removal removes all of it that is not complete; called once
     */
    static Unfinished begin(Runnable removal) {
        Unfinished unfinished = new Unfinished(removal);
        try {
            Runtime.getRuntime().addShutdownHook(unfinished.hook);
        } catch (IllegalStateException stopping) {
            unfinished.stop();
            unfinished.blockForever();
        }
        return unfinished;
    }

    /** Runs work that must not overlap with the removal, such as completing the build. */
    synchronized void undisturbed(FileWork work) throws IOException {
        if (isStopped) {
            blockForever();
        }
        work.run();
    }

    private synchronized void stop() {
        isStopped = true;
        removal.run();
    }

    @Override
    public synchronized void close() {
        if (isStopped || !withdrawHook()) {
            blockForever();
        }
        removal.run();
    }

    /**
     * Removes the shutdown hook. Returns false if the program is being stopped: the hook then waits
     * for this object's lock.
     */
    private boolean withdrawHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
            return true;
        } catch (IllegalStateException stopping) {
            return false;
        }
    }

    private synchronized void blockForever() {
        while (true) {
            try {
                wait();
            } catch (InterruptedException neverMind) {
                // The JVM ends when its hooks have ended.
            }
        }
    }
}
