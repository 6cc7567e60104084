package org.claimgraph.store;

import java.util.concurrent.atomic.AtomicInteger;

/** The step before which a child falls dead; it says each step before that. For many threads. */
public final class LastStep {

    private final String name;
    private final AtomicInteger left;

    private LastStep(String name, int times) {
        this.name = name;
        this.left = new AtomicInteger(times);
    }

    /** Reads the name of a step, or {@code NONE}, and before which of the steps so named. */
    public static LastStep parse(String name, String times) {
        return new LastStep(name, Integer.parseInt(times));
    }

    /**
     * Halting runs nothing more, no finally, no hook: what a kill leaves is what is on the disk.
     */
    public void pass(Enum<?> step) {
        System.out.println(step);
        if (step.name().equals(name) && left.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(9);
        }
    }
}
