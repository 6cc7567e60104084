package org.claimgraph.csvw.resource;

import java.time.Duration;

/**
 * How much of a server is borne.
 *
 * @param redirections how often one IRI may lead to another
 * @param connecting how long a host may take until it accepts a connection
 * @param answering how long it may take from the request to the end of its headers
 * @param silence how long it may send nothing at all
 * @param waiting how long one file may make us wait in all; our own work on it does not count
 * @param tableBytes the largest table
 * @param metadataBytes the largest metadata document
 */
record HttpLimits(
        int redirections,
        Duration connecting,
        Duration answering,
        Duration silence,
        Duration waiting,
        long tableBytes,
        long metadataBytes) {

    static final long MEGABYTE = 1 << 20;

    /** The default limits. */
    static final HttpLimits USUAL =
            new HttpLimits(
                    5,
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(10),
                    256 * MEGABYTE,
                    16 * MEGABYTE);
}
