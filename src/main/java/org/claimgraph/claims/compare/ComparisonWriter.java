package org.claimgraph.claims.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Writes a comparison, in UTF-8. */
public final class ComparisonWriter {

    private ComparisonWriter() {}

    /**
     * Writes a comparison. The stream stays open.
     *
     * @param width how many columns the terminal has; 0 when the output is not one
     */
    public static void write(
            Comparison comparison, ComparisonFormat format, int width, OutputStream out)
            throws IOException {
        PrintWriter writer =
                new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                    /** Who opened the stream closes it. */
                    @Override
                    public void close() {
                        flush();
                    }
                };
        switch (format) {
            case TABLE -> new ComparisonText(comparison, writer).writeTable(width);
            case MARKDOWN -> new ComparisonText(comparison, writer).writeMarkdown();
            case CSV -> ComparisonCsv.write(comparison, writer);
            case JSON -> ComparisonJson.write(comparison, writer);
        }
        writer.flush();
    }
}
