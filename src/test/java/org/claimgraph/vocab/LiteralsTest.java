package org.claimgraph.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.claimgraph.store.GraphStore;
import org.claimgraph.store.StoreBuild;
import org.claimgraph.store.StoreView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralsTest {

    private static final Node SUBJECT = NodeFactory.createURI("https://example.org/s");

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "150, 150.0",
        "150.00, 150.0",
        "10.5, 10.5",
        "10.50, 10.5",
        "0, 0.0",
        "0.00, 0.0",
        "1E+5, 100000.0",
        "-36.25, -36.25",
        "0.00901, 0.00901",
    })
    void decimalHasADigitAfterThePointAndNoneTooMany(BigDecimal number, String form) {
        assertThat(Literals.decimal(number).getLiteralLexicalForm()).isEqualTo(form);
    }

    @Test
    void edtfDateHasTheDatatypeOfTheLibraryOfCongress() {
        assertThat(Literals.edtf("2016-09~").getLiteralDatatypeURI())
                .isEqualTo("http://id.loc.gov/datatypes/edtf/EDTF-level1");
    }

    @Test
    void storeReturnsEveryLiteralInTheFormInWhichItWasWritten() {
        List<Node> literals = literals().toList();
        GraphStore store = GraphStore.at(folder);
        try (StoreBuild build = store.build()) {
            build.load(
                    out -> {
                        for (int i = 0; i < literals.size(); i++) {
                            out.triple(Triple.create(SUBJECT, property(i), literals.get(i)));
                        }
                    });
            build.commit();
        }

        try (StoreView view = store.open()) {
            for (int i = 0; i < literals.size(); i++) {
                assertThat(object(view.dataset(), property(i))).isEqualTo(literals.get(i));
            }
        }
    }

    /** Returns a literal of each kind that the graph holds, common and at the edges. */
    private static Stream<Node> literals() {
        Stream<Node> decimals =
                Stream.of(
                                "0",
                                "0.00",
                                "1",
                                "1.10",
                                "-36.5",
                                "37.0662",
                                "0.1",
                                "100000",
                                "1E+5",
                                "1E+9",
                                "123456789012345678901234567890",
                                "0.000000000000000000000001",
                                "1234567.1234567",
                                "9999999999.9")
                        .map(BigDecimal::new)
                        .map(Literals::decimal);
        Stream<Node> integers =
                Stream.of(
                                0L,
                                1L,
                                -1L,
                                37L,
                                (1L << 55) - 1,
                                1L << 55,
                                Long.MAX_VALUE,
                                Long.MIN_VALUE)
                        .map(Literals::integer);
        Stream<Node> dates =
                Stream.of("2016-01-09", "0001-01-01", "1999-12-31", "9999-12-31", "-0044-03-15")
                        .map(LocalDate::parse)
                        .map(Literals::date);
        Stream<Node> edtf =
                Stream.of(
                                "2016-01-09",
                                "2016-09~",
                                "2016-09-05/2016-09-10~",
                                "../2016",
                                "201X",
                                "2016-21")
                        .map(Literals::edtf);
        Stream<Node> texts =
                Stream.of(
                        Literals.text(""),
                        Literals.text(" two  spaces "),
                        Literals.text("a\tb\nc \"d\" \\"),
                        Literals.text("🏳 حلب"),
                        Literals.text("Aleppo", "en"),
                        Literals.text("حلب", "ar"),
                        Literals.text("Halab", "ar-Latn"),
                        Literals.text("Aleppo", "en-GB"),
                        Literals.text("Aleppo", "EN-us"),
                        Literals.text("x", "de-latn-AT"),
                        Literals.text("150"),
                        NodeFactory.createLiteralDT(
                                "POINT(38.5 35)",
                                TypeMapper.getInstance()
                                        .getSafeTypeByName(Geo.wktLiteral.getURI())));
        return Stream.of(decimals, integers, dates, edtf, texts).flatMap(s -> s);
    }

    private static Node property(int number) {
        return NodeFactory.createURI("https://example.org/p" + number);
    }

    private static Node object(DatasetGraph dataset, Node property) {
        return Txn.calculateRead(
                dataset,
                () -> dataset.getDefaultGraph().find(SUBJECT, property, null).next().getObject());
    }
}
