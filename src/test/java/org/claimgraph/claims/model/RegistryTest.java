package org.claimgraph.claims.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.claimgraph.edtf.Edtf;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class RegistryTest {

    private final Registry registry = new Registry();

    @Test
    void idThatIsTakenReturnsItsOwner() {
        Entity first = new Entity("idlib", Kind.LOCATION, "Idlib", "locations.csv:2");

        assertThat(registry.add(first)).isNull();
        assertThat(registry.add(new Entity("idlib", Kind.ACTOR, "Idlib", "actors.csv:7")))
                .isSameAs(first);
        assertThat(registry.entity("idlib")).isSameAs(first);
    }

    @Test
    void unknownIdIsItsOwnLabel() {
        assertThat(registry.label("nobody-knows")).isEqualTo("nobody-knows");
    }

    @Test
    void locationLiesWithinItselfAndEveryContainer() {
        registry.addWithin("kubri", "aleppo");
        registry.addWithin("aleppo", "syria");

        assertThat(registry.isWithin("kubri", "kubri")).isTrue();
        assertThat(registry.isWithin("kubri", "syria")).isTrue();
        assertThat(registry.isWithin("syria", "kubri")).isFalse();
        assertThat(registry.isWithin("kubri", "turkey")).isFalse();
    }

    @Test
    void circleOfContainersEndsTheSearch() {
        registry.addWithin("a", "b");
        registry.addWithin("b", "a");

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(registry.isWithin("a", "elsewhere")).isFalse());
    }

    @Test
    void onlyIncidentsAreIncidents() {
        registry.addIncident("raid");

        assertThat(registry.isIncident("raid")).isTrue();
        assertThat(registry.isIncident("campaign")).isFalse();
        assertThat(registry.isIncident(null)).isFalse();
    }

    @Test
    void eventWithoutATimeHasThatOfTheEventAroundIt() {
        Registry registry = new Registry();
        Period january = Period.of(Edtf.parse("2016-01"));
        registry.addPartOf("strike", "raid");
        registry.addPartOf("raid", "offensive");
        registry.addEventPeriod("offensive", january);

        assertThat(registry.eventPeriod("strike")).isEqualTo(january);
        assertThat(registry.eventPeriod("siege")).isNull();
        assertThat(registry.eventPeriod(null)).isNull();
    }

    @Test
    void eventsThatAreInEachOtherHaveNoTime() {
        Registry registry = new Registry();
        registry.addPartOf("raid", "siege");
        registry.addPartOf("siege", "raid");

        assertThat(registry.eventPeriod("raid")).isNull();
    }
}
