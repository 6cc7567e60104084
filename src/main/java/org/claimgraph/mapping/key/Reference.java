package org.claimgraph.mapping.key;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.mapping.metadata.ForeignKey;
import org.jspecify.annotations.Nullable;

/**
 * One way in which rows of a table name rows of others.
 *
 * @param columns indexes of the naming columns
 * @param targets the keys one of which must be there
 * @param joinedBy what joins several names within an item; null when an item is one name
 * @param unknown an item that needs no row; null when every item does
 * @param perItem whether each item of a list is a name, rather than the whole cell
 * @param standard the foreign key it comes from; null for our own property
 */
record Reference(
        List<Integer> columns,
        List<TargetKey> targets,
        @Nullable String joinedBy,
        @Nullable String unknown,
        boolean perItem,
        @Nullable ForeignKey standard) {

    /** Returns what the rows that may be named are called, such as {@code actor or location}. */
    String nouns() {
        List<String> nouns = new ArrayList<>();
        for (TargetKey target : targets) {
            if (!nouns.contains(target.noun())) {
                nouns.add(target.noun());
            }
        }
        return orList(nouns);
    }

    /** Returns the files of those rows. */
    String files() {
        List<String> names = new ArrayList<>();
        for (TargetKey target : targets) {
            names.add(target.fileName());
        }
        return orList(names);
    }

    /** Returns words as a person lists them: {@code a, b or c}. */
    private static String orList(List<String> words) {
        int last = words.size() - 1;
        String head = String.join(", ", words.subList(0, last));
        return last == 0 ? words.get(0) : head + " or " + words.get(last);
    }
}
