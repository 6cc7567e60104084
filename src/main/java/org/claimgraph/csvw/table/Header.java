package org.claimgraph.csvw.table;

import java.util.List;

/**
 * The header of a table: its file and the titles of its columns.
 *
 * @param file the table's name as the user knows it, such as {@code claims.csv}
 * @param titles for each column its titles from top to bottom, one for each header row; without a
 *     header row, empty. Columns left out by the dialect are not counted
 */
public record Header(String file, List<List<String>> titles) {

    /**
     * Returns the column's first title, or an empty text where it has none. Columns count from 0.
     */
    public String name(int column) {
        return column < titles.size() && !titles.get(column).isEmpty()
                ? titles.get(column).get(0)
                : "";
    }
}
