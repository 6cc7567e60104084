package org.claimgraph.claims.compare;

import java.util.List;
import java.util.Locale;
import org.claimgraph.format.Format;
import org.claimgraph.format.Formats;

/** How a comparison is written. */
public enum ComparisonFormat implements Format {
    /** For a terminal: tellings beside each other, one line for each facet. */
    TABLE("text/plain", "txt"),
    /** For a spreadsheet: one row for each telling, one column for each facet. */
    CSV("text/csv", "csv"),
    /** For programs: sections, tellings, lines and findings. */
    JSON("application/json", "json"),
    /** Tables in Markdown, and the findings below each. */
    MARKDOWN("text/markdown", "md");

    /** All of them. */
    public static final Formats<ComparisonFormat> ALL = new Formats<>(List.of(values()));

    private final String mediaType;
    private final String extension;

    ComparisonFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    @Override
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public String extension() {
        return extension;
    }
}
