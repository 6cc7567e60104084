package org.claimgraph.run;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * How much memory may be taken by what grows with the tables.
 *
 * @param keys bytes for keys and references; what does not fit goes to disk
 * @param sorting bytes for terms and triples on their way into a database; what does not fit goes
 *     to disk
 * @param cell characters of a cell; a longer one is reported and not read
 */
public record Memory(long keys, long sorting, int cell) {

    /** How many characters a cell may have unless the user says something else. */
    public static final int DEFAULT_CELL = 1 << 20;

    private static final long DEFAULT_KEYS = 64L << 20;

    /** Makes a memory with the default for cells. */
    public Memory(long keys, long sorting) {
        this(keys, sorting, DEFAULT_CELL);
    }

    /** Returns the same with so many characters for a cell. */
    public Memory withCell(int characters) {
        return new Memory(keys, sorting, characters);
    }

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
