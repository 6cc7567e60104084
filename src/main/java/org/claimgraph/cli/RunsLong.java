package org.claimgraph.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a command whose work may take longer than the start of the program. The launcher gives
 * other commands a Java machine that starts fast and compiles little.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface RunsLong {

    /** Whether nearly all the time goes to one loop over rows, in little memory. */
    boolean streaming() default false;
}
