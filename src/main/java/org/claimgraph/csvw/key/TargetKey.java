package org.claimgraph.csvw.key;

import java.util.List;
import java.util.Set;

/**
 * The key of a table that others refer to.
 *
 * @param fileName the table's file
 * @param url the IRI of the table's file, normalised
 * @param columns the names of its columns
 * @param isPrimary whether it is the key of the table itself, of which no two rows may have the
 *     same
 * @param index the keys of the rows read so far
 */
record TargetKey(
        String fileName, String url, List<String> columns, boolean isPrimary, KeyIndex index) {

    private static final Set<String> SAME_FOR_ONE_AND_MANY =
            Set.of("means", "evidence", "series", "species", "news");

    /** Returns the noun for a row of the table: {@code location} for {@code locations.csv}. */
    String noun() {
        int dot = fileName.indexOf('.');
        String name = dot < 0 ? fileName : fileName.substring(0, dot);
        if (SAME_FOR_ONE_AND_MANY.contains(name)) {
            return name;
        }
        if (name.endsWith("ies")) {
            return name.substring(0, name.length() - 3) + "y";
        }
        boolean plural = name.endsWith("s") && !name.endsWith("ss");
        return plural ? name.substring(0, name.length() - 1) : "row of " + fileName;
    }
}
