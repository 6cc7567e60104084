package org.claimgraph.csvw.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Properties of a column beyond the standard: common properties under {@value #NAMESPACE}. Other
 * processors ignore them, and so do we unless the table or its group has {@code profile}: true.
 *
 * @param references IRIs of the tables one of whose rows each item of the column must name
 * @param joinedBy what joins several names within one item; null when an item is one name
 * @param unknown an item that needs no row; null when every item does
 * @param mark a word that may follow a name after a space and is not looked up; null for none
 * @param each whether a column with a separator and a {@code valueUrl} gives one IRI for each item
 * @param requires columns without whose values this column is left out of a row
 * @param langFrom the column whose cells give the language of texts; null when {@code lang} does
 */
public record ColumnProfile(
        List<String> references,
        @Nullable String joinedBy,
        @Nullable String unknown,
        @Nullable String mark,
        boolean each,
        List<String> requires,
        @Nullable String langFrom) {

    /** The namespace of the properties. */
    public static final String NAMESPACE = "https://w3id.org/claimgraph/ns#";

    /** The profile of a column without such properties. */
    public static final ColumnProfile NONE =
            new ColumnProfile(List.of(), null, null, null, false, List.of(), null);

    /** Makes a profile of its parts. */
    public ColumnProfile {
        references = List.copyOf(references);
        requires = List.copyOf(requires);
    }
}
