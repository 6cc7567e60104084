package org.claimgraph.claims.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Makes content-hashed identifiers: the first 32 hexadecimal digits of the SHA-256 of a version
 * mark and {@code key=value} fields joined by U+001F, in UTF-8. The fields of each kind of node are
 * in {@code docs/reference/identifiers.md}, with test vectors. Not thread-safe.
 */
public final class ContentHash {

    private static final char SEPARATOR = '\u001F';
    private static final int BYTES = 16;

    private final MessageDigest digest;
    private final StringBuilder text = new StringBuilder(256);

    /** Makes an object that can compute any number of hashes. */
    public ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Begins a hash with its version mark. */
    public ContentHash start(String version) {
        text.setLength(0);
        text.append(version);
        return this;
    }

    /** Adds a field; an empty value is one that is not stated. */
    public ContentHash field(String key, String value) {
        text.append(SEPARATOR).append(key).append('=').append(value);
        return this;
    }

    /** Returns the 32 digits. */
    public String hex() {
        byte[] hash = digest.digest(text.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }
}
