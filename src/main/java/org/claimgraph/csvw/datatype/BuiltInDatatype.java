package org.claimgraph.csvw.datatype;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The built-in datatypes (Metadata Vocabulary for Tabular Data, section 5.11.1). */
public enum BuiltInDatatype {
    ANY_ATOMIC_TYPE("anyAtomicType", Kind.ANY, "a value"),
    ANY_URI("anyURI", Kind.NAME, "an IRI"),
    BASE64_BINARY("base64Binary", Kind.BINARY, "base64"),
    BOOLEAN("boolean", Kind.BOOLEAN, "true or false"),
    DATE("date", Kind.TEMPORAL, "a date"),
    DATE_TIME("dateTime", Kind.TEMPORAL, "a date and time"),
    DATE_TIME_STAMP("dateTimeStamp", Kind.TEMPORAL, "a date and time with a time zone"),
    DECIMAL("decimal", Kind.DECIMAL, "a decimal number"),
    INTEGER("integer", Kind.INTEGER, "a whole number"),
    LONG("long", Kind.INTEGER, "a whole number"),
    INT("int", Kind.INTEGER, "a whole number"),
    SHORT("short", Kind.INTEGER, "a whole number"),
    BYTE("byte", Kind.INTEGER, "a whole number"),
    NON_NEGATIVE_INTEGER("nonNegativeInteger", Kind.INTEGER, "a whole number from 0"),
    POSITIVE_INTEGER("positiveInteger", Kind.INTEGER, "a whole number from 1"),
    UNSIGNED_LONG("unsignedLong", Kind.INTEGER, "a whole number"),
    UNSIGNED_INT("unsignedInt", Kind.INTEGER, "a whole number"),
    UNSIGNED_SHORT("unsignedShort", Kind.INTEGER, "a whole number"),
    UNSIGNED_BYTE("unsignedByte", Kind.INTEGER, "a whole number"),
    NON_POSITIVE_INTEGER("nonPositiveInteger", Kind.INTEGER, "a whole number up to 0"),
    NEGATIVE_INTEGER("negativeInteger", Kind.INTEGER, "a whole number below 0"),
    DOUBLE("double", Kind.FLOATING, "a number"),
    DURATION("duration", Kind.DURATION, "a duration"),
    DAY_TIME_DURATION("dayTimeDuration", Kind.DURATION, "a duration in days and hours"),
    YEAR_MONTH_DURATION("yearMonthDuration", Kind.DURATION, "a duration in years and months"),
    FLOAT("float", Kind.FLOATING, "a number"),
    G_DAY("gDay", Kind.TEMPORAL, "a day of the month"),
    G_MONTH("gMonth", Kind.TEMPORAL, "a month"),
    G_MONTH_DAY("gMonthDay", Kind.TEMPORAL, "a day of the year"),
    G_YEAR("gYear", Kind.TEMPORAL, "a year"),
    G_YEAR_MONTH("gYearMonth", Kind.TEMPORAL, "a month of a year"),
    HEX_BINARY("hexBinary", Kind.BINARY, "hexadecimal digits"),
    Q_NAME("QName", Kind.NAME, "a qualified name"),
    STRING("string", Kind.STRING, "a text"),
    NORMALIZED_STRING("normalizedString", Kind.STRING, "a text"),
    TOKEN("token", Kind.STRING, "a text"),
    LANGUAGE("language", Kind.STRING, "a language tag"),
    NAME("Name", Kind.STRING, "an XML name"),
    NMTOKEN("NMTOKEN", Kind.STRING, "an XML name token"),
    XML("xml", Kind.STRING, "XML"),
    HTML("html", Kind.STRING, "HTML"),
    JSON("json", Kind.STRING, "JSON"),
    TIME("time", Kind.TEMPORAL, "a time of day");

    /** The groups of datatypes that share formats and constraints. */
    public enum Kind {
        ANY,
        STRING,
        NAME,
        BINARY,
        BOOLEAN,
        DECIMAL,
        INTEGER,
        FLOATING,
        TEMPORAL,
        DURATION
    }

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final Map<String, BuiltInDatatype> BY_NAME = new HashMap<>();

    static {
        for (BuiltInDatatype datatype : values()) {
            BY_NAME.put(datatype.term, datatype);
        }
        BY_NAME.put("any", ANY_ATOMIC_TYPE);
        BY_NAME.put("binary", BASE64_BINARY);
        BY_NAME.put("datetime", DATE_TIME);
        BY_NAME.put("number", DOUBLE);
    }

    private final String term;
    private final Kind kind;
    private final String noun;
    private final String iri;

    BuiltInDatatype(String term, Kind kind, String noun) {
        this.term = term;
        this.kind = kind;
        this.noun = noun;
        this.iri =
                switch (term) {
                    case "xml" -> "http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral";
                    case "html" -> "http://www.w3.org/1999/02/22-rdf-syntax-ns#HTML";
                    case "json" -> "http://www.w3.org/ns/csvw#JSON";
                    default -> XSD + term;
                };
    }

    /** Returns the datatype of this name, or null; {@code number} is {@link #DOUBLE}. */
    public static @Nullable BuiltInDatatype named(String name) {
        return BY_NAME.get(name);
    }

    /** Returns the names that metadata may use, in alphabetical order. */
    public static List<String> names() {
        return BY_NAME.keySet().stream().sorted().toList();
    }

    /** Returns whether this IRI is that of a built-in datatype. */
    public static boolean isBuiltInIri(String iri) {
        for (BuiltInDatatype datatype : values()) {
            if (datatype.iri.equals(iri)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the IRI of the datatype in RDF (csv2rdf, section 4.6.8). */
    public String iri() {
        return iri;
    }

    /** Returns the name of the datatype in metadata. */
    public String term() {
        return term;
    }

    /** Returns the group that decides which formats and constraints the datatype has. */
    public Kind kind() {
        return kind;
    }

    /** Returns what a value is in a sentence, with its article, such as {@code a date}. */
    public String noun() {
        return noun;
    }

    /** Returns whether values are compared by size. */
    public boolean isOrdered() {
        return isNumeric() || kind == Kind.TEMPORAL || kind == Kind.DURATION;
    }

    /** Returns whether values are numbers. */
    public boolean isNumeric() {
        return switch (kind) {
            case DECIMAL, INTEGER, FLOATING -> true;
            case ANY, STRING, NAME, BINARY, BOOLEAN, TEMPORAL, DURATION -> false;
        };
    }

    /** Returns whether values have a length in characters or bytes. */
    public boolean hasLength() {
        return kind == Kind.STRING || kind == Kind.BINARY;
    }

    /** Returns whether line breaks and tabs in a cell are kept as they are (step 1 of parsing). */
    public boolean keepsLineBreaks() {
        return switch (this) {
            case STRING, JSON, XML, HTML, ANY_ATOMIC_TYPE -> true;
            default -> false;
        };
    }

    /** Returns whether spaces in a cell are kept as they are (step 2 of parsing). */
    public boolean keepsSpaces() {
        return keepsLineBreaks() || this == NORMALIZED_STRING;
    }

    /** Returns whether the items of a list are not trimmed (step 5 of parsing). */
    public boolean keepsSpacesInLists() {
        return this == STRING || this == ANY_ATOMIC_TYPE;
    }
}
