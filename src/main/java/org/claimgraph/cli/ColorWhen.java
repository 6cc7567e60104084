package org.claimgraph.cli;

/** When output is coloured. */
enum ColorWhen {
    AUTO,
    ALWAYS,
    NEVER
}
