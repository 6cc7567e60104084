package org.claimgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.claims.project.Project;
import org.claimgraph.claims.query.Examples;
import org.claimgraph.claims.query.NamedQuery;
import org.claimgraph.claims.query.QueryCatalogue;
import org.claimgraph.claims.query.QueryRun;
import org.claimgraph.claims.query.ResultFormat;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.report.ProblemText;
import org.claimgraph.rdf.RdfFormat;
import org.claimgraph.store.GraphStore;
import org.claimgraph.store.StoreView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@RunsLong(RunsLong.Work.ANSWERING)
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Ask the graph a question; without a name, list the questions.",
        footer = {
            "",
            "Values of parameters are IRIs, ids, labels or any spelling the graph knows.",
            "",
            "Examples:",
            "  claimgraph query",
            "  claimgraph query disagreements",
            "  claimgraph query disagreements -o disagreements.csv",
            "  claimgraph query claims-by -p speaker=Anadolu -p from=2020-01",
            "  claimgraph query -e \"SELECT (COUNT(*) AS ?triples) { ?s ?p ?o }\" \\",
            "      --format csv"
        })
final class QueryCommand implements Callable<Integer> {

    /** A query that is not in the catalogue. */
    static final class Typed {

        @Option(
                names = {"-f", "--file"},
                paramLabel = "FILE",
                description = "Run the query in this file.")
        private @Nullable Path file;

        @Option(
                names = {"-e", "--expression"},
                paramLabel = "SPARQL",
                description = "Run this query. The default prefixes need no declaration.")
        private @Nullable String text;
    }

    /** The rows of a window of time that can be shown, for shells to complete. */
    static final class Dates implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("certain", "possible", "all").iterator();
        }
    }

    @ParentCommand private ClaimGraphCommand parent;

    @Spec private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The name of a query.")
    private @Nullable String name;

    @ArgGroup private @Nullable Typed typed;

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "A value for a parameter of the query.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = "--dates",
            paramLabel = "WHICH",
            completionCandidates = Dates.class,
            description = {
                "Which rows of a window of time to show: certain, those that lie within it;"
                        + " possible, also those that may; all, also those that have no date"
                        + " (default: possible)."
            })
    private @Nullable String dates;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "table, csv, tsv, json, xml or markdown (default: what the extension of the file says, or table).")
    private @Nullable ResultFormat format;

    @Option(
            names = "--excel",
            description =
                    "With csv or tsv: write a file that Excel opens right, without formulas. It is no"
                            + " longer exactly the data.")
    private boolean forExcel;

    @Mixin private ResultFile output;

    @Mixin private VerifiedStore stored;

    @Override
    public Integer call() throws IOException {
        Project project = parent.project();
        if (name == null && typed == null) {
            list(project);
            return ExitCode.FINE;
        }
        NamedQuery query = typed == null ? named(project, name) : typed(typed);
        if (query == null) {
            return ExitCode.PROBLEMS;
        }
        if (dates != null) {
            parameters.put("dates", dates);
        }
        StopNote note = StopNote.begin(spec.commandLine().getErr(), output::left);
        try (note;
                StoreView view = stored.open(parent.store())) {
            parent.warnWhenStale(view);
            view.read(dataset -> answer(query, dataset));
        }
        return ExitCode.FINE;
    }

    private void list(Project project) {
        Problems problems = Problems.strict();
        List<NamedQuery> queries = QueryCatalogue.of(project).queries(problems);
        print(problems);
        PrintWriter out = spec.commandLine().getOut();
        GraphStore store = GraphStore.at(project.store());
        if (store.isBuilt()) {
            try (StoreView view = store.open()) {
                view.read(dataset -> list(queries, dataset.getDefaultGraph(), out));
            }
        } else {
            list(queries, Graph.emptyGraph, out);
        }
    }

    private void list(List<NamedQuery> queries, Graph graph, PrintWriter out) {
        new QueryList(queries, new Examples(graph), parent.again(), parent.palette()).print(out);
    }

    /** Returns the query of this name, or null after printing the problems of its file. */
    private @Nullable NamedQuery named(Project project, @Nullable String wanted) {
        Problems problems = Problems.strict();
        NamedQuery query = QueryCatalogue.of(project).query(String.valueOf(wanted), problems);
        print(problems);
        return query;
    }

    private void print(Problems problems) {
        ProblemText.print(problems, spec.commandLine().getErr(), parent.palette());
    }

    private NamedQuery typed(Typed own) throws IOException {
        if (name != null) {
            throw new ParameterException(
                    spec.commandLine(), "Give a name, a file or a text, and only one of them.");
        }
        Path file = own.file;
        if (file != null && !Files.exists(file)) {
            throw new ParameterException(spec.commandLine(), "There is no file " + file + ".");
        }
        if (file != null && Files.isDirectory(file)) {
            throw new ParameterException(
                    spec.commandLine(), file + " is a folder. Name the file of a query.");
        }
        return file == null
                ? NamedQuery.typed(String.valueOf(own.text))
                : NamedQuery.typed(file.toString(), Files.readString(file));
    }

    private void answer(NamedQuery query, DatasetGraph dataset) {
        QueryRun run = QueryRun.of(query, parameters, dataset);
        ResultFile.Content content = content(run);
        try {
            output.write(parent, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run.hints().forEach(spec.commandLine().getErr()::println);
    }

    private ResultFile.Content content(QueryRun run) {
        if (forExcel) {
            return forExcel(run);
        }
        return run.givesTriples() && format == null ? triples(run) : rows(run);
    }

    private ResultFile.Content forExcel(QueryRun run) {
        ResultFormat chosen = rowFormat();
        if (chosen != ResultFormat.CSV && chosen != ResultFormat.TSV) {
            throw new ParameterException(
                    spec.commandLine(),
                    ("--excel is for csv and tsv, and the format is %s. Add --format csv, or name a"
                                    + " file that ends with .csv.")
                            .formatted(chosen.slug()));
        }
        return out -> run.writeForExcel(chosen, out);
    }

    private ResultFile.Content triples(QueryRun run) {
        RdfFormat chosen = output.format(RdfFormat.ALL, null);
        return chosen == null
                ? out -> run.write(ResultFormat.TABLE, Terminal.width(), out)
                : out -> run.writeTriples(chosen, out);
    }

    private ResultFile.Content rows(QueryRun run) {
        ResultFormat chosen = rowFormat();
        return out -> run.write(chosen, Terminal.width(), out);
    }

    private ResultFormat rowFormat() {
        ResultFormat chosen =
                format == null ? output.format(ResultFormat.ALL, ResultFormat.TABLE) : format;
        return Objects.requireNonNullElse(chosen, ResultFormat.TABLE);
    }
}
