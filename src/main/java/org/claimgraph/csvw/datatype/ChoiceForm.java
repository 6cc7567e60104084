package org.claimgraph.csvw.datatype;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.text.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * One of a few texts: a regular expression such as {@code asserts|denies|doubts}, which many tables
 * use for a closed list, decided by a look-up.
 *
 * @param choices the allowed texts, in the order of the format
 */
record ChoiceForm(Set<String> choices) implements LexicalForm {

    private static final int SHOWN = 20;

    /** Returns the form of a format that is only a list of plain words; null for others. */
    static @Nullable ChoiceForm parse(String format) {
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (!Character.isLetterOrDigit(c) && "|-_ ,:;/".indexOf(c) < 0) {
                return null;
            }
        }
        Set<String> choices = new LinkedHashSet<>();
        for (String choice : format.split("\\|", -1)) {
            choices.add(choice);
        }
        return new ChoiceForm(choices);
    }

    @Override
    public @Nullable String read(String text) {
        return choices.contains(text) ? text : null;
    }

    @Override
    public String message(String text) {
        if (choices.size() == 1) {
            return LexicalForm.isNot(text, "\"" + choices.iterator().next() + "\"");
        }
        return LexicalForm.isNot(text, "one of the " + choices.size() + " values of this column");
    }

    @Override
    public String remedy(String text) {
        String nearest = Nearest.to(text, choices);
        List<String> shown = new ArrayList<>(choices).subList(0, Math.min(SHOWN, choices.size()));
        String list =
                choices.size() > SHOWN
                        ? String.join(", ", shown)
                                + " or one of "
                                + (choices.size() - SHOWN)
                                + " others"
                        : Nearest.alternatives(shown);
        return (nearest == null ? "" : "Did you mean \"" + nearest + "\"? ")
                + "Write "
                + list
                + ".";
    }
}
