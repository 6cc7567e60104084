package org.claimgraph.claims.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.claimgraph.claims.model.Shape.Corner;
import org.claimgraph.claims.model.Shape.NoShapeException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {

    @Test
    void pointsAndLinesHaveNoArea() throws NoShapeException {
        assertThat(Shape.parse("POINT(36.6 35.9)"))
                .isEqualTo(new Shape(List.of(new Corner(36.6, 35.9)), false));
        assertThat(Shape.parse("LINESTRING (0 0, 1 1)").isSurface()).isFalse();
        assertThat(Shape.parse("POLYGON((0 0, 1 0, 1 1, 0 0))").isSurface()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "point(-180 -90)",
                "POINT EMPTY",
                "POINT Z (1 2 3)",
                "POINT ZM(1 2 3 4)",
                "MULTIPOINT((1 2), (3 4))",
                "  POINT(1 2) ",
                "POINT(.5 5.)",
                "POINT(1e1 -2E-1)",
                "<http://www.opengis.net/def/crs/OGC/1.3/CRS84> POINT(1 2)",
                "MULTIPOLYGON(((0 0, 1 0, 1 1, 0 0)))",
                "GEOMETRYCOLLECTION(POINT(1 2), LINESTRING(0 0, 1 1))"
            })
    void shapesOfTheStandardAreRead(String text) {
        Assertions.assertDoesNotThrow(() -> Shape.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "",
                "POINT",
                "POINT(1,2)",
                "POINT(1)",
                "POINT(1 2",
                "POINT(1 2))",
                "POINT(1 2) POINT(3 4)",
                "POINT(1 2) and more",
                "SRID=4326;POINT(1 2)",
                "POLYGON((0 0, 1 1, 1 0))",
                "LINESTRING(1 2)",
                "POINT(200 10)",
                "POINT(10 91)",
                "POINT(-180.1 0)",
                "POINT(NaN 2)",
                "POINT(1e400 2)",
                "POINT(1d 2)",
                "POINT(0x1 2)",
                "POINT(1 2) # a note",
                "POINT(\u0661 2)",
                "CIRCLE(0 0, 1)",
                "35.9, 36.6",
                "<http://www.opengis.net/def/crs/EPSG/0/4326> POINT(1 2)",
                "POINT(1 2)\u0000"
            })
    void everythingElseIsNone(String text) {
        assertThatExceptionOfType(NoShapeException.class).isThrownBy(() -> Shape.parse(text));
    }

    @Test
    void theReasonIsGiven() {
        assertThatExceptionOfType(NoShapeException.class)
                .isThrownBy(() -> Shape.parse("LINESTRING(10 10, 200 10)"))
                .withMessage("the longitude 200 is not from -180 to 180");
        assertThatExceptionOfType(NoShapeException.class)
                .isThrownBy(() -> Shape.parse("POINT(36.5 120)"))
                .withMessage("the latitude 120 is not from -90 to 90; the longitude comes first");
    }

    @Test
    void hostileTextsAreReadInBoundedTime() {
        String deep = "GEOMETRYCOLLECTION(".repeat(50_000);
        String digits = "POINT(" + "1".repeat(1_000_000);
        String wide = "LINESTRING(0 0" + ", 1 1".repeat(150_000) + ", x)";

        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> {
                    for (String text : new String[] {deep, digits, wide}) {
                        assertThatExceptionOfType(NoShapeException.class)
                                .isThrownBy(() -> Shape.parse(text));
                    }
                });
    }
}
