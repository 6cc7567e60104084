/**
 * Feeds the program with inputs that nobody would write, and holds it to what must be true of any.
 *
 * <p>{@link Target} says what is fed and what must hold. {@link FuzzTest} tries, in every test run,
 * a fixed number of inputs that are the same each time, and those in {@code
 * src/test/resources/fuzz} that once did harm. For longer:
 *
 * <pre>
 *   mvn test -Dtest=FuzzTest -Dclaimgraph.fuzz.seconds=300          # seeds mutated, 300 s each
 *   mvn test -Pfuzz -Dtest=JazzerTest -Dclaimgraph.fuzz.seconds=300 # guided by coverage
 * </pre>
 */
package org.claimgraph.fuzz;
