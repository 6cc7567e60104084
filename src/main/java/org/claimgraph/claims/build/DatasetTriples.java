package org.claimgraph.claims.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.claimgraph.claims.derive.Finding;
import org.claimgraph.claims.derive.FindingTriples;
import org.claimgraph.claims.model.ClaimRecord;
import org.claimgraph.csvw.metadata.CommonProperty;
import org.claimgraph.csvw.metadata.CommonValue;
import org.claimgraph.csvw.metadata.TableDescription;
import org.claimgraph.csvw.rdf.CommonTriples;
import org.claimgraph.store.StoreBuild;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Csvw;
import org.claimgraph.vocab.Dcat;
import org.claimgraph.vocab.Literals;
import org.claimgraph.vocab.Prov;
import org.claimgraph.vocab.Schema;
import org.claimgraph.vocab.VoID;

/**
 * Writes the description of the data as a whole: the dataset as the metadata describe it, its
 * tables, and the build that made the graph of them.
 *
 * <p>The build has no time, so that the same tables give the same graph; the store knows when it
 * was built. Counts are not here either: only an export knows what it holds.
 */
final class DatasetTriples {

    private static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/claimgraph/ns");

    private static final String SOFTWARE = "https://w3id.org/claimgraph/software/";

    private final BuildPlan plan;
    private final StreamRDF out;
    private final Node dataset;
    private final Node build;
    private final Node software;

    DatasetTriples(BuildPlan plan, StreamRDF out) {
        this.plan = plan;
        this.out = out;
        this.dataset = NodeFactory.createURI(plan.base() + "dataset");
        this.build = NodeFactory.createURI(plan.base() + "build");
        this.software = NodeFactory.createURI(SOFTWARE + StoreBuild.version());
    }

    /** Writes the description of what was made. */
    void write(List<ClaimRecord> claims, List<Finding> findings) {
        writeDataset();
        writeExamples(claims, findings);
        writeSoftware();
        writeBuild(findings);
        plan.group().tables().forEach(this::writeTable);
    }

    private void writeDataset() {
        triple(dataset, RDF.Nodes.type, Dcat.Dataset);
        triple(dataset, RDF.Nodes.type, VoID.Dataset);
        triple(dataset, VoID.uriSpace, Literals.text(plan.base()));
        triple(dataset, DCTerms.conformsTo.asNode(), ONTOLOGY);
        triple(dataset, Prov.wasGeneratedBy, build);
        CommonTriples.send(dataset.getURI(), described(plan.group().properties()), out);
    }

    /** Leaves out what steers the reading of tables; a version is in no language. */
    private static List<CommonProperty> described(List<CommonProperty> properties) {
        List<CommonProperty> described = new ArrayList<>();
        for (CommonProperty property : properties) {
            boolean steers =
                    property.iri().startsWith(Cg.NS)
                            || property.iri().equals(VoID.uriSpace.getURI());
            if (!steers) {
                described.add(
                        DatasetCheck.isIdentifier(property) ? withoutLanguage(property) : property);
            }
        }
        return described;
    }

    private static CommonProperty withoutLanguage(CommonProperty property) {
        CommonValue value =
                property.value() instanceof CommonValue.Text text
                        ? new CommonValue.Text(text.text(), null)
                        : property.value();
        return new CommonProperty(property.name(), property.iri(), value, property.place());
    }

    /** Names one claim, its document and its content, and one finding: those that sort first. */
    private void writeExamples(List<ClaimRecord> claims, List<Finding> findings) {
        claims.stream().min(Comparator.comparing(ClaimRecord::id)).ifPresent(this::writeExample);
        findings.stream()
                .map(Finding::hash)
                .min(Comparator.naturalOrder())
                .ifPresent(hash -> writeExample("finding/" + hash));
    }

    private void writeExample(ClaimRecord claim) {
        writeExample("claim/" + claim.id());
        writeExample("document/" + claim.document());
        writeExample("proposition/" + claim.contents().get(0).proposition());
    }

    private void writeExample(String path) {
        triple(dataset, VoID.exampleResource, NodeFactory.createURI(plan.base() + path));
    }

    private void writeSoftware() {
        triple(software, RDF.Nodes.type, Prov.SoftwareAgent);
        triple(software, RDFS.Nodes.label, Literals.text("ClaimGraph " + StoreBuild.version()));
        triple(software, Schema.softwareVersion, Literals.text(StoreBuild.version()));
    }

    /** A rule that found something is a plan that the build followed. */
    private void writeBuild(List<Finding> findings) {
        triple(build, RDF.Nodes.type, Prov.Activity);
        triple(build, RDFS.Nodes.label, Literals.text("build of the graph from its tables", "en"));
        triple(build, Prov.wasAssociatedWith, software);
        SortedSet<Integer> rules = new TreeSet<>();
        for (Finding finding : findings) {
            if (rules.add(finding.rule())) {
                writePlan(finding);
            }
        }
    }

    private void writePlan(Finding finding) {
        Node association = NodeFactory.createURI(build.getURI() + "/rule-" + finding.rule());
        triple(build, Prov.qualifiedAssociation, association);
        triple(association, RDF.Nodes.type, Prov.Association);
        triple(association, Prov.agent, software);
        triple(association, Prov.hadPlan, FindingTriples.rule(finding));
    }

    private void writeTable(TableDescription table) {
        String base = plan.bases().getOrDefault(table.url(), plan.base());
        Node node = NodeFactory.createURI(base + "table/" + table.fileName());
        triple(build, Prov.used, node);
        triple(node, RDF.Nodes.type, Csvw.Table);
        CommonTriples.send(node.getURI(), described(table.properties()), out);
    }

    private void triple(Node subject, Node predicate, Node object) {
        out.triple(Triple.create(subject, predicate, object));
    }
}
