package org.claimgraph.csvw.walk;

import java.nio.charset.Charset;
import java.util.Locale;
import org.claimgraph.csvw.metadata.TableDescription;
import org.claimgraph.csvw.resource.Resource;
import org.claimgraph.csvw.table.Dialect;
import org.claimgraph.csvw.table.EncodingLabels;
import org.jspecify.annotations.Nullable;

/**
 * The dialect of a table whose metadata have none: from its media type (Tabular Data Model, section
 * 8; RFC 7111, section 5.1), or else that of RFC 4180. Blank rows are rows.
 */
final class DefaultDialect {

    private DefaultDialect() {}

    /** Returns the dialect of the metadata, or else that of the file's media type. */
    static Dialect of(TableDescription table, Resource resource) {
        Dialect dialect = table.dialect();
        if (dialect != null) {
            return dialect;
        }
        String type = resource.contentType();
        return ofMediaType(type == null ? "" : type.toLowerCase(Locale.ROOT));
    }

    private static Dialect ofMediaType(String type) {
        Dialect plain = Dialect.PLAIN;
        Charset charset = charset(parameter(type, "charset"));
        return new Dialect(
                charset == null ? plain.encoding() : charset,
                plain.lineTerminators(),
                type.startsWith("text/tab-separated-values") ? "\t" : plain.delimiter(),
                plain.quoteChar(),
                plain.doubleQuote(),
                plain.skipRows(),
                plain.commentPrefix(),
                "absent".equals(parameter(type, "header")) ? 0 : plain.headerRowCount(),
                plain.skipColumns(),
                false,
                plain.skipInitialSpace(),
                plain.trim());
    }

    private static @Nullable String parameter(String type, String name) {
        for (String part : type.split(";", -1)) {
            String parameter = part.strip();
            if (parameter.startsWith(name + "=")) {
                return parameter.substring(name.length() + 1).replace("\"", "");
            }
        }
        return null;
    }

    private static @Nullable Charset charset(@Nullable String name) {
        return name == null ? null : EncodingLabels.find(name);
    }
}
