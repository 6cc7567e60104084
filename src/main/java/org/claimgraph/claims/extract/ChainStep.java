package org.claimgraph.claims.extract;

import java.util.List;

/**
 * A step of a chain as it was typed.
 *
 * @param voice an id, or {@code ?} for a voice that is not stated
 * @param again whether it is marked as a voice of an earlier step
 */
record ChainStep(String voice, boolean again) {

    /** The word after a voice that comes a second time; the metadata name it too. */
    static final String AGAIN = "again";

    private static final String MARK = " " + AGAIN;

    /** Reads the items of a chain. */
    static List<ChainStep> read(List<String> items) {
        return items.stream().map(ChainStep::read).toList();
    }

    private static ChainStep read(String item) {
        return item.endsWith(MARK)
                ? new ChainStep(item.substring(0, item.length() - MARK.length()).strip(), true)
                : new ChainStep(item, false);
    }

    /** Returns the voices of the items of a chain. */
    static List<String> voices(List<String> items) {
        return read(items).stream().map(ChainStep::voice).toList();
    }
}
