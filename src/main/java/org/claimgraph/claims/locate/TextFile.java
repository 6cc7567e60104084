package org.claimgraph.claims.locate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file that may be the text of a document.
 *
 * @param path where it is
 * @param sha256 the digest of its bytes, in small hexadecimal digits
 */
record TextFile(Path path, String sha256) {

    /** A file beyond this is a recording or an archive, and no text that somebody coded. */
    private static final long MAX_TEXT = 50_000_000;

    /** Returns the files of a folder by name, without hidden ones. */
    static List<TextFile> in(Path folder) throws IOException {
        List<TextFile> files = new ArrayList<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.filter(TextFile::isShown).sorted().toList()) {
                files.add(new TextFile(file, sha256(file)));
            }
        }
        return files;
    }

    private static boolean isShown(Path file) {
        return Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".");
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    /** Returns the name in small letters, without the ending. */
    String stem() {
        String name = name();
        int point = name.lastIndexOf('.');
        return (point < 1 ? name : name.substring(0, point)).toLowerCase(Locale.ROOT).strip();
    }

    /** Returns the characters of the file; null when it is not text in UTF-8. */
    @Nullable String text() throws IOException {
        if (Files.size(path) > MAX_TEXT) {
            return null;
        }
        try {
            String text = Files.readString(path, StandardCharsets.UTF_8);
            return text.indexOf('\0') < 0 ? text : null;
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }
}
