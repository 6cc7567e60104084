package org.claimgraph.csvw.key;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.claimgraph.csvw.metadata.ForeignKey;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rule by which rows of a table name rows of other tables.
 *
 * @param columns indexes of the naming columns
 * @param targets the keys, one of which must contain the name
 * @param joinedBy what joins several names within an item; null when an item is one name
 * @param unknown an item that needs no row; null when every item does
 * @param mark a word that may follow a name after a space and is not looked up; null for none
 * @param perItem whether each item of a list is a name, rather than the whole cell
 * @param standard the foreign key it comes from; null for our own property
 * @param rule where the metadata say so; null when no metadata do
 */
record Reference(
        List<Integer> columns,
        List<TargetKey> targets,
        @Nullable String joinedBy,
        @Nullable String unknown,
        @Nullable String mark,
        boolean perItem,
        @Nullable ForeignKey standard,
        @Nullable Rule rule) {

    /** Returns the noun for the rows that may be named, such as {@code actor or location}. */
    String nouns() {
        List<String> nouns = new ArrayList<>();
        for (TargetKey target : targets) {
            if (!nouns.contains(target.noun())) {
                nouns.add(target.noun());
            }
        }
        return orList(nouns);
    }

    /**
     * Passes on each name in a row, except names with an empty part.
     *
     * @param malformed takes the items that are not written as names
     */
    void names(TypedRow row, KeyHash hash, Consumer<String> use, Consumer<String> malformed) {
        if (perItem) {
            int column = columns.get(0);
            for (int i = 0; i < row.count(column); i++) {
                if (row.isValid(column, i)) {
                    namesOfItem(row, i, hash, use);
                } else {
                    malformed.accept(row.item(column, i));
                }
            }
            return;
        }
        String name = hash.of(row, columns);
        if (name != null) {
            use.accept(name);
        }
    }

    private void namesOfItem(TypedRow row, int i, KeyHash hash, Consumer<String> use) {
        String written = row.item(columns.get(0), i);
        String item = unmarked(written);
        int start = 0;
        while (start >= 0) {
            int end = joinedBy == null ? -1 : item.indexOf(joinedBy, start);
            String rest = item.substring(start, end < 0 ? item.length() : end);
            String name = joinedBy == null || rest.length() == item.length() ? item : rest.strip();
            if (!name.equals(unknown)) {
                hash.of(name.equals(written) ? row.comparable(columns.get(0), i) : name);
                use.accept(name);
            }
            start = end < 0 || joinedBy == null ? -1 : end + joinedBy.length();
        }
    }

    private String unmarked(String item) {
        if (mark == null || !item.endsWith(mark)) {
            return item;
        }
        String name = item.substring(0, item.length() - mark.length());
        return name.endsWith(" ") ? name.strip() : item;
    }

    /** Returns the name in a row that has this hash; null for none. */
    @Nullable String name(TypedRow row, KeyHash hash, long high, long low) {
        List<String> found = new ArrayList<>();
        names(
                row,
                hash,
                name -> {
                    if (hash.high() == high && hash.low() == low) {
                        found.add(name);
                    }
                },
                malformed -> {});
        return found.isEmpty() ? null : found.get(0);
    }

    /** Returns the files of those rows. */
    String files() {
        List<String> names = new ArrayList<>();
        for (TargetKey target : targets) {
            if (!names.contains(target.fileName())) {
                names.add(target.fileName());
            }
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
