package org.claimgraph.claims.build;

import java.nio.file.Path;
import java.util.Locale;
import org.claimgraph.claims.project.Project;
import org.claimgraph.problem.Problems;
import org.claimgraph.run.Run;
import org.claimgraph.store.LastStep;
import org.claimgraph.store.LoadPlan;
import org.claimgraph.store.Loader;

/**
 * The main class of a child that builds a project as the command does, says each step, and falls
 * dead before one of them if told so: arguments are the project, the store, the bytes of memory for
 * sorting, the name of the step or {@code NONE}, and how many of these it may begin.
 */
final class ProjectBuildChild {

    private ProjectBuildChild() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        Project project = Project.at(Path.of(arguments[0]), Path.of(arguments[1]));
        LastStep last = LastStep.parse(arguments[3], arguments[4]);
        LoadPlan plan = new LoadPlan(Loader.BULK, Long.parseLong(arguments[2]), last::pass);
        GraphBuild.build(project, plan, Run.of(Problems.strict()), last::pass);
    }
}
