package org.claimgraph.claims.build;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.claimgraph.claims.extract.ConceptWords;
import org.claimgraph.claims.extract.Extraction;
import org.claimgraph.claims.extract.ProjectIris;
import org.claimgraph.claims.model.Registry;
import org.claimgraph.claims.project.Project;
import org.claimgraph.csvw.convert.CsvwTask;
import org.claimgraph.csvw.rdf.CsvwExtractor;
import org.claimgraph.csvw.resource.FileMap;
import org.claimgraph.csvw.resource.LocalResources;
import org.claimgraph.csvw.row.HeaderPolicy;
import org.claimgraph.csvw.walk.MetadataLocator;
import org.claimgraph.csvw.walk.OutputMode;
import org.claimgraph.csvw.walk.RowSink;
import org.claimgraph.csvw.walk.TableWalk;
import org.claimgraph.problem.Problems;
import org.claimgraph.rdf.NTriplesWriter;
import org.claimgraph.run.Run;

/**
 * Measures what a triple of the named extractors costs against one that only CSVW describes, from
 * the file to N-Triples that go nowhere, in one process and in turn.
 *
 * <p>Times are seconds of the processor over all threads of the process.
 */
public final class ExtractionCost {

    private static final int ROUNDS = 6;

    private ExtractionCost() {}

    /** Measures a project of claims and the metadata of other tables: {@code FOLDER FILE}. */
    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        Project project = Project.at(Path.of(arguments[0]), null);
        String metadata = Path.of(arguments[1]).toUri().toString();
        for (int round = 1; round <= ROUNDS; round++) {
            double named = perTriple(out -> extract(project, out));
            double described = perTriple(out -> convert(metadata, out));
            System.out.printf(
                    "round %d: %.0f and %.0f ns a triple, ratio %.2f%n",
                    round, named, described, named / described);
        }
    }

    @FunctionalInterface
    private interface Work {
        void send(StreamRDF out) throws IOException;
    }

    private static final class Counter extends StreamRDFWrapper {
        private long triples;

        Counter() {
            super(new NTriplesWriter(OutputStream.nullOutputStream()));
        }

        @Override
        public void triple(Triple triple) {
            triples++;
            super.triple(triple);
        }
    }

    /** Returns nanoseconds of the processor for each triple. */
    private static double perTriple(Work work) throws IOException {
        OperatingSystemMXBean machine =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Counter out = new Counter();
        long start = machine.getProcessCpuTime();
        work.send(out);
        return (double) (machine.getProcessCpuTime() - start) / out.triples;
    }

    private static void extract(Project project, StreamRDF out) throws IOException {
        Problems problems = Problems.strict();
        BuildPlan plan = BuildPlan.read(project, problems);
        Extraction extraction =
                new Extraction(
                        new ProjectIris(plan.base()), new Registry(), out, claim -> {}, problems);
        GraphSink sink =
                new GraphSink(plan, extraction, new ConceptWords(), table -> {}, new CellMaps());
        new TableWalk(plan.resources(), HeaderPolicy.BY_TITLE, Run.of(problems))
                .walk(plan.group(), sink);
        refuseProblems(problems);
    }

    private static void convert(String metadata, StreamRDF out) throws IOException {
        Problems problems = CsvwTask.conversionProblems();
        LocalResources resources = new LocalResources(FileMap.ofMachine(Map.of()));
        RowSink sink = new CsvwExtractor(OutputMode.MINIMAL, out, problems);
        new TableWalk(resources, HeaderPolicy.BY_POSITION, Run.of(problems))
                .walk(new MetadataLocator(resources, problems).open(metadata), sink);
        refuseProblems(problems);
    }

    private static void refuseProblems(Problems problems) {
        if (!problems.list().isEmpty()) {
            throw new IllegalStateException(problems.list().get(0).toString());
        }
    }
}
