package org.claimgraph.csvw.metadata;

/** Whether a table follows the properties of {@link ColumnProfile}. */
enum Profile {
    /** Only the W3C Recommendation. */
    STANDARD,
    /** The profile as well. */
    EXTENDED;

    /** The property by which a table, or a group for all its tables, asks for the profile. */
    static final String PROPERTY = ColumnProfile.NAMESPACE + "profile";
}
