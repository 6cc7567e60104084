package org.claimgraph.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a command whose work may take longer than the start of the program. For other commands, the
 * launcher starts a JVM that starts fast and compiles little.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface RunsLong {

    /** What kind of work takes long. */
    Work value();

    /** Kinds of work, of which each has its own options of the JVM. */
    enum Work {
        /** Much of everything. */
        LONG,
        /** Nearly all in one loop over rows, with little memory. */
        STREAMING,
        /** Often little, sometimes much: the start counts too. */
        ANSWERING
    }
}
