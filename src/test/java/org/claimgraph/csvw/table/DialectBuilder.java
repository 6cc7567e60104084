package org.claimgraph.csvw.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimgraph.csvw.table.Dialect.Trim;

/** Makes a dialect that differs from the plain one in a few properties. */
final class DialectBuilder {

    private Charset encoding = StandardCharsets.UTF_8;
    private List<String> lineTerminators = List.of("\r\n", "\n");
    private String delimiter = ",";
    private String quoteChar = "\"";
    private boolean doubleQuote = true;
    private int skipRows = 0;
    private String commentPrefix = null;
    private int headerRowCount = 1;
    private int skipColumns = 0;
    private boolean skipBlankRows = true;
    private boolean skipInitialSpace = false;
    private Trim trim = Trim.NONE;

    static DialectBuilder dialect() {
        return new DialectBuilder();
    }

    DialectBuilder encoding(Charset value) {
        encoding = value;
        return this;
    }

    DialectBuilder lineTerminators(String... values) {
        lineTerminators = List.of(values);
        return this;
    }

    DialectBuilder delimiter(String value) {
        delimiter = value;
        return this;
    }

    DialectBuilder quoteChar(String value) {
        quoteChar = value;
        return this;
    }

    DialectBuilder backslashEscapes() {
        doubleQuote = false;
        return this;
    }

    DialectBuilder skipRows(int value) {
        skipRows = value;
        return this;
    }

    DialectBuilder commentPrefix(String value) {
        commentPrefix = value;
        return this;
    }

    DialectBuilder headerRowCount(int value) {
        headerRowCount = value;
        return this;
    }

    DialectBuilder skipColumns(int value) {
        skipColumns = value;
        return this;
    }

    DialectBuilder keepBlankRows() {
        skipBlankRows = false;
        return this;
    }

    DialectBuilder skipInitialSpace() {
        skipInitialSpace = true;
        return this;
    }

    DialectBuilder trim(Trim value) {
        trim = value;
        return this;
    }

    Dialect build() {
        return new Dialect(
                encoding,
                lineTerminators,
                delimiter,
                quoteChar,
                doubleQuote,
                skipRows,
                commentPrefix,
                headerRowCount,
                skipColumns,
                skipBlankRows,
                skipInitialSpace,
                trim);
    }
}
