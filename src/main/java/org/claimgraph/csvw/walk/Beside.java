package org.claimgraph.csvw.walk;

import java.util.List;
import java.util.Locale;
import org.claimgraph.text.Nearest;
import org.jspecify.annotations.Nullable;

/** Finds the file that is there in place of a missing one: a copy, a workbook, other capitals. */
final class Beside {

    private static final List<String> WORKBOOKS = List.of(".xlsx", ".xls", ".ods", ".numbers");

    private Beside() {}

    /** Returns the name that is most like the missing one; null for none. */
    static @Nullable String file(String missing, List<String> names) {
        String stem = stem(missing);
        String loose = null;
        for (String name : names) {
            if (!isTable(name)) {
                continue;
            }
            String other = stem(name);
            if (other.equals(stem)) {
                return name;
            }
            boolean isCopy = other.startsWith(stem) || Nearest.isSlip(other, stem);
            loose = loose == null && isCopy ? name : loose;
        }
        return loose;
    }

    /** Returns whether a file is of a spreadsheet program. */
    static boolean isWorkbook(@Nullable String name) {
        return name != null && WORKBOOKS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    private static boolean isTable(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return isWorkbook(name)
                || small.indexOf('.') < 0
                || small.endsWith(".csv")
                || small.endsWith(".tsv")
                || small.endsWith(".txt");
    }

    private static String stem(String name) {
        int point = name.lastIndexOf('.');
        return (point < 1 ? name : name.substring(0, point)).toLowerCase(Locale.ROOT).strip();
    }
}
