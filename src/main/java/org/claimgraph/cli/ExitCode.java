package org.claimgraph.cli;

/** What the program says to the one who called it. */
final class ExitCode {

    static final int FINE = 0;
    static final int PROBLEMS = 1;
    static final int USAGE = 2;
    static final int ENVIRONMENT = 3;
    static final int BUG = 70;

    private ExitCode() {}
}
