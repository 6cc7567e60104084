package org.claimgraph.csvw.table;

/**
 * Where a row begins.
 *
 * @param number the row as a spreadsheet numbers it, from 1
 * @param line the line of the file, from 1
 */
record RowStart(int number, long line) {}
