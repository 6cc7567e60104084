package org.claimgraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of the bundled data in which something is made wrong on purpose. */
record BrokenProject(Path folder) {

    /** Puts one text in the place of another, where it stands first. */
    void replace(String file, String wanted, String instead) {
        String text = read(file);
        int at = text.indexOf(wanted);
        assertThat(at).as("where \"%s\" is in %s", wanted, file).isNotNegative();
        write(file, text.substring(0, at) + instead + text.substring(at + wanted.length()));
    }

    /** Writes one letter of a table as an older program does, where it stands first. */
    void recode(String file, char letter, Charset encoding) {
        String text = read(file);
        int at = text.indexOf(letter);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.substring(0, at).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(String.valueOf(letter).getBytes(encoding));
        bytes.writeBytes(text.substring(at + 1).getBytes(StandardCharsets.UTF_8));
        write(file, bytes.toByteArray());
    }

    void append(String file, String text) {
        write(file, read(file) + text);
    }

    void delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String file, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.write(folder.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
