package org.claimgraph.claims.derive;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Literals;
import org.claimgraph.vocab.Prov;

/**
 * Writes findings as triples. Every derived triple has a finding as its subject, so that leaving
 * findings out leaves out all that is derived.
 */
public final class FindingTriples {

    private final String base;
    private final Node build;
    private final StreamRDF out;

    /**
     * Makes a writer.
     *
     * @param base the project's base, to which {@code finding/…}, {@code claim/…} and {@code
     *     core/…} are added
     */
    public FindingTriples(String base, StreamRDF out) {
        this.base = base;
        this.build = NodeFactory.createURI(base + "build");
        this.out = out;
    }

    /** Returns the rule that made a finding. */
    public static Node rule(Finding finding) {
        return Cg.concept("rule", Integer.toString(finding.rule()));
    }

    /** Writes one finding. */
    public void write(Finding finding) {
        Node node = NodeFactory.createURI(base + "finding/" + finding.hash());
        triple(node, RDF.Nodes.type, Cg.Finding);
        triple(node, Cg.findingKind, Cg.concept("finding-kind", finding.kind().slug()));
        triple(node, Cg.dimension, Cg.concept("dimension", finding.dimension().slug()));
        triple(node, Cg.rule, rule(finding));
        triple(node, Prov.wasGeneratedBy, build);
        triple(node, RDFS.Nodes.label, Literals.text(finding.matter(), "en"));
        triple(node, RDFS.Nodes.comment, Literals.text(finding.sentence(), "en"));
        for (String claim : finding.claims()) {
            Node told = NodeFactory.createURI(base + "claim/" + claim);
            triple(node, Cg.between, told);
            triple(node, Prov.wasDerivedFrom, told);
        }
        triple(node, Cg.claimList, Literals.text(String.join(" ", finding.claims())));
        for (String core : finding.cores()) {
            triple(node, Cg.core, NodeFactory.createURI(base + "core/" + core));
        }
        if (finding.origins() > 0) {
            triple(node, Cg.independentOrigins, Literals.integer(finding.origins()));
        }
        for (Finding.Dimension also : finding.alsoOn()) {
            triple(node, Cg.alsoOn, Cg.concept("dimension", also.slug()));
        }
        if (finding.acrossSides()) {
            triple(node, Cg.acrossSides, Literals.yes());
        }
        AgreementMeasure measure = finding.measure();
        if (measure != null) {
            write(node, measure);
        }
        if (finding.gap() != null) {
            triple(node, Cg.gap, Literals.decimal(finding.gap()));
        }
    }

    private void write(Node node, AgreementMeasure measure) {
        triple(node, Cg.column, Literals.text(measure.column()));
        triple(node, Cg.codings, Literals.integer(measure.units()));
        triple(node, Cg.percentAgreement, Literals.decimal(measure.percent()));
        if (measure.alpha() != null) {
            triple(node, Cg.alpha, Literals.decimal(measure.alpha()));
        }
    }

    private void triple(Node subject, Node predicate, Node object) {
        out.triple(Triple.create(subject, predicate, object));
    }
}
