package org.claimgraph.claims.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.claims.model.ClaimLinks;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.Footing;
import org.claimgraph.claims.model.Kind;
import org.claimgraph.claims.model.Mode;
import org.claimgraph.claims.model.Period;
import org.claimgraph.claims.model.Relation;
import org.claimgraph.claims.model.Stance;
import org.claimgraph.problem.CellRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Chains of 100,000 claims, each of which restates the row below it: in this order, a claim is
 * complete only after all below it. Looking through all rows again for each takes some minutes.
 */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class BorrowedContentsTest {

    private static final int LENGTH = 100_000;

    private static final Content CONTENT = content("p");

    private final BorrowedContents borrowed = new BorrowedContents();
    private final List<String> completed = new ArrayList<>();

    @Test
    void aChainInTheWrongOrderIsCompletedFromItsEnd() {
        chain();
        borrowed.add("c" + LENGTH, List.of(CONTENT));

        assertThat(complete()).isEmpty();
        assertThat(completed).hasSize(LENGTH).startsWith("c" + (LENGTH - 1)).endsWith("c0");
    }

    @Test
    void aChainThatBitesItsTailIsACircleOfAllItsClaims() {
        chain();
        borrowed.await(claim("c" + LENGTH, "c0"));

        assertThat(complete()).hasSize(LENGTH + 1);
        assertThat(completed).isEmpty();
    }

    @Test
    void aChainUponAClaimWithoutContentIsNotBlamed() {
        chain();

        assertThat(complete()).isEmpty();
        assertThat(completed).isEmpty();
    }

    @Test
    void manyThatRestateOneClaimAreCompletedWithIt() {
        for (int i = 0; i < LENGTH; i++) {
            borrowed.await(claim("c" + i, "first"));
        }
        borrowed.await(claim("first", "own"));
        borrowed.add("own", List.of(CONTENT));

        assertThat(complete()).isEmpty();
        assertThat(completed).hasSize(LENGTH + 1).startsWith("first");
    }

    @Test
    void aClaimThatRestatesTwoHasTheContentsOfBothOnce() {
        borrowed.await(claim("c0", "a", "b", "a"));
        borrowed.add("a", List.of(CONTENT, content("q")));
        borrowed.add("b", List.of(content("q"), content("r")));

        borrowed.complete(
                (draft, contents) ->
                        assertThat(contents)
                                .extracting(Content::proposition)
                                .containsExactly("p", "q", "r"));
    }

    private List<ClaimDraft> complete() {
        return borrowed.complete(
                (draft, contents) -> {
                    assertThat(contents).containsExactly(CONTENT);
                    completed.add(draft.id());
                });
    }

    private void chain() {
        for (int i = 0; i < LENGTH; i++) {
            borrowed.await(claim("c" + i, "c" + (i + 1)));
        }
    }

    private static ClaimDraft claim(String id, String... restates) {
        return new ClaimDraft(
                NodeFactory.createURI("https://example.org/claim/" + id),
                id,
                CellRef.ofTable("claims.csv"),
                "d000",
                List.of("now"),
                Stance.ASSERTS,
                false,
                Footing.FLAT,
                null,
                new ClaimLinks(
                        List.of(restates), List.of(), List.of(), List.of(), List.of(), List.of()),
                List.of(),
                "anna",
                "",
                "",
                Period.ALWAYS);
    }

    private static Content content(String proposition) {
        Relation relation =
                new Relation(
                        "holds",
                        "r",
                        "holds",
                        Kind.ACTOR,
                        Kind.LOCATION,
                        false,
                        false,
                        false,
                        false,
                        false);
        return new Content(
                proposition,
                "core",
                List.of("isis"),
                relation,
                null,
                null,
                null,
                Period.ALWAYS,
                "",
                null,
                null,
                List.of(),
                Mode.ACTUAL);
    }
}
