package org.claimgraph.csvw.table;

import java.util.Arrays;

/** Characters that wait for Commons CSV: added at the end, taken from the start. */
final class TextBuffer {

    private char[] characters = new char[4 * 1024];
    private int start;
    private int end;

    /** Returns how many characters are not yet taken. */
    int length() {
        return end - start;
    }

    void add(char character) {
        makeRoom(1);
        characters[end++] = character;
    }

    void add(char[] source, int from, int count) {
        makeRoom(count);
        System.arraycopy(source, from, characters, end, count);
        end += count;
    }

    private void makeRoom(int count) {
        if (start == end) {
            clear();
        }
        if (end + count > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(end + count, 2 * characters.length));
        }
    }

    /** Takes characters, as many as there are and are wanted; returns how many. */
    int take(char[] target, int from, int count) {
        int taken = Math.min(count, end - start);
        System.arraycopy(characters, start, target, from, taken);
        start += taken;
        return taken;
    }

    /** Moves characters elsewhere, as many as there are and are wanted, and drops the rest. */
    void moveTo(StringBuilder target, int count) {
        target.append(characters, start, Math.min(count, end - start));
        clear();
    }

    void clear() {
        start = 0;
        end = 0;
    }
}
