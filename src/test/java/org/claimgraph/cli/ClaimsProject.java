package org.claimgraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A project with one document, d000, whose text has two sentences: 0-4 and 5-9. */
record ClaimsProject(Path folder) {

    private static final String TEXT = "One. Two.\n";

    /** Makes one in a new folder. */
    static ClaimsProject in(Path folder) throws IOException {
        Ran.claimgraph("init", folder.toString());
        ClaimsProject project = new ClaimsProject(folder);
        Files.createDirectories(project.texts());
        Files.writeString(project.texts().resolve("d000.txt"), TEXT);
        Files.writeString(
                folder.resolve("mappings/documents.csv"), "id,sha256\nd000," + digest() + "\n");
        return project;
    }

    /** Returns the SHA-256 of the text. */
    static String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the folder of the texts. */
    Path texts() {
        return folder.resolve("texts");
    }

    /** Returns the claims table. */
    Path claims() {
        return folder.resolve("mappings/claims.csv");
    }

    /** Writes the claims table. */
    void write(String claims) throws IOException {
        Files.write(claims(), claims.getBytes(UTF_8));
    }

    /** Runs the command. */
    Ran locate(String... options) {
        String[] arguments = new String[options.length + 5];
        String[] command = {"locate", "-C", folder.toString(), "--texts", texts().toString()};
        System.arraycopy(command, 0, arguments, 0, command.length);
        System.arraycopy(options, 0, arguments, command.length, options.length);
        return Ran.claimgraph(arguments);
    }
}
