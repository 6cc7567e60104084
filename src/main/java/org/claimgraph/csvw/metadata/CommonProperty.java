package org.claimgraph.csvw.metadata;

import org.claimgraph.problem.TextRef;

/**
 * A property that CSVW does not define, such as {@code dc:title} (Metadata Vocabulary, section
 * 5.8).
 *
 * @param name the name as written
 * @param iri the name as an IRI
 * @param value the normalised value
 * @param place where it is
 */
public record CommonProperty(String name, String iri, CommonValue value, TextRef place) {}
