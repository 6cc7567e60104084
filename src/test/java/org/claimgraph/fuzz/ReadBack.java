package org.claimgraph.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;

/**
 * A graph that is written and read is the same graph. IRIs are read as they stand: resolving them
 * would take {@code ./} out of their paths.
 */
final class ReadBack {

    private ReadBack() {}

    static void hold(Graph graph) {
        for (Lang lang : new Lang[] {Lang.NTRIPLES, Lang.TURTLE}) {
            StringWriter text = new StringWriter();
            RDFDataMgr.write(text, graph, lang);
            Graph again = GraphMemFactory.createDefaultGraph();
            RDFParser.create()
                    .source(new StringReader(text.toString()))
                    .lang(lang)
                    .checking(true)
                    .resolveURIs(false)
                    .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
                    .parse(StreamRDFLib.graph(again));
            assertThat(again.isIsomorphicWith(graph)).as(lang + "\n" + text).isTrue();
        }
    }
}
