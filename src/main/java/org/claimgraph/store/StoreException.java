package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.claimgraph.failure.Failure;
import org.claimgraph.files.DiskSpace;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when the store folder cannot be used. The message is for the user: what is wrong, then
 * what to do.
 */
public final class StoreException extends Failure {

    private final Reason reason;

    /** The kind of failure. */
    public enum Reason {
        /** There is no complete generation. */
        NOT_BUILT,
        /** Another build holds the store. */
        LOCKED,
        /** The live generation is not what was built. */
        DAMAGED,
        /** There is no space left on the disk. */
        DISK_FULL,
        /** The folder can be neither made nor written. */
        NOT_WRITABLE,
        /** The folder is there and cannot be read. */
        NOT_READABLE,
        /** There is something else in the folder. */
        OCCUPIED,
        /** The bulk loader is not tested with this version of Jena. */
        UNTESTED_JENA
    }

    StoreException(Reason reason, String message, @Nullable Throwable cause) {
        super(Kind.ENVIRONMENT, message, cause);
        this.reason = reason;
    }

    StoreException(Reason reason, String message) {
        this(reason, message, null);
    }

    /** Returns the kind of failure. */
    public Reason reason() {
        return reason;
    }

    /** Returns the exception for a failure to write something below this folder. */
    static StoreException cannotWrite(Path folder, IOException failure) {
        StoreException full = diskFull(folder, failure);
        return full != null
                ? full
                : new StoreException(
                        Reason.NOT_WRITABLE,
                        "The store "
                                + folder
                                + " cannot be written: "
                                + inWords(failure)
                                + ". Make the folder writable, or choose another.",
                        failure);
    }

    /** Returns the exception for a failure to read something below this folder. */
    static StoreException cannotRead(Path folder, IOException failure) {
        return new StoreException(
                Reason.NOT_READABLE,
                "The store "
                        + folder
                        + " cannot be read: "
                        + inWords(failure)
                        + ". Make its files readable, or build it again.",
                failure);
    }

    /** Returns the exception for a database that cannot read its own files. */
    static StoreException damaged(Generation generation, Throwable failure) {
        return new StoreException(
                Reason.DAMAGED,
                "The store is damaged: the database in "
                        + generation.folder()
                        + " cannot be read. Run \"claimgraph verify\" to see what has changed, or"
                        + " \"claimgraph build\" to build it again.",
                failure);
    }

    /**
     * Returns the exception for a full disk if this is the cause of the failure, else null.
     *
     * <p>TDB2 writes through mapped memory, where a full disk is no {@link IOException} but an
     * {@link InternalError} about "unsafe memory access".
     */
    static @Nullable StoreException diskFull(Path folder, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isMappingFault(cause) || isHiddenMappingFault(cause) || isNoSpace(folder, cause)) {
                return new StoreException(
                        Reason.DISK_FULL,
                        "The disk that holds " + folder + " " + remedy(folder, cause),
                        failure);
            }
        }
        return null;
    }

    /** A disk with space can have no room for one more file: its inodes are used up. */
    private static String remedy(Path folder, Throwable cause) {
        boolean isOutOfInodes =
                cause instanceof IOException failure && DiskSpace.hadNoInodes(failure, folder);
        return isOutOfInodes
                ? "takes no more files, though it has space: it has no inodes left. Delete files that"
                        + " you do not need, and try again; nothing has changed."
                : "is full ("
                        + DiskSpace.freeBytes(folder) / 1024
                        + " kB free). Free some space and try again; nothing has changed.";
    }

    private static boolean isMappingFault(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return cause instanceof InternalError && message.contains("unsafe memory access");
    }

    /**
     * The JVM may throw that error late, within a file operation whose cleanup then fails too and
     * hides it.
     */
    private static boolean isHiddenMappingFault(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return cause instanceof ArrayIndexOutOfBoundsException
                && trace.length > 0
                && trace[0].getClassName().equals("sun.nio.ch.NativeThreadSet");
    }

    private static boolean isNoSpace(Path folder, Throwable cause) {
        if (!(cause instanceof IOException) || cause instanceof NoSuchFileException) {
            return false;
        }
        return DiskSpace.saysFull(cause) || DiskSpace.isFull(folder);
    }

    /**
     * Returns the reason of a failure. A failure with a message for the user has the original one
     * as its cause.
     */
    private static String inWords(IOException failure) {
        if (failure.getCause() instanceof IOException reason) {
            return inWords(reason);
        }
        String message = String.valueOf(failure.getMessage());
        if (failure instanceof AccessDeniedException) {
            return "permission denied: " + message;
        }
        if (failure instanceof FileAlreadyExistsException) {
            return message + " is a file";
        }
        if (failure instanceof NoSuchFileException) {
            return "there is no " + message;
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : message;
    }
}
