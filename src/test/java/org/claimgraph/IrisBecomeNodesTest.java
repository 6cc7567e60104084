package org.claimgraph;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every IRI is checked before it becomes a node: Jena takes any text for one, and then nobody can
 * read what it wrote. Who makes nodes of IRIs stands here, with what makes sure of them.
 */
class IrisBecomeNodesTest {

    private static final Map<String, String> MAKERS =
            Map.ofEntries(
                    entry("vocab.Cg", "constants, and concepts of closed lists"),
                    entry("vocab.Csvw", "constants"),
                    entry("vocab.Dcat", "constants"),
                    entry("vocab.Foaf", "constants"),
                    entry("vocab.Geo", "constants"),
                    entry("vocab.Oa", "constants"),
                    entry("vocab.Prov", "constants"),
                    entry("vocab.Schema", "constants"),
                    entry("vocab.Skosxl", "constants"),
                    entry("vocab.VoID", "constants"),
                    entry("vocab.Wgs84", "constants"),
                    entry("csvw.rdf.Terms", "constants"),
                    entry("csvw.term.IriPlan", "asks Iris.whyInvalid, or encodes what varies"),
                    entry("claims.extract.ProjectIris", "a checked base, and encodes what varies"),
                    entry("claims.extract.LocatorWriter", "a constant"),
                    entry("claims.extract.ConceptExtractor", "an IRI that the registry made"),
                    entry("claims.validate.ShapeNotes", "a constant"),
                    entry("claims.extract.ContentWriter", "a checked base and an id that Ids took"),
                    entry(
                            "csvw.rdf.CsvwExtractor",
                            "IRIs that MetadataReader checked, and a number"),
                    entry("csvw.rdf.CommonTriples", "IRIs that CommonReader checked"),
                    entry(
                            "claims.derive.FindingTriples",
                            "a checked base, hashes and ids of claims"),
                    entry(
                            "claims.build.DatasetTriples",
                            "a checked base, hashes, ids of claims, ends of IRIs"),
                    entry("claims.export.Contents", "parts of IRIs of the graph"),
                    entry("claims.explain.CellMap", "looks for a node, and writes none"),
                    entry("claims.names.EntityFinder", "looks for a node, and writes none"),
                    entry("claims.names.NodeFinder", "looks for a node, and writes none"),
                    entry("claims.explain.ExplanationFinder", "looks for a node, and writes none"),
                    entry("rdf.NTriplesWriter", "datatypes of literals that are nodes already"));

    private static final Set<String> MAKING =
            Set.of("createURI", "createResource", "createProperty");

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.claimgraph");

    @Test
    void onlyClassesThatAreSureOfTheirIrisMakeNodesOfThem() {
        assertThat(makers()).isEqualTo(new TreeSet<>(MAKERS.keySet()));
    }

    private static Set<String> makers() {
        Set<String> makers = new TreeSet<>();
        for (JavaClass caller : HOUSE) {
            if (caller.getCodeUnitAccessesFromSelf().stream()
                    .anyMatch(IrisBecomeNodesTest::makesANode)) {
                String name = caller.getName().substring("org.claimgraph.".length());
                makers.add(name.split("\\$")[0]);
            }
        }
        return makers;
    }

    private static boolean makesANode(JavaCodeUnitAccess<?> access) {
        CodeUnitAccessTarget target = access.getTarget();
        return target.getOwner().getPackageName().startsWith("org.apache.jena")
                && MAKING.contains(target.getName());
    }
}
