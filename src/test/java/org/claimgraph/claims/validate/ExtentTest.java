package org.claimgraph.claims.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.claimgraph.vocab.Literals;
import org.junit.jupiter.api.Test;

class ExtentTest {

    private static final Offset<Double> KILOMETRES = Offset.offset(3.0);

    @Test
    void aleppoLies310KilometresFromDamascus() {
        assertThat(extent("POINT(36.2913 33.5102)").distanceTo(extent("POINT (37.1612 36.2012)")))
                .isEqualTo(310, KILOMETRES);
    }

    @Test
    void degreesOfLongitudeShrinkTowardsThePoles() {
        assertThat(extent("POINT(10 60)").distanceTo(extent("POINT(11 60)")))
                .isEqualTo(55.6, KILOMETRES);
    }

    @Test
    void whatLiesInTheBoxAroundALineIsNoDistanceAway() {
        assertThat(extent("LINESTRING(36 35, 38 37)").distanceTo(extent("POINT(37 36.5)")))
                .isZero();
    }

    @Test
    void theFarthestCornerCounts() {
        Extent road = extent("LINESTRING(36.5 35.5, 36.5 36, 36.5 38)");

        assertThat(extent("POLYGON((36 35, 37 35, 37 37, 36 37, 36 35))").distanceTo(road))
                .isEqualTo(111.2, KILOMETRES);
    }

    @Test
    void aReferenceSystemAndAThirdCoordinateAreIgnored() {
        Extent extent =
                extent(
                        "<http://www.opengis.net/def/crs/OGC/1.3/CRS84> LINESTRING Z (36 35 1, 37 36 2)");

        assertThat(extent.corners())
                .containsExactly(new Extent.Position(35, 36), new Extent.Position(36, 37));
    }

    @Test
    void anEmptyShapeHasNoCorners() {
        assertThat(extent("POINT EMPTY").corners()).isEmpty();
    }

    private static Extent extent(String wkt) {
        return Extent.of(Literals.text(wkt));
    }
}
