package org.claimgraph.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A {@link NewFile} that is not complete. Its name contains the file and the process that writes
 * it, {@code .<file>-<owner>-<random>.part}. A lock protects it from processes that cannot see its
 * owner because they run in another container.
 *
 * @param path where it is
 * @param owner the process that writes it
 */
record Draft(Path path, Owner owner) {

    private static final String EXTENSION = ".part";

    private static final Pattern NAME =
            Pattern.compile(
                    "(?<owner>[0-9]+-[0-9]+)-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\"
                            + EXTENSION);

    /** Returns the path of a new draft of this process. */
    static Path path(Path target) {
        String name = prefix(target) + Owner.self() + "-" + UUID.randomUUID() + EXTENSION;
        return target.resolveSibling(name);
    }

    private static String prefix(Path target) {
        return "." + target.getFileName() + "-";
    }

    /** Returns the drafts of a file. */
    static List<Draft> of(Path file) throws IOException {
        String prefix = prefix(file);
        List<Draft> drafts = new ArrayList<>();
        for (String name : FileTree.names(file.toAbsolutePath().resolveSibling("."))) {
            Owner owner = name.startsWith(prefix) ? owner(name.substring(prefix.length())) : null;
            if (owner != null) {
                drafts.add(new Draft(file.resolveSibling(name), owner));
            }
        }
        return drafts;
    }

    private static @Nullable Owner owner(String rest) {
        Matcher matcher = NAME.matcher(rest);
        return matcher.matches() ? Owner.parse(matcher.group("owner")) : null;
    }

    /** Locks a draft while it is written, where the file system has locks. */
    static void lock(FileChannel channel) {
        try {
            channel.tryLock();
        } catch (IOException noLocksOnThisFileSystem) {
            // Its owner protects it from the processes of this machine.
        }
    }

    /**
     * Returns whether nobody writes it any more; false if in doubt. Checks the process first:
     * opening a draft of this process would release its lock.
     */
    boolean isAbandoned() {
        return !owner.isRunning() && !isLocked();
    }

    private boolean isLocked() {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            return free == null;
        } catch (IOException goneOrOfAnotherUser) {
            return true;
        }
    }
}
