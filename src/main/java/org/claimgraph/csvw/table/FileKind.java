package org.claimgraph.csvw.table;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of file that are often given instead of CSV, recognised by their first bytes. */
enum FileKind {
    ZIP("504B0304", "a workbook (xlsx, ods) or another zip archive", Remedy.SAVE_AS_CSV),
    OLD_WORKBOOK("D0CF11E0A1B11AE1", "a workbook (xls)", Remedy.SAVE_AS_CSV),
    GZIP("1F8B", "compressed with gzip", Remedy.UNPACK),
    BZIP2("425A6839314159", "compressed with bzip2", Remedy.UNPACK),
    XZ("FD377A585A00", "compressed with xz", Remedy.UNPACK),
    ZSTD("28B52FFD", "compressed with zstd", Remedy.UNPACK),
    PDF("255044462D", "a PDF document", "Ask its author for the table itself, as CSV."),
    PARQUET("5041523115", "a Parquet file", "Export it as CSV in UTF-8."),
    SQLITE(
            "53514C69746520666F726D6174203300",
            "an SQLite database",
            "Export its table as CSV in UTF-8."),
    HTML(
            "",
            "a web page or another document in HTML or XML",
            "Download the table itself: a download that needs a login often yields a web page.");

    private static final List<String> TAGS =
            List.of("<!doctype", "<html", "<head", "<body", "<table", "<?xml");

    private final String firstBytes;
    private final String description;
    private final String remedy;

    FileKind(String firstBytesInHex, String description, String remedy) {
        this.firstBytes = firstBytesInHex;
        this.description = description;
        this.remedy = remedy;
    }

    /** Returns the kind of a file with these first bytes, or null if it may be CSV. */
    static @Nullable FileKind of(byte[] beginning) {
        String hex = HexFormat.of().withUpperCase().formatHex(beginning);
        for (FileKind kind : values()) {
            if (kind == HTML ? beginsWithTag(beginning) : hex.startsWith(kind.firstBytes)) {
                return kind;
            }
        }
        return null;
    }

    /** Returns what the file is, as the rest of a sentence. */
    String description() {
        return description;
    }

    /** Returns how to get the table as CSV. */
    String remedy() {
        return remedy;
    }

    private static boolean beginsWithTag(byte[] beginning) {
        String text = new String(beginning, StandardCharsets.UTF_8);
        String start = text.replace("\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
        return TAGS.stream().anyMatch(start::startsWith);
    }

    private static final class Remedy {
        static final String SAVE_AS_CSV =
                "Open it in the spreadsheet program and save the sheet as \"CSV UTF-8\".";
        static final String UNPACK = "Unpack it first.";
    }
}
