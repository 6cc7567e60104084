package org.claimgraph.vocab;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Makes literals in the lexical form that a TDB2 store returns unchanged, so that a file and a
 * store of the same graph are equal byte for byte.
 */
public final class Literals {

    private static final RDFDatatype EDTF =
            TypeMapper.getInstance()
                    .getSafeTypeByName("http://id.loc.gov/datatypes/edtf/EDTF-level1");

    private Literals() {}

    /**
     * Returns an {@code xsd:decimal} with at least one digit after the point: {@code 150.0}, {@code
     * 10.5}.
     */
    public static Node decimal(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        String text = (plain.scale() < 1 ? plain.setScale(1) : plain).toPlainString();
        return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal);
    }

    /** Returns an {@code xsd:integer}. */
    public static Node integer(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }

    /** Returns an {@code xsd:nonNegativeInteger}. */
    public static Node count(BigInteger number) {
        return NodeFactory.createLiteralDT(number.toString(), XSDDatatype.XSDnonNegativeInteger);
    }

    /** Returns an {@code xsd:date} without a time zone. */
    public static Node date(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    /** Returns an EDTF date of level 1, exactly as typed. */
    public static Node edtf(String text) {
        return NodeFactory.createLiteralDT(text, EDTF);
    }

    /** Returns {@code true}. */
    public static Node yes() {
        return NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
    }

    /** Returns a text without a language. */
    public static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    /** Returns a text in a language, given as a BCP 47 tag. */
    public static Node text(String text, String language) {
        return NodeFactory.createLiteralLang(text, language);
    }
}
