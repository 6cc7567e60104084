package org.claimgraph.claims.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.claimgraph.claims.derive.Derivation;
import org.claimgraph.claims.derive.Finding;
import org.claimgraph.claims.derive.FindingTriples;
import org.claimgraph.claims.explain.CellMap;
import org.claimgraph.claims.explain.CellText;
import org.claimgraph.claims.extract.ConceptWords;
import org.claimgraph.claims.extract.Extraction;
import org.claimgraph.claims.extract.ProjectIris;
import org.claimgraph.claims.model.ClaimRecord;
import org.claimgraph.claims.model.Document;
import org.claimgraph.claims.model.Registry;
import org.claimgraph.claims.project.Project;
import org.claimgraph.claims.tension.Tensions;
import org.claimgraph.csvw.row.HeaderPolicy;
import org.claimgraph.csvw.walk.TableWalk;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.TextRef;
import org.claimgraph.rdf.CountedTriples;
import org.claimgraph.run.Run;
import org.claimgraph.vocab.Prefixes;
import org.jspecify.annotations.Nullable;

/** Sends the whole graph of a project to an output: ontology, rows, findings, description. */
final class GraphMaking {

    private final Project project;
    private final Run run;
    private final StreamRDF out;
    private final Registry registry = new Registry();
    private final List<ClaimRecord> claims = new ArrayList<>();
    private final List<TableCount> tables = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final CellMaps cells = new CellMaps();
    private final ConceptWords words = new ConceptWords();

    /**
     * What was sent.
     *
     * @param cells from which columns its properties are made
     * @param texts the texts of the cells
     */
    record Made(BuildReport report, CellMap cells, CellText texts) {}

    GraphMaking(Project project, Run run, StreamRDF out) {
        this.project = project;
        this.run = run;
        this.out = new CountedTriples(out, run.progress());
    }

    /**
     * Sends the graph.
     *
     * @return what was sent; null after reporting that the tables could not be read at all
     * @throws UncheckedIOException when a file cannot be read
     */
    @Nullable Made make() {
        try {
            BuildPlan plan = BuildPlan.read(project, run.problems());
            if (plan == null) {
                return null;
            }
            Prefixes.of(plan.base()).forEach(out::prefix);
            DatasetCheck.check(plan.group().properties(), run.problems());
            sendOntology();
            sendRows(plan);
            if (!run.problems().hasErrors()) {
                sendFindings(plan);
                new DatasetTriples(plan, out).write(claims, findings);
            }
            BuildReport report = new BuildReport(tables, documents(), findings, 0);
            return new Made(report, cells.map(), new KeptTexts(plan));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sendOntology() throws IOException {
        StreamRDF triplesOnly =
                new StreamRDFWrapper(out) {
                    @Override
                    public void triple(Triple triple) {
                        words.take(triple);
                        super.triple(triple);
                    }

                    @Override
                    public void prefix(String prefix, String iri) {}

                    @Override
                    public void start() {}

                    @Override
                    public void finish() {}
                };
        try (InputStream ontology = project.open(Project.ONTOLOGY)) {
            RDFParser.source(ontology)
                    .lang(Lang.TURTLE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(triplesOnly);
        } catch (RiotException e) {
            run.problems()
                    .report(
                            ProblemCode.ONTOLOGY_SYNTAX,
                            TextRef.ofFile(Project.ONTOLOGY),
                            "",
                            "the file is not Turtle: "
                                    + Problem.quote(String.valueOf(e.getMessage())),
                            "Correct it, or delete it to use the bundled one.");
        }
    }

    private void sendRows(BuildPlan plan) throws IOException {
        Extraction extraction =
                new Extraction(
                        new ProjectIris(plan.base()), registry, out, claims::add, run.problems());
        GraphSink sink = new GraphSink(plan, extraction, words, tables::add, cells);
        new TableWalk(plan.resources(), HeaderPolicy.BY_TITLE, run).walk(plan.group(), sink);
    }

    private void sendFindings(BuildPlan plan) {
        FindingTriples triples = new FindingTriples(plan.base(), out);
        Derivation.derive(
                claims,
                registry,
                Tensions.RULES,
                finding -> {
                    findings.add(finding);
                    triples.write(finding);
                });
    }

    private List<DocumentCount> documents() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (ClaimRecord claim : claims) {
            counts.merge(claim.document(), 1, Integer::sum);
        }
        List<DocumentCount> documents = new ArrayList<>();
        counts.forEach((id, count) -> documents.add(new DocumentCount(id, publisher(id), count)));
        return documents;
    }

    private String publisher(String id) {
        Document document = registry.document(id);
        return document == null ? "" : registry.label(document.publisher());
    }
}
