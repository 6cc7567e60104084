package org.claimgraph.csvw.resource;

/**
 * Why a file is not opened, although it may be there.
 *
 * @param reason the rest of a sentence that begins with the IRI of the file
 * @param remedy what to do about it
 */
public record Refusal(String reason, String remedy) {}
