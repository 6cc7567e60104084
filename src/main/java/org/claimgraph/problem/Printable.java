package org.claimgraph.problem;

import java.util.regex.Pattern;

/** Texts that a terminal can print as they are. */
public final class Printable {

    /** Control characters but tabs and line ends: they can move the cursor and change colours. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

    private Printable() {}

    /** Returns the text with control characters as {@code \}{@code uXXXX}. */
    public static String of(String text) {
        return CONTROLS.matcher(text)
                .replaceAll(control -> "\\\\u%04X".formatted((int) control.group().charAt(0)));
    }
}
