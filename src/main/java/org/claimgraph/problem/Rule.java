package org.claimgraph.problem;

/**
 * The property of the metadata that the data break.
 *
 * @param property the name of the property, such as {@code datatype}
 * @param place where the name is
 */
public record Rule(String property, TextRef place) {

    /** Returns {@code "datatype" at csv-metadata.json:41:13}. */
    @Override
    public String toString() {
        return "\"" + property + "\" at " + place;
    }
}
