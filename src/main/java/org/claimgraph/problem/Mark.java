package org.claimgraph.problem;

/**
 * The character of a cell at which a problem is.
 *
 * @param text the text of the cell
 * @param at how many UTF-16 units come before the character
 */
public record Mark(String text, int at) {}
