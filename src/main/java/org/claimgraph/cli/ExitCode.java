package org.claimgraph.cli;

/** The exit codes of the program. */
final class ExitCode {

    static final int FINE = 0;
    static final int PROBLEMS = 1;
    static final int USAGE = 2;
    static final int ENVIRONMENT = 3;
    static final int BUG = 70;

    /** What the JVM returns when it is stopped by Ctrl-C. */
    static final int STOPPED = 130;

    private ExitCode() {}
}
