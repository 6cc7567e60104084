package org.claimgraph.store;

import java.io.IOException;

/**
 * What a build has on the disk until it is complete. It goes when the build is closed, and at once
 * when the program is stopped meanwhile, by Ctrl-C or a signal that asks it to end: then nothing is
 * left for the next build to sweep.
 *
 * <p>While the program stops, the threads of the build run on, and fail when they miss their files.
 * That is not reported: whoever calls {@link #undisturbed} or {@link #close} then blocks until the
 * Java machine ends.
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

    /** Does what must not happen while all is removed, such as making it complete. */
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

    /** Returns false when the program is being stopped: the hook waits for this object's lock. */
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
                // The Java machine ends when its hooks have.
            }
        }
    }
}
