package org.claimgraph.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What happened in a soak. */
final class Tally {

    private int builds;
    private int answers;
    private int conversions;
    private int kills;
    private final List<String> torn = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final List<Long> memory = new ArrayList<>();

    void built() {
        builds++;
    }

    void answered() {
        answers++;
    }

    void converted() {
        conversions++;
    }

    void killed() {
        kills++;
    }

    /** Notes an answer or a file that is of neither state, and says so at once. */
    void torn(String what) {
        System.out.println("torn: " + what);
        torn.add(what);
    }

    /** Notes files that nobody needs after undisturbed work, and says so at once. */
    void left(List<String> files) {
        if (!files.isEmpty()) {
            System.out.println("left: " + files);
            left.addAll(files);
        }
    }

    /** Notes the resident memory of this process, which reads the store all the time. */
    void memory(long bytes) {
        memory.add(bytes);
    }

    boolean isGood() {
        return torn.isEmpty() && left.isEmpty();
    }

    /** Memory is compared from the second report on: by then, all classes are loaded. */
    @Override
    public String toString() {
        int first = Math.min(1, memory.size() - 1);
        int last = memory.size() - 1;
        return String.format(
                Locale.ROOT,
                "%d builds, %d answers, %d conversions, %d kills, %d torn, %d files left,"
                        + " resident memory of the reader %d MB, at the end %d MB",
                builds,
                answers,
                conversions,
                kills,
                torn.size(),
                left.size(),
                memory.get(first) >> 20,
                memory.get(last) >> 20);
    }
}
