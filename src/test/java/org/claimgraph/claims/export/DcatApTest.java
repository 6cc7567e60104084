package org.claimgraph.claims.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The description of each dataset has what DCAT-AP asks for. */
class DcatApTest {

    private static final String COMPLETE =
            """
            PREFIX : <https://example.org/>
            PREFIX dcat: <http://www.w3.org/ns/dcat#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX vcard: <http://www.w3.org/2006/vcard/ns#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            :us a foaf:Organization ; foaf:name "We" .
            :desk a vcard:Organization .
            :catalog a dcat:Catalog ;
              dcterms:title "Catalogue" ; dcterms:description "All" ; dcterms:license :cc ;
              dcterms:issued "2026"^^xsd:gYear ; dcterms:modified "2026"^^xsd:gYear ;
              dcterms:publisher :us ; dcat:dataset :data .
            :data a dcat:Dataset ;
              dcterms:title "Data"@en ; dcterms:description "Of us"@en ;
              dcterms:publisher :us ; dcat:contactPoint :desk ; dcat:distribution :file ;
              dcat:keyword "claims" ; dcat:theme :theme ; dcterms:issued "2026-11-20"^^xsd:date .
            :file a dcat:Distribution ; dcat:accessURL :here ; dcterms:license :cc .
            """;

    static Stream<PublishedGraph> graphs() {
        return PublishedGraph.all();
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void nothingThatIsMandatoryIsMissingOrWrong(PublishedGraph published) {
        assertThat(DcatAp.violations(published.graph())).isEmpty();
    }

    @Test
    void aCompleteDescriptionIsFine() {
        assertThat(DcatAp.violations(turtle(COMPLETE))).isEmpty();
        assertThat(DcatAp.warnings(turtle(COMPLETE))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dcterms:title \"Catalogue\" ;",
                "dcterms:description \"All\" ;",
                "dcterms:title \"Data\"@en ;",
                "dcterms:description \"Of us\"@en ;",
                "dcat:accessURL :here ;",
                "; foaf:name \"We\"",
                "a vcard:Organization"
            })
    void whatIsMandatoryIsAViolationWhenItIsMissing(String part) {
        String without = COMPLETE.replace(part, part.startsWith("a ") ? "a :Thing" : "");

        assertThat(without).isNotEqualTo(COMPLETE);
        assertThat(DcatAp.violations(turtle(without))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dcat:keyword \"claims\" ;",
                "dcat:theme :theme ;",
                "dcat:contactPoint :desk ;",
                "dcat:distribution :file ;",
                "; dcterms:license :cc ."
            })
    void whatIsRecommendedIsAWarningWhenItIsMissing(String part) {
        String without = COMPLETE.replace(part, part.endsWith(".") ? "." : "");

        assertThat(without).isNotEqualTo(COMPLETE);
        assertThat(DcatAp.warnings(turtle(without))).isNotEmpty();
        assertThat(DcatAp.violations(turtle(without))).isEmpty();
    }

    private static Graph turtle(String text) {
        return RDFParser.fromString(text, Lang.TURTLE).toGraph();
    }
}
