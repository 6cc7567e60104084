package org.claimgraph.claims.model;

/**
 * A verb of the coding scheme.
 *
 * @param iri its IRI, under the project's base or that of the shipped registry
 * @param label as it reads between subject and object
 * @param exclusive whether only one subject can have it to an object at a time
 * @param symmetric whether subject and object can change places
 * @param onceOnly whether it can happen only once to the same subject and object
 * @param oneObject whether a subject can have it to one object only: ever if it can happen only
 *     once, otherwise at a time
 * @param background whether it describes what things are and how they belong together, and not what
 *     happens
 */
public record Relation(
        String id,
        String iri,
        String label,
        Kind subjectKind,
        Kind objectKind,
        boolean exclusive,
        boolean symmetric,
        boolean onceOnly,
        boolean oneObject,
        boolean background) {

    /** The relation for what no other relation covers. Its propositions are never compared. */
    public static final String OTHER = "other";

    /** The relation between something and what it is meant to bring about. */
    public static final String PURPOSE = "aims-to";

    /** The relation between a place and the place where it lies. */
    public static final String LIES_AT = "lies-at";

    /** Returns whether rules may compare propositions with this relation. */
    public boolean isComparable() {
        return !id.equals(OTHER);
    }
}
