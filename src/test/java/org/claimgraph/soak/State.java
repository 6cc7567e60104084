package org.claimgraph.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.claimgraph.claims.build.BundledAnswers;
import org.claimgraph.claims.build.SyntheticProject;
import org.claimgraph.claims.project.Project;
import org.claimgraph.cli.Main;
import org.claimgraph.store.ChildJvm;

/**
 * One of the two states between which the store and the files change.
 *
 * @param project the folder of its project
 * @param answers what every bundled query answers
 * @param files the files that commands write: the first word of their names, and their text
 */
record State(Path project, BundledAnswers answers, Map<String, String> files) {

    /** Queries that answer something without parameters. */
    static final String[] QUERIES = {"by-coder", "longest-chains", "disagreements"};

    /** Makes a project, builds it beside it, and lets commands write its files, undisturbed. */
    static State of(Path folder, int claims, long seed) throws IOException {
        Path project = folder.resolve("project");
        SyntheticProject.write(project, claims, seed);
        Path store = folder.resolve("store");
        run("-C", project, "--store", store, "build", "-q");
        Map<String, String> files = new TreeMap<>();
        for (String query : QUERIES) {
            Path answer = folder.resolve(query + ".csv");
            run("-C", project, "--store", store, "query", query, "-o", answer);
            files.put(query, Files.readString(answer));
        }
        Path triples = folder.resolve("convert.nt");
        run("convert", table(project), "--mode", "minimal", "-o", triples);
        files.put("convert", Files.readString(triples));
        BundledAnswers answers = BundledAnswers.expected(Project.at(project, store));
        return new State(project, answers, files);
    }

    private static void run(Object... arguments) throws IOException {
        ChildJvm.Ended ended = ChildJvm.run(Main.class, arguments);
        assertThat(ended.code()).as(ended.text()).isZero();
    }

    /** Returns the table that is converted. */
    Path table() {
        return table(project);
    }

    private static Path table(Path project) {
        return project.resolve("mappings/actors.csv");
    }
}
