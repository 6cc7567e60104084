package org.claimgraph.fuzz;

import java.io.IOException;

/** What Jazzer calls, in a process of its own, with the name of a {@link Target} as argument. */
public final class JazzerTarget {

    private static Target target = Target.TABLE;

    private JazzerTarget() {}

    public static void fuzzerInitialize(String[] arguments) {
        target = Target.valueOf(arguments[0]);
    }

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        target.hold(input);
    }
}
