package org.claimgraph.csvw.term;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.csvw.datatype.BuiltInDatatype;
import org.claimgraph.csvw.datatype.Datatype;

/** Makes the literals of a column (csv2rdf, section 4.6.8). Not thread-safe. */
public final class LiteralPlan {

    private final RDFDatatype datatype;
    private final String language;
    private final boolean isText;
    private final RecentNodes recent = new RecentNodes();

    /**
     * Makes a plan.
     *
     * @param datatype what values carry
     * @param language the language of texts; empty for none
     * @param isText whether values are texts, which carry the language
     */
    private LiteralPlan(RDFDatatype datatype, String language, boolean isText) {
        this.datatype = datatype;
        this.language = language;
        this.isText = isText;
    }

    /** Returns the plan for values of a datatype; texts are in a language, or in {@code und}. */
    public static LiteralPlan of(Datatype datatype, String language) {
        RDFDatatype type = TypeMapper.getInstance().getSafeTypeByName(datatype.iri());
        boolean text =
                datatype.base() == BuiltInDatatype.STRING && XSDDatatype.XSDstring.equals(type);
        return new LiteralPlan(type, language.equals("und") ? "" : canonical(language), text);
    }

    /** Returns a language tag in the form that Jena gives it, once for all values. */
    private static String canonical(String language) {
        return NodeFactory.createLiteralLang("", language).getLiteralLanguage();
    }

    /** Returns the literal of a value in a language of its own, if it is a text. */
    public Node node(String value, boolean valid, String ownLanguage) {
        return valid && !isText
                ? NodeFactory.createLiteralDT(value, datatype)
                : NodeFactory.createLiteralLang(value, ownLanguage);
    }

    /** Returns the literal of a value. A value that is not valid becomes a plain text. */
    public Node node(String value, boolean valid) {
        if (!valid || isText) {
            return language.isEmpty()
                    ? NodeFactory.createLiteralString(value)
                    : NodeFactory.createLiteralDirLang(value, language, Node.noTextDirection);
        }
        return typed(value);
    }

    /** Keeps recent typed literals, because making one parses its text. */
    private Node typed(String value) {
        Node known = recent.find(value);
        if (known != null) {
            return known;
        }
        Node node = NodeFactory.createLiteralDT(value, datatype);
        recent.keep(value, node);
        return node;
    }
}
