package org.claimgraph.claims.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is broader than a means. */
class MeansRegistryTest {

    private final Registry registry = new Registry();

    @Test
    void broaderMeansAreFoundFromTheNarrowestOn() {
        add("drone", "air-strike");
        add("loitering", "drone");
        add("air-strike", null);

        assertThat(registry.broaderMeans("loitering"))
                .containsExactly("loitering", "drone", "air-strike");
    }

    @Test
    void meansThatIsNotThereIsItsOwn() {
        assertThat(registry.broaderMeans("spell")).containsExactly("spell");
    }

    @Test
    void circleEndsTheSearch() {
        add("a", "b");
        add("b", "a");

        assertThat(registry.broaderMeans("a")).containsExactly("a", "b");
    }

    private void add(String id, String broader) {
        registry.add(new Means(id, "https://example.org/" + id, id, Means.Kind.CARRIER, broader));
    }
}
