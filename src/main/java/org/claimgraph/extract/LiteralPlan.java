package org.claimgraph.extract;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.mapping.datatype.BuiltInDatatype;
import org.claimgraph.mapping.datatype.Datatype;

/**
 * Makes the literals of a column (csv2rdf, section 4.6.8).
 *
 * @param datatype what values carry
 * @param language the language of texts; empty for none
 * @param isText whether values are texts, which carry the language
 */
record LiteralPlan(RDFDatatype datatype, String language, boolean isText) {

    static LiteralPlan of(Datatype datatype, String language) {
        RDFDatatype type = TypeMapper.getInstance().getSafeTypeByName(datatype.iri());
        boolean text =
                datatype.base() == BuiltInDatatype.STRING && XSDDatatype.XSDstring.equals(type);
        return new LiteralPlan(type, language.equals("und") ? "" : language, text);
    }

    /** Returns the literal of a value in a language of its own, if it is a text. */
    Node node(String value, boolean valid, String ownLanguage) {
        return valid && !isText
                ? NodeFactory.createLiteralDT(value, datatype)
                : NodeFactory.createLiteralLang(value, ownLanguage);
    }

    /** Returns the literal of a value; one that is not valid is a text, whatever its column is. */
    Node node(String value, boolean valid) {
        if (!valid || isText) {
            return language.isEmpty()
                    ? NodeFactory.createLiteralString(value)
                    : NodeFactory.createLiteralLang(value, language);
        }
        return NodeFactory.createLiteralDT(value, datatype);
    }
}
