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

    /** Whether the command spends nearly all its time in one loop over rows, with little memory. */
    boolean streaming() default false;
}
