package org.claimgraph.csvw.table;

import java.util.List;
import java.util.Locale;

/**
 * The header of a table: its file and the titles of its columns.
 *
 * @param file the table's name as the user knows it, such as {@code claims.csv}
 * @param titles for each column its titles from top to bottom, one for each header row; without a
 *     header row, empty. Columns left out by the dialect are not counted
 * @param isNoHeader whether the row is probably a title above the header, which was reported: what
 *     is wrong with the titles only follows from that
 */
public record Header(String file, List<List<String>> titles, boolean isNoHeader) {

    /** Makes a header that is one. */
    public Header(String file, List<List<String>> titles) {
        this(file, titles, false);
    }

    /** Returns the same titles, as those of a row that is probably above the header. */
    Header asNoHeader() {
        return new Header(file, titles, true);
    }

    /**
     * Returns the column of this title: the one that is called so, or else the only one that is
     * called so but for capitals, spaces and hyphens; -1 for none. Columns count from 0.
     */
    public int find(String title) {
        for (int i = 0; i < titles.size(); i++) {
            if (name(i).equals(title)) {
                return i;
            }
        }
        int found = -1;
        for (int i = 0; i < titles.size(); i++) {
            if (folded(name(i)).equals(folded(title))) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    /**
     * Returns a title without what people and programs vary: capitals, invisible characters, and
     * whether words are joined by spaces, hyphens, points or underscores.
     */
    public static String folded(String title) {
        return title.replaceAll("\\p{Cf}", "")
                .replaceAll("[\\s\\p{Z}_.\\-\u2010-\u2015]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the column's first title, or an empty text where it has none. Columns count from 0.
     */
    public String name(int column) {
        return column < titles.size() && !titles.get(column).isEmpty()
                ? titles.get(column).get(0)
                : "";
    }
}
