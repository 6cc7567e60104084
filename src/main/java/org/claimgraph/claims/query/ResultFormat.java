package org.claimgraph.claims.query;

import java.util.List;
import java.util.Locale;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.claimgraph.format.Format;
import org.claimgraph.format.Formats;
import org.jspecify.annotations.Nullable;

/** How the answer of a query is written. */
public enum ResultFormat implements Format {
    /** Aligned columns for a terminal, with ids instead of IRIs. */
    TABLE,
    /** CSV for a spreadsheet, with ids instead of IRIs, as a table has them. */
    CSV,
    /** SPARQL 1.1 Query Results TSV. */
    TSV,
    /** SPARQL 1.1 Query Results JSON. */
    JSON,
    /** SPARQL Query Results XML. */
    XML,
    /** A table in Markdown, with ids instead of IRIs. */
    MARKDOWN;

    /** All of them. */
    public static final Formats<ResultFormat> ALL = new Formats<>(List.of(values()));

    /** Returns the format as Jena knows it, or null when it is one of our own. */
    @Nullable Lang lang() {
        return switch (this) {
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case JSON -> ResultSetLang.RS_JSON;
            case XML -> ResultSetLang.RS_XML;
            case TABLE, MARKDOWN -> null;
        };
    }

    @Override
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String mediaType() {
        Lang lang = lang();
        if (lang != null) {
            return lang.getContentType().getContentTypeStr();
        }
        return this == MARKDOWN ? "text/markdown" : "text/plain";
    }

    @Override
    public String extension() {
        return switch (this) {
            case TABLE -> "txt";
            case CSV -> "csv";
            case TSV -> "tsv";
            case JSON -> "srj";
            case XML -> "srx";
            case MARKDOWN -> "md";
        };
    }

    @Override
    public List<String> extensions() {
        return switch (this) {
            case JSON -> List.of("json", extension());
            case XML -> List.of("xml", extension());
            case TABLE, CSV, TSV, MARKDOWN -> List.of(extension());
        };
    }
}
