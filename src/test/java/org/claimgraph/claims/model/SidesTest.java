package org.claimgraph.claims.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SidesTest {

    private final Sides sides = new Sides();

    @BeforeEach
    void northFightsSouthAndEachHasAnAlly() {
        sides.addOpponents("north", "south");
        sides.addAllies("friend-of-north", "north");
        sides.addAllies("south", "friend-of-south");
        sides.addAllies("friend-of-south", "far-friend");
    }

    @Test
    void oppositionHoldsBothWays() {
        assertThat(sides.areOpposed("north", "south")).isTrue();
        assertThat(sides.areOpposed("south", "north")).isTrue();
    }

    @Test
    void alliesOfOpponentsAreOpposed() {
        assertThat(sides.areOpposed("friend-of-north", "friend-of-south")).isTrue();
    }

    @Test
    void theAllyOfAnAllyStandsApart() {
        assertThat(sides.areOpposed("north", "far-friend")).isFalse();
    }

    @Test
    void alliesAreNotOpposed() {
        assertThat(sides.areOpposed("north", "friend-of-north")).isFalse();
    }
}
