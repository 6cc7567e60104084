package org.claimgraph.csvw.suite;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** Which cases of a suite passed: the figures, and a report in the W3C's vocabulary EARL. */
final class SuiteReport {

    private static final String EARL = "http://www.w3.org/ns/earl#";
    private static final String DOAP = "http://usefulinc.com/ns/doap#";
    private static final String PROJECT = "https://w3id.org/claimgraph";

    static final Property TEST = ResourceFactory.createProperty(EARL, "test");

    private final Set<String> expectedFailures;
    private final List<Outcome> outcomes = new ArrayList<>();

    /**
     * How one case ended.
     *
     * @param iri the IRI of the case
     * @param remark how it was judged; empty when as the suite says
     */
    private record Outcome(String manifest, String iri, String remark, boolean passed) {}

    /** A judgement, which throws when the case fails. */
    @FunctionalInterface
    interface Judgement {
        void judge() throws Throwable;
    }

    SuiteReport(Set<String> expectedFailures) {
        this.expectedFailures = expectedFailures;
    }

    /** Runs one case; one that is expected to fail has to. */
    void run(String manifest, String iri, String remark, Judgement judgement) throws Throwable {
        boolean expected = expectedFailures.contains(iri);
        try {
            judgement.judge();
        } catch (AssertionError | Exception failure) {
            outcomes.add(new Outcome(manifest, iri, remark, false));
            if (expected) {
                return;
            }
            throw failure;
        }
        outcomes.add(new Outcome(manifest, iri, remark, true));
        if (expected) {
            throw new AssertionError(iri + " passes now: take it off the list of failures");
        }
    }

    int size() {
        return outcomes.size();
    }

    /** Returns one line for each manifest: how many of its cases passed, and how. */
    List<String> figures() {
        Map<String, List<Outcome>> manifests = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            manifests.computeIfAbsent(outcome.manifest, any -> new ArrayList<>()).add(outcome);
        }
        List<String> lines = new ArrayList<>();
        manifests.forEach((name, ended) -> lines.add("W3C suite, " + name + ": " + figure(ended)));
        return lines;
    }

    private static String figure(List<Outcome> ended) {
        long passed = ended.stream().filter(Outcome::passed).count();
        StringBuilder line = new StringBuilder(passed + "/" + ended.size());
        Map<String, Integer> remarks = new LinkedHashMap<>();
        for (Outcome outcome : ended) {
            if (outcome.passed && !outcome.remark.isEmpty()) {
                remarks.merge(outcome.remark, 1, Integer::sum);
            }
        }
        remarks.forEach((remark, n) -> line.append(", " + n + " of them " + remark));
        return line.toString();
    }

    /** Writes the report as Turtle, one assertion for each case. */
    void write(Path file) throws IOException {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("earl", EARL)
                .setNsPrefix("doap", DOAP)
                .setNsPrefix("dcterms", DCTerms.NS)
                .setNsPrefix("xsd", XSDDatatype.XSD + "#");
        Resource project = describeProject(model);
        Resource assertor =
                model.createResource(PROJECT + "/tests")
                        .addProperty(RDF.type, earl(model, "Assertor"))
                        .addProperty(RDF.type, earl(model, "Software"))
                        .addProperty(DCTerms.title, "The tests of ClaimGraph", "en");
        String now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS).toString();
        for (Outcome outcome : outcomes) {
            Resource result =
                    model.createResource(earl(model, "TestResult"))
                            .addProperty(
                                    property("outcome"),
                                    earl(model, outcome.passed ? "passed" : "failed"))
                            .addProperty(
                                    DCTerms.date,
                                    model.createTypedLiteral(now, XSDDatatype.XSDdateTime));
            if (!outcome.remark.isEmpty()) {
                result.addProperty(property("info"), "Judged " + outcome.remark + ".", "en");
            }
            model.createResource(earl(model, "Assertion"))
                    .addProperty(property("assertedBy"), assertor)
                    .addProperty(property("subject"), project)
                    .addProperty(TEST, model.createResource(outcome.iri))
                    .addProperty(property("mode"), earl(model, "automatic"))
                    .addProperty(property("result"), result);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            RDFDataMgr.write(out, model, Lang.TURTLE);
        }
    }

    private static Resource describeProject(Model model) {
        Resource project =
                model.createResource(PROJECT)
                        .addProperty(RDF.type, model.createResource(DOAP + "Project"))
                        .addProperty(RDF.type, earl(model, "TestSubject"))
                        .addProperty(RDF.type, earl(model, "Software"))
                        .addProperty(model.createProperty(DOAP, "name"), "ClaimGraph")
                        .addProperty(
                                model.createProperty(DOAP, "shortdesc"),
                                "Turns spreadsheets of who claimed what into RDF, and implements CSV"
                                        + " on the Web.",
                                "en")
                        .addProperty(
                                model.createProperty(DOAP, "homepage"),
                                model.createResource(PROJECT))
                        .addProperty(
                                model.createProperty(DOAP, "license"),
                                model.createResource("http://spdx.org/licenses/Apache-2.0"))
                        .addProperty(model.createProperty(DOAP, "programming-language"), "Java");
        for (String part :
                List.of("tabular-data-model", "tabular-metadata", "csv2rdf", "csv2json")) {
            project.addProperty(
                    model.createProperty(DOAP, "implements"),
                    model.createResource("http://www.w3.org/TR/" + part + "/"));
        }
        return project;
    }

    private static Resource earl(Model model, String name) {
        return model.createResource(EARL + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(EARL, name);
    }
}
