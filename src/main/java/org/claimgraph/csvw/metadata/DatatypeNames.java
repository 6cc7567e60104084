package org.claimgraph.csvw.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimgraph.csvw.datatype.BuiltInDatatype;
import org.claimgraph.text.Nearest;
import org.jspecify.annotations.Nullable;

/** Knows what is meant by a word that is not a built-in datatype. */
final class DatatypeNames {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    /** What programming languages, databases and other ways to describe tables call types. */
    private static final Map<String, String> ELSEWHERE =
            Map.ofEntries(
                    Map.entry("int8", "byte"),
                    Map.entry("int16", "short"),
                    Map.entry("int32", "int"),
                    Map.entry("int64", "long"),
                    Map.entry("bigint", "long"),
                    Map.entry("smallint", "short"),
                    Map.entry("whole", "integer"),
                    Map.entry("float32", "float"),
                    Map.entry("float64", "double"),
                    Map.entry("real", "double"),
                    Map.entry("numeric", "decimal"),
                    Map.entry("currency", "decimal"),
                    Map.entry("money", "decimal"),
                    Map.entry("bool", "boolean"),
                    Map.entry("logical", "boolean"),
                    Map.entry("text", "string"),
                    Map.entry("str", "string"),
                    Map.entry("varchar", "string"),
                    Map.entry("char", "string"),
                    Map.entry("character", "string"),
                    Map.entry("geopoint", "string"),
                    Map.entry("category", "string"),
                    Map.entry("enum", "string"),
                    Map.entry("geojson", "json"),
                    Map.entry("object", "json"),
                    Map.entry("array", "json"),
                    Map.entry("percent", "decimal"),
                    Map.entry("timestamp", "dateTime"),
                    Map.entry("year", "gYear"),
                    Map.entry("yearmonth", "gYearMonth"),
                    Map.entry("month", "gMonth"),
                    Map.entry("day", "gDay"),
                    Map.entry("uri", "anyURI"),
                    Map.entry("iri", "anyURI"),
                    Map.entry("url", "anyURI"),
                    Map.entry("lang", "language"));

    private DatatypeNames() {}

    /** Returns the name of the built-in datatype that is probably meant; null for none. */
    static @Nullable String meant(String word) {
        String local = local(word);
        if (BuiltInDatatype.named(local) != null) {
            return local;
        }
        String small = local.toLowerCase(Locale.ROOT);
        String elsewhere = ELSEWHERE.get(small);
        if (elsewhere != null) {
            return elsewhere;
        }
        List<String> names = BuiltInDatatype.names();
        for (String name : names) {
            if (name.equalsIgnoreCase(small)) {
                return name;
            }
        }
        return Nearest.to(local, names);
    }

    /** Returns the name without the prefix or the address of XML Schema. */
    private static String local(String word) {
        String trimmed = word.strip();
        for (String start : List.of("xsd:", "xs:", XSD)) {
            if (trimmed.startsWith(start)) {
                return trimmed.substring(start.length());
            }
        }
        return trimmed;
    }
}
