package org.claimgraph.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.docs.ShippedRegistry.Shown;

/**
 * Makes docs/reference/vocabulary.md of the ontology, in the order in which its terms stand, and of
 * the shipped registries.
 */
final class VocabularyPage {

    private static final String BEGINNING =
            """
            # Vocabulary

            The classes, properties and closed lists of ClaimGraph's own, made from `ontology/claimgraph.ttl` (version %s, %d classes, %d properties). Do not
            edit this page: `mvn test -Dtest=VocabularyPageTest -Dclaimgraph.regenerate=true` writes it anew.

            The prefix `cg:` stands for `https://w3id.org/claimgraph/ns#`. Which column becomes which property is explained in [tables.md](tables.md); from other
            vocabularies the graph uses `rdfs:`, `dcterms:`, `skos:`, `skosxl:`, `prov:`, `schema:` (with `http`), `geo:`, `wgs84_pos:`, `oa:`, `csvw:`, `dcat:`,
            `void:` and `foaf:` as they are. What is close to a term elsewhere, or narrower, is said by a SKOS mapping and not declared.
            """;

    private static final String REGISTRIES =
            """
            The relations that come with ClaimGraph, made from `ontology/relations.csv`; each is a `cg:Relation` with the IRI
            `https://w3id.org/claimgraph/relation/{id}`. The examples are made up. A project adds its own in `mappings/relations.csv`. Wordings that lead to a relation are in
            the [coding handbook](../coding-handbook.md#relations).

            """;

    private static final List<Shown> RELATION =
            List.of(
                    ShippedRegistry.ID,
                    ShippedRegistry.MEANING,
                    Shown.column("of whom or what", "subjects"),
                    Shown.column("to whom or what", "objects"),
                    ShippedRegistry.FOR_INSTANCE);

    private static final List<Shown> UNIT =
            List.of(
                    ShippedRegistry.ID,
                    ShippedRegistry.MEANING,
                    Shown.word("figures compare as", "count_kind"),
                    ShippedRegistry.FOR_INSTANCE);

    private static final List<Shown> MEANS =
            List.of(
                    ShippedRegistry.ID,
                    ShippedRegistry.MEANING,
                    Shown.word("kind", "kind"),
                    ShippedRegistry.FOR_INSTANCE);

    private final Map<String, String> prefixes = new TreeMap<>();
    private final Map<Node, List<Triple>> terms = new LinkedHashMap<>();

    /** How the page calls a correspondence. */
    private static final Map<Node, String> MATCHES = matchWords();

    private final StringBuilder page = new StringBuilder();

    private VocabularyPage() {}

    private static Map<Node, String> matchWords() {
        Map<Node, String> words = new LinkedHashMap<>();
        words.put(SKOS.exactMatch.asNode(), "The same as");
        words.put(SKOS.closeMatch.asNode(), "Close to");
        words.put(SKOS.broadMatch.asNode(), "Narrower than");
        words.put(SKOS.relatedMatch.asNode(), "Related to");
        return words;
    }

    /** Returns the page of an ontology. */
    static String of(Path ontology) {
        VocabularyPage page = new VocabularyPage();
        RDFParser.source(ontology).parse(page.new Reader());
        return page.write();
    }

    /** Keeps the terms in the order of the file, which a graph does not. */
    private final class Reader extends StreamRDFBase {
        @Override
        public void prefix(String prefix, String iri) {
            prefixes.put(prefix, iri);
        }

        @Override
        public void triple(Triple triple) {
            terms.computeIfAbsent(triple.getSubject(), subject -> new ArrayList<>()).add(triple);
        }
    }

    private String write() {
        List<Node> properties = new ArrayList<>(ofType(OWL2.ObjectProperty.asNode()));
        properties.addAll(ofType(OWL2.DatatypeProperty.asNode()));
        Node ontology = ofType(OWL2.Ontology.asNode()).get(0);
        page.append(
                BEGINNING.formatted(
                        text(ontology, OWL2.versionInfo.asNode()),
                        ofType(OWL2.Class.asNode()).size(),
                        properties.size()));
        for (Node type : ofType(OWL2.Class.asNode())) {
            writeClass(type, properties);
        }
        heading("Properties of several classes");
        writeProperties(those(properties, null));
        heading("Properties of table metadata");
        page.append(
                "They are written in `csv-metadata.json`, steer the reading of tables and are not part of the graph.\n\n");
        writeProperties(ofType(OWL2.AnnotationProperty.asNode()));
        heading("Closed lists");
        page.append(
                "The word is what a person types in a cell; the graph has the concept. *Relations*, *Units* and *Means* are filled from tables: see [below](#relations-for-any-subject).\n");
        ofType(SKOS.ConceptScheme.asNode()).forEach(this::writeList);
        writeRegistries();
        return page.toString();
    }

