package org.claimgraph.csvw.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimgraph.csvw.iri.Iris;
import org.claimgraph.csvw.resource.Resource;
import org.claimgraph.csvw.resource.Resources;

/** Serves the files of the suite at their IRIs, with the headers that the manifest states. */
final class SuiteResources implements Resources {

    private final SuiteCase test;

    SuiteResources(SuiteCase test) {
        this.test = test;
    }

    @Override
    public Resource open(String iri) throws IOException {
        if (iri.equals("http://www.w3.org/.well-known/csvm")) {
            return wellKnown(iri);
        }
        if (!iri.startsWith(SuiteCase.BASE)) {
            return null;
        }
        Path file = file(iri);
        if (!Files.isRegularFile(file)) {
            return null;
        }
        boolean start = iri.equals(test.action());
        String type = start && !test.contentType().isEmpty() ? test.contentType() : null;
        List<String> links =
                start && !test.httpLink().isEmpty() ? List.of(test.httpLink()) : List.of();
        return new Resource(iri, Iris.fileName(iri), type, links, Files.newInputStream(file));
    }

    /** A query names the same file, unless it is part of a longer name. */
    private Path file(String iri) {
        String path = iri.substring(SuiteCase.BASE.length());
        int query = path.indexOf('?');
        boolean longer = query >= 0 && path.endsWith("-metadata.json");
        return SuiteCase.FOLDER.resolve(query < 0 || longer ? path : path.substring(0, query));
    }

    /** The site's own templates, which the cases 259 and 260 need. */
    private Resource wellKnown(String iri) throws IOException {
        boolean own = test.number().equals("test259") || test.number().equals("test260");
        if (!own) {
            return null;
        }
        String templates = "{+url}-metadata.json\ncsv-metadata.json\n{+url}.json\ncsvm.json\n";
        return Resource.of(
                iri,
                "csvm",
                new java.io.ByteArrayInputStream(
                        templates.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
