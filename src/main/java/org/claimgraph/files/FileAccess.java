package org.claimgraph.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may read and write a file: its owner, its group and its permissions. */
record FileAccess(UserPrincipal owner, GroupPrincipal group, Set<PosixFilePermission> permissions) {

    /** Returns the access of a file, or null if the file system has none, as on Windows. */
    static @Nullable FileAccess of(Path file) throws IOException {
        PosixFileAttributeView view = view(file);
        if (view == null) {
            return null;
        }
        PosixFileAttributes attributes = view.readAttributes();
        return new FileAccess(attributes.owner(), attributes.group(), attributes.permissions());
    }

    private static @Nullable PosixFileAttributeView view(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class);
    }

    /** Returns the attributes for creating a draft of a file that will get this access. */
    FileAttribute<?> whileWritten() {
        Set<PosixFilePermission> wider = EnumSet.of(PosixFilePermission.OWNER_READ);
        wider.add(PosixFilePermission.OWNER_WRITE);
        wider.addAll(permissions);
        return PosixFilePermissions.asFileAttribute(wider);
    }

    /**
     * Gives a file this access. If only the administrator may change the owner and the group, they
     * stay as they are.
     */
    void giveTo(Path file) throws IOException {
        PosixFileAttributeView view = view(file);
        if (view == null) {
            return;
        }
        PosixFileAttributes now = view.readAttributes();
        if (!now.owner().equals(owner) || !now.group().equals(group)) {
            giveOwners(view);
        }
        if (!view.readAttributes().permissions().equals(permissions)) {
            view.setPermissions(permissions);
        }
    }

    private void giveOwners(PosixFileAttributeView view) throws IOException {
        try {
            view.setGroup(group);
            view.setOwner(owner);
        } catch (FileSystemException onlyTheAdministratorMay) {
            // Not worth a failure: the file is written, and belongs to the user who writes it.
        }
    }
}
