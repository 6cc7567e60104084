package org.claimgraph.problem;

/**
 * A position in a text file that is not a table, such as the metadata.
 *
 * @param file the file's name as the user knows it
 * @param line the line, from 1; 0 for the file as a whole
 * @param column the character in the line, from 1; 0 for the line as a whole
 */
public record TextRef(String file, int line, int column) implements Place {

    /** Returns the place of a file as a whole. */
    public static TextRef ofFile(String file) {
        return new TextRef(file, 0, 0);
    }

    /** Returns {@code file:line:column}, leaving out what is 0. */
    @Override
    public String toString() {
        String shown = Printable.of(file);
        if (line == 0) {
            return shown;
        }
        return column == 0 ? shown + ":" + line : shown + ":" + line + ":" + column;
    }
}
