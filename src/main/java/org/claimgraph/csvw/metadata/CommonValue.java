package org.claimgraph.csvw.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The value of a common property or a note, normalised (Metadata Vocabulary, section 6.1). */
public sealed interface CommonValue {

    /**
     * A text.
     *
     * @param language its language; null when it has none
     */
    record Text(String text, @Nullable String language) implements CommonValue {}

    /**
     * A value with a datatype.
     *
     * @param value the value without quotes, as JSON writes it
     * @param datatype the datatype's IRI
     * @param isText whether the value is a JSON string
     */
    record Typed(String value, String datatype, boolean isText) implements CommonValue {}

    /** A JSON number, as written. */
    record Numeral(String text) implements CommonValue {}

    /** A JSON boolean. */
    record Truth(boolean isTrue) implements CommonValue {}

    /** The JSON literal null. */
    record Nothing() implements CommonValue {}

    /**
     * A thing with properties.
     *
     * @param id its IRI; null for a blank node
     * @param types the types as written and as IRIs
     * @param properties its properties, in order
     */
    record Thing(@Nullable String id, List<Type> types, List<CommonProperty> properties)
            implements CommonValue {}

    /** A type of a thing, as written and as an IRI. */
    record Type(String name, String iri) {}

    /** Several values. */
    record Several(List<CommonValue> items) implements CommonValue {}
}
