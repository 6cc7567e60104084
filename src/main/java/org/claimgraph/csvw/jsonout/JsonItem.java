package org.claimgraph.csvw.jsonout;

/** A value in the JSON of a row (csv2json, section 4.3). */
sealed interface JsonItem {

    /** A text, or a value of a type that JSON does not have. */
    record Text(String text) implements JsonItem {}

    /** A number, as JSON writes it. */
    record Figure(String number) implements JsonItem {}

    /** A boolean. */
    record Truth(boolean isTrue) implements JsonItem {}

    /** The IRI of a thing; the object of the thing may be nested here instead. */
    record Link(String iri) implements JsonItem {}
}
