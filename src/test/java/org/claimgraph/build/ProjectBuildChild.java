package org.claimgraph.build;

import java.nio.file.Path;
import java.util.Locale;
import org.claimgraph.problem.Problems;
import org.claimgraph.progress.Progress;
import org.claimgraph.project.Project;
import org.claimgraph.store.BuildStep;

/**
 * The main class of a child that builds a project as the command does, says each step, and falls
 * dead before one of them if told so: arguments are the project, the store, and the name of the
 * step or {@code NONE}.
 */
final class ProjectBuildChild {

    private ProjectBuildChild() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        Project project = Project.at(Path.of(arguments[0]), Path.of(arguments[1]));
        GraphBuild.build(
                project, Problems.strict(), new Progress(), step -> pass(step, arguments[2]));
    }

    /**
     * Halting runs nothing more, no finally, no hook: what a kill leaves is what is on the disk.
     */
    private static void pass(BuildStep step, String last) {
        System.out.println(step);
        if (step.name().equals(last)) {
            Runtime.getRuntime().halt(9);
        }
    }
}
