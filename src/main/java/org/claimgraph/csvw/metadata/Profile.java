package org.claimgraph.csvw.metadata;

/** Whether a table follows the properties of {@link ColumnProfile}. */
enum Profile {
    /** The W3C Recommendation and nothing else. */
    STANDARD,
    /** Also what its columns say beyond it. */
    EXTENDED;

    /** The property by which a table, or a group for all its tables, asks for the profile. */
    static final String PROPERTY = ColumnProfile.NAMESPACE + "profile";
}
