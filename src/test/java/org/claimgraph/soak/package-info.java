/**
 * Lets the program run for an hour as people do who have no patience: it builds, answers and
 * converts at the same time, and is killed at any moment. Start at {@link Soak}.
 *
 * <pre>
 *   mvn -Psoak test-compile exec:exec -Dminutes=60
 * </pre>
 */
package org.claimgraph.soak;
