package org.claimgraph.claims.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.vocab.Cg;
import org.junit.jupiter.api.Test;

/** Which relation is another one turned round. */
class InverseTest {

    private static final String HEADER = "id,label,subject_kind,object_kind,symmetric,inverse\n";
    private static final String LENDS = "lends-to,lends to,actor,actor,,borrows-from\n";

    @Test
    void oneOfTheTwoNamesTheOther() {
        ReadProject read = relations(LENDS + "borrows-from,borrows from,actor,actor,,\n");

        assertThat(read.problems()).isEmpty();
        assertThat(read.graph().contains(own("lends-to"), Cg.inverse, own("borrows-from")))
                .isTrue();
        assertThat(read.graph().find(own("borrows-from"), Cg.inverse, Node.ANY).toList()).isEmpty();
    }

    @Test
    void bothMayNameEachOther() {
        ReadProject read = relations(LENDS + "borrows-from,borrows from,actor,actor,,lends-to\n");

        assertThat(read.problems()).isEmpty();
        assertThat(read.graph().contains(own("borrows-from"), Cg.inverse, own("lends-to")))
                .isTrue();
    }

    @Test
    void shippedRelationMayBeTheInverse() {
        ReadProject read = relations("helped-by,is helped by,actor,actor,,backs\n");

        Node backs = NodeFactory.createURI("https://w3id.org/claimgraph/relation/backs");
        assertThat(read.problems()).isEmpty();
        assertThat(read.graph().contains(own("helped-by"), Cg.inverse, backs)).isTrue();
    }

    @Test
    void otherOneMayNotNameAThird() {
        ReadProject read =
                relations(
                        LENDS
                                + "borrows-from,borrows from,actor,actor,,gives-to\n"
                                + "gives-to,gives to,actor,actor,,\n");

        assertProblem(
                read,
                "relations.csv:2 F2 [inverse]: \"borrows-from\" is the inverse of \"gives-to\", not"
                        + " of \"lends-to\"");
    }

    @Test
    void twoRelationsMayNotHaveOneInverse() {
        ReadProject read =
                relations(
                        LENDS
                                + "borrows-from,borrows from,actor,actor,,\n"
                                + "leases-to,leases to,actor,actor,,borrows-from\n");

        assertProblem(
                read,
                "relations.csv:4 F4 [inverse]: \"borrows-from\" is the inverse of \"lends-to\", not"
                        + " of \"leases-to\"");
    }

    @Test
    void inverseOfAShippedRelationStaysTheOnlyOne() {
        ReadProject read = relations("obtains-from,obtains from,actor,actor,,sells-to\n");

        assertProblem(
                read,
                "relations.csv:2 F2 [inverse]: \"sells-to\" is the inverse of \"buys-from\", not of"
                        + " \"obtains-from\"");
    }

    @Test
    void symmetricRelationHasNone() {
        ReadProject read = relations("marries,marries,actor,actor,yes,backs\n");

        assertProblem(
                read,
                "relations.csv:2 F2 [inverse]: \"marries\" is symmetric, so that it is its own"
                        + " inverse");
    }

    @Test
    void kindsMustFitTurnedRound() {
        ReadProject read = relations("holds,holds,actor,location,,visits\n");

        assertProblem(
                read,
                "relations.csv:2 F2 [inverse]: \"holds\" joins an actor to a location, and"
                        + " \"visits\" does not join them the other way round");
    }

    @Test
    void relationThatIsNotThereIsReportedOnce() {
        assertProblem(
                relations("lends-to,lends to,actor,actor,,sells-too\n"),
                "relations.csv:2 F2 [inverse]: no relation is called \"sells-too\"");
    }

    private static void assertProblem(ReadProject read, String beginning) {
        assertThat(read.problems()).singleElement().asString().startsWith(beginning);
    }

    private static ReadProject relations(String rows) {
        return ReadProject.of("relations.csv", HEADER + rows);
    }

    private static Node own(String id) {
        return NodeFactory.createURI(ReadProject.BASE + "relation/" + id);
    }
}