    private void writeRegistries() {
        ShippedRegistry relations = ShippedRegistry.read("relations");
        heading("Relations for any subject");
        page.append(REGISTRIES);
        page.append(relations.where("registry", "general").markdown(RELATION));
        heading("Relations for armed conflict");
        page.append(relations.where("registry", "war").markdown(RELATION));
        heading("Units");
        page.append("IRIs: `https://w3id.org/claimgraph/unit/{id}`.\n\n");
        page.append(ShippedRegistry.read("units").markdown(UNIT));
        heading("Means");
        page.append("IRIs: `https://w3id.org/claimgraph/means/{id}`.\n\n");
        page.append(ShippedRegistry.read("means").markdown(MEANS));
    }

    private void writeClass(Node type, List<Node> properties) {
        heading("`" + name(type) + "`");
        page.append(text(type, SKOS.definition.asNode())).append("\n\n");
        List<Node> parents = values(type, RDFS.Nodes.subClassOf);
        if (!parents.isEmpty()) {
            page.append("A kind of ").append(names(parents)).append(". ");
        }
        page.append(matches(type));
        trimSpace();
        page.append("\n\n");
        List<Node> own = those(properties, type);
        if (!own.isEmpty()) {
            writeProperties(own);
        }
    }

    private void writeProperties(List<Node> properties) {
        page.append("| property | value | meaning |\n|---|---|---|\n");
        for (Node property : properties) {
            page.append("| `").append(name(property)).append("` | ");
            page.append(names(values(property, RDFS.Nodes.range))).append(" | ");
            page.append(text(property, SKOS.definition.asNode()));
            List<Node> wider = values(property, RDFS.Nodes.subPropertyOf);
            if (!wider.isEmpty()) {
                page.append(" A kind of ").append(names(wider)).append('.');
            }
            page.append((" " + matches(property)).stripTrailing()).append(" |\n");
        }
    }

    /** Returns the terms elsewhere to which a term corresponds, without being declared one. */
    private String matches(Node term) {
        StringBuilder matches = new StringBuilder();
        MATCHES.forEach(
                (property, words) -> {
                    List<Node> others = values(term, property);
                    if (!others.isEmpty()) {
                        matches.append(words).append(' ').append(names(others)).append(". ");
                    }
                });
        return matches.toString();
    }

    private void writeList(Node scheme) {
        List<Node> concepts =
                terms.keySet().stream()
                        .filter(term -> values(term, SKOS.inScheme.asNode()).contains(scheme))
                        .toList();
        if (concepts.isEmpty()) {
            return;
        }
        page.append("\n### ").append(text(scheme, DCTerms.title.asNode())).append("\n\n");
        page.append("| word | concept | meaning |\n|---|---|---|\n");
        for (Node concept : concepts) {
            page.append("| `").append(text(concept, SKOS.notation.asNode())).append("` | `");
            page.append(name(concept)).append("` | ");
            page.append(text(concept, SKOS.definition.asNode())).append(" |\n");
        }
    }

    private void heading(String title) {
        trimSpace();
        page.append("\n\n## ").append(title).append("\n\n");
    }

    private void trimSpace() {
        page.setLength(page.toString().stripTrailing().length());
    }

    private List<Node> ofType(Node type) {
        return terms.keySet().stream()
                .filter(term -> values(term, RDF.Nodes.type).contains(type))
                .toList();
    }

    /** Returns the properties whose domain is a class; those without one for null. */
    private List<Node> those(List<Node> properties, Node type) {
        Set<Node> wanted = type == null ? Set.of() : Set.of(type);
        return terms.keySet().stream()
                .filter(properties::contains)
                .filter(term -> new LinkedHashSet<>(values(term, RDFS.Nodes.domain)).equals(wanted))
                .toList();
    }

    private List<Node> values(Node term, Node property) {
        return terms.getOrDefault(term, List.of()).stream()
                .filter(triple -> triple.getPredicate().equals(property))
                .map(Triple::getObject)
                .toList();
    }

    private String text(Node term, Node property) {
        List<Node> values = values(term, property);
        return values.isEmpty() ? "" : values.get(0).getLiteralLexicalForm();
    }

    private String names(List<Node> nodes) {
        return nodes.stream().map(node -> "`" + name(node) + "`").collect(Collectors.joining(", "));
    }

    private String name(Node node) {
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            if (node.getURI().startsWith(prefix.getValue())) {
                return prefix.getKey() + ":" + node.getURI().substring(prefix.getValue().length());
            }
        }
        return node.getURI();
    }
}
