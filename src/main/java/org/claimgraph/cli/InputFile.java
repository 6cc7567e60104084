package org.claimgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.claimgraph.claims.project.Project;
import org.claimgraph.files.Links;
import org.jspecify.annotations.Nullable;

/** Explains why a file or folder that an argument names cannot be used. */
final class InputFile {

    private InputFile() {}

    /**
     * Returns why this is not a file that can be read more than once, as tables and metadata are;
     * null if it is.
     */
    static @Nullable String whyUnreadable(String argument) {
        if (argument.isEmpty()) {
            return "The file name is empty.";
        }
        Path path = Path.of(argument);
        if (!Files.exists(path)) {
            String link = danglingLink(path);
            return link == null ? "There is no file " + argument + "." : link;
        }
        if (Files.isDirectory(path)) {
            boolean isProject = Files.isRegularFile(path.resolve(Project.METADATA));
            String such = isProject ? ", such as " + path.resolve(Project.METADATA) : "";
            return argument + " is a folder. Name a file in it" + such + ".";
        }
        return Files.isRegularFile(path)
                ? null
                : argument
                        + " is a pipe or a device, but it must be read twice. Save it as a file"
                        + " first.";
    }

    /** Returns why this is not an existing folder; null if it is. */
    static @Nullable String whyNoFolder(Path folder) {
        if (Files.isDirectory(folder)) {
            return null;
        }
        if (Files.exists(folder)) {
            return folder + " is a file. Name a folder.";
        }
        String link = danglingLink(folder);
        return link == null ? "There is no folder " + folder + "." : link;
    }

    /** Returns that this is a link to what does not exist; null if it is not. */
    private static @Nullable String danglingLink(Path path) {
        Path target = Links.dangling(path);
        return target == null ? null : path + " is a link to " + target + ", which is not there.";
    }
}
