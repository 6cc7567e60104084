package org.claimgraph.files;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The process that owns a file or a folder whose name contains it. Process ids are reused, so the
 * start time is part of it. In file names it is written as {@code 4711-1763660772345}.
 *
 * @param pid the id of the process
 * @param started when it started, in milliseconds since 1970; 0 if the system does not provide it
 */
public record Owner(long pid, long started) {

    /**
     * The tolerance of start times: two processes may see different start times of the same process
     * after the clock was set.
     */
    private static final long CLOCK_SLACK_MILLIS = 2000;

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,18})-([0-9]{1,18})");

    /**
     * Read once: after the clock is set, the system reports another start time of the same process.
     */
    private static final Owner SELF =
            new Owner(ProcessHandle.current().pid(), startOf(ProcessHandle.current()));

    /** Returns this process. */
    public static Owner self() {
        return SELF;
    }

    /** Returns the owner written like this, or null if the text is something else. */
    public static @Nullable Owner parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? new Owner(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)))
                : null;
    }

    /** Returns whether the process still runs on this machine; true if in doubt. */
    public boolean isRunning() {
        if (equals(SELF)) {
            return true;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        if (process.isEmpty()) {
            return false;
        }
        long start = startOf(process.get());
        return start == 0 || started == 0 || Math.abs(start - started) <= CLOCK_SLACK_MILLIS;
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** Returns the text for file names. */
    @Override
    public String toString() {
        return pid + "-" + started;
    }
}
