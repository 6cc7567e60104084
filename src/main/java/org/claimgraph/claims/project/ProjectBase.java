package org.claimgraph.claims.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.failure.UsageException;
import org.claimgraph.files.NewFile;

/**
 * The base of the IRIs of a project's nodes. The metadata state it once for the project, and again
 * in each template of an IRI; this changes all of them together.
 */
public final class ProjectBase {

    private static final Pattern STATED =
            Pattern.compile("\"void:uriSpace\"\\s*:\\s*\"(?<base>[^\"]+)\"");

    private static final Pattern BASE = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+[/#]");

    private ProjectBase() {}

    /**
     * Returns the base.
     *
     * @throws ProjectException when there is no project or its metadata state no base
     */
    public static String of(Project project) {
        return stated(project, read(project.required().path(Project.METADATA)));
    }

    /**
     * Changes the base everywhere in the metadata; all other characters stay.
     *
     * @return how many IRIs and templates were changed
     * @throws UsageException when the new base is not an http IRI that ends in {@code /} or {@code
     *     #}
     * @throws ProjectException when there is no project or its metadata state no base
     */
    public static int change(Project project, String base) {
        requireBase("", base);
        Path file = project.required().path(Project.METADATA);
        String metadata = read(file);
        Matcher old =
                Pattern.compile("\"" + Pattern.quote(stated(project, metadata))).matcher(metadata);
        int count = (int) old.results().count();
        String changed = old.reset().replaceAll(Matcher.quoteReplacement("\"" + base));
        try {
            NewFile.write(file, changed.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ProjectException("Cannot change " + file + ": " + e.getMessage(), e);
        }
        return count;
    }

    /**
     * Refuses what cannot be the base of IRIs.
     *
     * @param option what the message begins with; may be empty
     * @throws UsageException when it is not an http IRI that ends in {@code /} or {@code #}
     */
    public static void requireBase(String option, String base) {
        if (!BASE.matcher(base).matches()) {
            throw new UsageException(
                    option + "\"" + base + "\" is not an absolute http IRI that ends in / or #.");
        }
    }

    private static String stated(Project project, String metadata) {
        Matcher stated = STATED.matcher(metadata);
        if (!stated.find()) {
            throw new ProjectException(
                    "The metadata in "
                            + project.path(Project.METADATA)
                            + " do not state the base. Add \"void:uriSpace\" to the group of tables.");
        }
        return stated.group("base");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new ProjectException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
