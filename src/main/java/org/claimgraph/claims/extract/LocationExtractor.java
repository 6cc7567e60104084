package org.claimgraph.claims.extract;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.claims.model.Shape;
import org.claimgraph.claims.model.Shape.NoShapeException;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.vocab.Geo;
import org.claimgraph.vocab.Literals;
import org.claimgraph.vocab.Wgs84;

/**
 * Gives locations their geometry: the shape in {@code wkt}, or the point of {@code lat} and {@code
 * long}.
 */
final class LocationExtractor implements Extractor {

    private final Extraction extraction;
    private final int id;
    private final int latitude;
    private final int longitude;
    private final int wkt;

    LocationExtractor(CompiledTable table, Extraction extraction) {
        this.extraction = extraction;
        this.id = table.column("id");
        this.latitude = table.column("lat");
        this.longitude = table.column("long");
        this.wkt = table.column("wkt");
    }

    @Override
    public Map<Node, Set<String>> madeFrom() {
        Set<String> shape = Set.of("lat", "long", "wkt");
        return Map.of(
                Wgs84.lat,
                Set.of("lat"),
                Wgs84.longitude,
                Set.of("long"),
                Geo.hasGeometry,
                shape,
                Geo.asWKT,
                shape);
    }

    @Override
    public void extract(TypedRow row, Node subject) {
        String north = row.isValid(latitude) ? row.text(latitude) : "";
        String east = row.isValid(longitude) ? row.text(longitude) : "";
        if (row.isNull(latitude) != row.isNull(longitude)) {
            reportHalfAPoint(row);
            return;
        }
        boolean isNorthPlain = DecimalCell.isPlain(row, latitude, extraction.problems());
        boolean isEastPlain = DecimalCell.isPlain(row, longitude, extraction.problems());
        if (!isNorthPlain || !isEastPlain) {
            return;
        }
        String shape = row.text(wkt);
        if (!north.isEmpty() && !east.isEmpty()) {
            BigDecimal lat = DecimalCell.read(row, latitude, extraction.problems());
            BigDecimal lon = DecimalCell.read(row, longitude, extraction.problems());
            if (lat == null || lon == null) {
                return;
            }
            extraction.triple(subject, Wgs84.lat, Literals.decimal(lat));
            extraction.triple(subject, Wgs84.longitude, Literals.decimal(lon));
            if (shape.isEmpty()) {
                shape = "POINT(" + lon.toPlainString() + " " + lat.toPlainString() + ")";
            }
        }
        if (!shape.isEmpty() && isShape(row, shape)) {
            writeGeometry(row, subject, shape);
        }
    }

    private boolean isShape(TypedRow row, String text) {
        try {
            Shape.parse(text);
            return true;
        } catch (NoShapeException none) {
            extraction
                    .problems()
                    .report(
                            ProblemCode.VALUE_FORMAT,
                            row.cell(wkt),
                            row.source(wkt),
                            Problem.quote(text)
                                    + " is not a shape on the map: "
                                    + none.getMessage(),
                            "Write well-known text in WGS 84, longitude first, such as POINT(36.6"
                                    + " 35.9); a POLYGON ends with its first position.");
            return false;
        }
    }

    private void writeGeometry(TypedRow row, Node subject, String shape) {
        Node geometry = extraction.iris().geometry(row.text(id));
        Node literal =
                NodeFactory.createLiteralDT(
                        shape, TypeMapper.getInstance().getSafeTypeByName(Geo.wktLiteral.getURI()));
        extraction.triple(subject, Geo.hasGeometry, geometry);
        extraction.triple(geometry, RDF.Nodes.type, Geo.Geometry);
        extraction.triple(geometry, Geo.asWKT, literal);
    }

    private void reportHalfAPoint(TypedRow row) {
        int missing = row.isNull(latitude) ? latitude : longitude;
        extraction
                .problems()
                .report(
                        ProblemCode.COORDINATE_HALF,
                        row.cell(missing),
                        "",
                        "one of the two coordinates is missing",
                        "Give both latitude and longitude in decimal degrees, or neither.");
    }
}
