package org.claimgraph.csvw.jsonout;

/** A value in the JSON of a row (csv2json, section 4.3). */
sealed interface JsonItem {

    /** A text, and what has no form of its own in JSON. */
    record Text(String text) implements JsonItem {}

    /** A number, as JSON writes it. */
    record Figure(String number) implements JsonItem {}

    /** A boolean. */
    record Truth(boolean isTrue) implements JsonItem {}

    /** The IRI of a thing, whose place its object may take. */
    record Link(String iri) implements JsonItem {}
}
