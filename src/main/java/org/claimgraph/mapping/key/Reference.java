package org.claimgraph.mapping.key;

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
        @Nullable ForeignKey standard) {}
