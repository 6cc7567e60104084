package org.claimgraph.run;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * The memory limits of the two parts that grow with the tables; what does not fit goes to disk.
 *
 * @param keys bytes for keys and references
 * @param sorting bytes for terms and triples on their way into a database
 */
public record Memory(long keys, long sorting) {

    private static final long DEFAULT_KEYS = 64L << 20;

    /** Returns the default: 64 MB for keys, a quarter of the machine's memory for sorting. */
    public static Memory defaults() {
        OperatingSystemMXBean system =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Memory(DEFAULT_KEYS, system.getTotalMemorySize() / 4);
    }

    /** Divides a number of bytes: a quarter for the keys, the rest for sorting. */
    public static Memory of(long bytes) {
        return new Memory(bytes / 4, bytes - bytes / 4);
    }
}
