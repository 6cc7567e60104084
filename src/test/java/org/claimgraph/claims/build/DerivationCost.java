package org.claimgraph.claims.build;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.claimgraph.claims.derive.Derivation;
import org.claimgraph.claims.derive.Finding;
import org.claimgraph.claims.extract.ConceptWords;
import org.claimgraph.claims.extract.Extraction;
import org.claimgraph.claims.extract.ProjectIris;
import org.claimgraph.claims.model.ClaimRecord;
import org.claimgraph.claims.model.Registry;
import org.claimgraph.claims.project.Project;
import org.claimgraph.claims.tension.Tensions;
import org.claimgraph.csvw.row.HeaderPolicy;
import org.claimgraph.csvw.walk.TableWalk;
import org.claimgraph.problem.Problems;
import org.claimgraph.run.Run;
import org.claimgraph.store.GraphStore;
import org.claimgraph.store.StoreBuild;

/**
 * Measures what derivation costs against loading the rows' triples, in one process and in turn, so
 * that the ratio means something on a noisy machine.
 *
 * <p>Times are seconds of the processor over all threads of the process, the collector of garbage
 * and the compiler among them. The triples are made beforehand and kept in memory.
 */
public final class DerivationCost {

    private static final int ROUNDS = 3;

    private final Registry registry = new Registry();
    private final List<ClaimRecord> claims = new ArrayList<>();
    private final List<Triple> triples = new ArrayList<>();

    private DerivationCost() {}

    /** Measures a project: {@code FOLDER}. */
    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        DerivationCost cost = new DerivationCost();
        cost.extract(Project.at(Path.of(arguments[0]), null));
        cost.measure(System.out);
    }

    private void extract(Project project) throws IOException {
        Problems problems = Problems.strict();
        BuildPlan plan = BuildPlan.read(project, problems);
        StreamRDF keeping =
                new StreamRDFBase() {
                    @Override
                    public void triple(Triple triple) {
                        triples.add(triple);
                    }
                };
        Extraction extraction =
                new Extraction(
                        new ProjectIris(plan.base()), registry, keeping, claims::add, problems);
        GraphSink sink =
                new GraphSink(plan, extraction, new ConceptWords(), table -> {}, new CellMaps());
        new TableWalk(plan.resources(), HeaderPolicy.BY_TITLE, Run.of(problems))
                .walk(plan.group(), sink);
        if (problems.hasErrors()) {
            throw new IllegalStateException(problems.list().get(0).toString());
        }
    }

    private void measure(PrintStream out) throws IOException {
        out.printf("%,d claims, %,d triples of rows%n", claims.size(), triples.size());
        derive();
        for (int round = 1; round <= ROUNDS; round++) {
            double before = seconds();
            int findings = derive();
            double between = seconds();
            load();
            double derivation = between - before;
            double loading = seconds() - between;
            out.printf(
                    "round %d: derivation %.1f s (%,d findings), loading %.1f s, ratio %.2f%n",
                    round, derivation, findings, loading, derivation / loading);
        }
    }

    private int derive() {
        List<Finding> findings = new ArrayList<>();
        Derivation.derive(claims, registry, Tensions.RULES, findings::add);
        return findings.size();
    }

    private void load() throws IOException {
        Path store = Files.createTempDirectory("derivation-cost");
        try (StoreBuild build = GraphStore.at(store).build()) {
            build.load(out -> triples.forEach(out::triple));
        }
        try (Stream<Path> left = Files.walk(store)) {
            left.sorted(Comparator.reverseOrder()).forEach(DerivationCost::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double seconds() {
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }
}
