package org.claimgraph.vocab;

import java.util.LinkedHashMap;
import java.util.Map;

/** The prefixes of the vocabularies and of the nodes of a project. */
public final class Prefixes {

    private static final String[] PATHS = {
        "document",
        "claim",
        "proposition",
        "core",
        "actor",
        "location",
        "event",
        "evidence",
        "name",
        "affiliation",
        "finding"
    };

    private Prefixes() {}

    /**
     * Returns the prefixes of the graph of a project, in the order in which they are written.
     *
     * @param base where the IRIs of the project begin
     */
    public static Map<String, String> of(String base) {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("cg", Cg.NS);
        prefixes.put("relation", "https://w3id.org/claimgraph/relation/");
        prefixes.put("unit", "https://w3id.org/claimgraph/unit/");
        prefixes.put("means", "https://w3id.org/claimgraph/means/");
        prefixes.put("csvw", Csvw.NS);
        prefixes.put("dcat", Dcat.NS);
        prefixes.put("dcterms", "http://purl.org/dc/terms/");
        prefixes.put("edtf", "http://id.loc.gov/datatypes/edtf/");
        prefixes.put("foaf", Foaf.NS);
        prefixes.put("geo", Geo.NS);
        prefixes.put("oa", Oa.NS);
        prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
        prefixes.put("prov", Prov.NS);
        prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("schema", Schema.NS);
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("skosxl", Skosxl.NS);
        prefixes.put("void", VoID.NS);
        prefixes.put("wgs84_pos", Wgs84.NS);
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        for (String path : PATHS) {
            prefixes.put(path, base + path + "/");
        }
        return prefixes;
    }
}
