package org.claimgraph.store.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Triples by chance, always the same for the same seed, of terms that TDB2 gives back unchanged.
 */
final class RandomTriples {

    private static final String BASE = "http://example.org/";

    private final Random random;
    private final int terms;
    private final int predicates;

    /** Makes triples from a vocabulary of about so many subjects and so many predicates. */
    RandomTriples(long seed, int terms, int predicates) {
        this.random = new Random(seed);
        this.terms = terms;
        this.predicates = predicates;
    }

    List<Triple> list(int count) {
        List<Triple> triples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            triples.add(triple());
        }
        return triples;
    }

    private Triple triple() {
        Node predicate = NodeFactory.createURI(BASE + "p" + random.nextInt(predicates));
        return Triple.create(subject(), predicate, object(2));
    }

    private Node subject() {
        int number = random.nextInt(terms);
        return number % 5 == 0
                ? NodeFactory.createBlankNode("b" + number)
                : NodeFactory.createURI(BASE + "s" + number);
    }

    private Node object(int depth) {
        int number = random.nextInt(terms);
        return switch (random.nextInt(depth == 0 ? 7 : 8)) {
            case 0 -> subject();
            case 1 -> NodeFactory.createLiteralString("text " + number);
            case 2 ->
                    NodeFactory.createLiteralLang("text " + number, number % 2 == 0 ? "en" : "ar");
            case 3 -> NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
            case 4 -> NodeFactory.createLiteralDT(date(number), XSDDatatype.XSDdate);
            case 5 -> NodeFactory.createLiteralDT("year " + number, XSDDatatype.XSDgYear);
            case 6 -> NodeFactory.createLiteralDT(number + ".5", XSDDatatype.XSDdecimal);
            default -> NodeFactory.createTripleTerm(subject(), subject(), object(depth - 1));
        };
    }

    private static String date(int number) {
        return String.format(
                "%04d-%02d-%02d", 1900 + number % 200, 1 + number % 12, 1 + number % 28);
    }
}
