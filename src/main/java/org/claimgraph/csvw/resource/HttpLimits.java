package org.claimgraph.csvw.resource;

import java.time.Duration;

/**
 * The limits on what a server may send and how long it may take.
 *
 * @param redirections how many redirections are followed
 * @param connecting how long a host may take until it accepts a connection
 * @param answering how long it may take from the request to the end of its headers
 * @param silence how long it may send no data
 * @param waiting how long to wait for one file in total; our own work on it does not count
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
