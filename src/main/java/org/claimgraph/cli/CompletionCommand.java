package org.claimgraph.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.claimgraph.claims.query.NamedQuery;
import org.claimgraph.claims.query.Parameter;
import org.claimgraph.claims.query.QueryCatalogue;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.report.ProblemText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Print a script that lets your shell complete commands, options and queries.",
        footer = {
            "",
            "The script asks for queries and parameters when you press Tab.",
            "",
            "Examples:",
            "  source <(claimgraph completion bash)",
            "  claimgraph completion queries",
            "  claimgraph completion parameters claims-by"
        })
final class CompletionCommand implements Callable<Integer> {

    /** What can be printed. */
    enum What {
        BASH,
        ZSH,
        QUERIES,
        PARAMETERS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @ParentCommand private ClaimGraphCommand parent;

    @Spec private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "WHAT",
            description =
                    "bash or zsh for the script of this shell; queries for the names of the project's"
                            + " queries; parameters for those of one query.")
    private What what;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "QUERY",
            description = "The query whose parameters are printed.")
    private @Nullable String query;

    @Override
    public Integer call() {
        if ((query != null) != (what == What.PARAMETERS)) {
            throw new ParameterException(
                    spec.commandLine(),
                    query == null
                            ? "Name the query: claimgraph completion parameters QUERY."
                            : Problem.quote(query)
                                    + " does not apply to "
                                    + what
                                    + ". Leave it out.");
        }
        PrintWriter out = spec.commandLine().getOut();
        switch (what) {
            case BASH, ZSH ->
                    out.print(CompletionScript.of(Commands.all(OutputStream.nullOutputStream())));
            case QUERIES -> queries().names().forEach(out::println);
            case PARAMETERS -> {
                return parameters(String.valueOf(query), out);
            }
        }
        return ExitCode.FINE;
    }

    private QueryCatalogue queries() {
        return QueryCatalogue.of(parent.project());
    }

    /** Prints the beginnings of values, such as {@code speaker=}; whole ones of closed lists. */
    private int parameters(String name, PrintWriter out) {
        Problems problems = Problems.strict();
        NamedQuery named = queries().query(name, problems);
        ProblemText.print(problems, spec.commandLine().getErr(), parent.palette());
        if (named == null) {
            return ExitCode.PROBLEMS;
        }
        named.parameters().stream().flatMap(CompletionCommand::values).forEach(out::println);
        return ExitCode.FINE;
    }

    private static Stream<String> values(Parameter parameter) {
        Stream<String> ends =
                parameter.choices().isEmpty() ? Stream.of("") : parameter.choices().stream();
        return ends.map(end -> parameter.name() + "=" + end);
    }
}
