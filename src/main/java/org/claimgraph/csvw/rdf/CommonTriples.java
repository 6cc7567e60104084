package org.claimgraph.csvw.rdf;

import java.util.List;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.claimgraph.csvw.metadata.CommonProperty;
import org.claimgraph.csvw.metadata.CommonValue;

/** Sends common properties and notes as triples (csv2rdf, section 4.4; JSON-LD 1.0, section 10). */
public final class CommonTriples {

    private final BlankNodes blanks;
    private final StreamRDF out;

    CommonTriples(BlankNodes blanks, StreamRDF out) {
        this.blanks = blanks;
        this.out = out;
    }

    /**
     * Sends common properties as triples about a subject.
     *
     * @param about the IRI of what they describe; marks blank nodes, where there are any
     */
    public static void send(String about, List<CommonProperty> properties, StreamRDF out) {
        new CommonTriples(new BlankNodes(about), out)
                .send(NodeFactory.createURI(about), properties);
    }

    /** Sends the common properties of a subject. */
    void send(Node subject, List<CommonProperty> properties) {
        for (CommonProperty property : properties) {
            send(subject, NodeFactory.createURI(property.iri()), property.value());
        }
    }

    /** Sends one value of a subject. */
    void send(Node subject, Node predicate, CommonValue value) {
        if (value instanceof CommonValue.Several several) {
            for (CommonValue item : several.items()) {
                send(subject, predicate, item);
            }
        } else if (value instanceof CommonValue.Thing thing) {
            sendThing(subject, predicate, thing);
        } else if (!(value instanceof CommonValue.Nothing)) {
            out.triple(Triple.create(subject, predicate, literal(value)));
        }
    }

    private void sendThing(Node subject, Node predicate, CommonValue.Thing thing) {
        String id = thing.id();
        Node object = id == null ? blanks.next() : NodeFactory.createURI(id);
        out.triple(Triple.create(subject, predicate, object));
        for (CommonValue.Type type : thing.types()) {
            out.triple(Triple.create(object, Terms.TYPE, NodeFactory.createURI(type.iri())));
        }
        send(object, thing.properties());
    }

    private static Node literal(CommonValue value) {
        if (value instanceof CommonValue.Text text) {
            String language = text.language();
            return language == null
                    ? NodeFactory.createLiteralString(text.text())
                    : NodeFactory.createLiteralLang(text.text(), language);
        }
        if (value instanceof CommonValue.Typed typed) {
            return NodeFactory.createLiteralDT(
                    typed.value(), TypeMapper.getInstance().getSafeTypeByName(typed.datatype()));
        }
        if (value instanceof CommonValue.Truth truth) {
            return NodeFactory.createLiteralDT(
                    truth.isTrue() ? "true" : "false", XSDDatatype.XSDboolean);
        }
        String number = ((CommonValue.Numeral) value).text();
        boolean whole = number.matches("-?[0-9]+");
        return NodeFactory.createLiteralDT(
                number, whole ? XSDDatatype.XSDinteger : XSDDatatype.XSDdouble);
    }
}
