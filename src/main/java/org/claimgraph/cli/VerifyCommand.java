package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.claimgraph.store.VerifyReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Check the store against its manifest.",
        footer = {"", "Example:", "  claimgraph verify"})
@RunsLong(RunsLong.Work.LONG)
final class VerifyCommand implements Callable<Integer> {

    @ParentCommand private ClaimGraphCommand parent;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        VerifyReport report = parent.store().verify();
        PrintWriter out = spec.commandLine().getOut();
        report.problems().forEach(problem -> out.println(parent.advice(problem.toString())));
        report.triples()
                .ifPresent(
                        triples ->
                                out.printf(
                                        "%,d triples in %,d files, generation %s%n",
                                        triples, report.files(), report.generation()));
        if (report.problems().isEmpty()) {
            out.println("The store is as it was built.");
            return ExitCode.FINE;
        }
        return ExitCode.PROBLEMS;
    }
}
