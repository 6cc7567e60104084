package org.claimgraph.csvw.walk;

/** How much a conversion says about the tables themselves (csv2rdf, section 4.1). */
public enum OutputMode {
    /** The values, and the tables and rows they come from. */
    STANDARD,
    /** The values only. */
    MINIMAL,
    /** The values, and for each subject with an IRI the row it comes from (RFC 7111). */
    PROVENANCE
}
