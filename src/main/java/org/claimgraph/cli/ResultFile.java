package org.claimgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.claimgraph.files.NewFile;
import org.claimgraph.format.Format;
import org.claimgraph.format.Formats;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Where a command writes its result: standard output, or a file that is there as a whole or not at
 * all. The extension of the file chooses the format, and {@code .gz} after it compresses.
 */
final class ResultFile {

    private static final String COMPRESSED = ".gz";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "-",
            description =
                    "The file to write, or - for standard output (default). Its extension chooses the"
                            + " format; .gz after it compresses.")
    private String name;

    private volatile boolean isWritten;

    /** Writes a result. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Returns whether the result goes to standard output. */
    boolean isStream() {
        return name.equals("-");
    }

    /** Returns the file. */
    Path path() {
        return Path.of(name);
    }

    /**
     * Returns the format that the extension of the file chooses.
     *
     * @param other the format for standard output, and for a file without an extension; null when
     *     there is none
     * @throws ParameterException when no format has the extension
     */
    <F extends Format> @Nullable F format(Formats<F> formats, @Nullable F other) {
        String plain = isCompressed() ? name.substring(0, name.length() - 3) : name;
        F chosen = formats.ofFile(plain);
        if (chosen != null) {
            return chosen;
        }
        Path file = Path.of(plain).getFileName();
        if (isStream() || file == null || file.toString().indexOf('.') < 1) {
            return other;
        }
        String known =
                formats.all().stream()
                        .map(format -> "." + format.extensions().get(0))
                        .collect(Collectors.joining(", "));
        throw new ParameterException(
                spec.commandLine(),
                "%s has an extension that names no format. Use one of %s, or say which format it is."
                        .formatted(name, known));
    }

    /** Writes the result; a file appears when it is complete. */
    void write(ClaimGraphCommand parent, Content content) throws IOException {
        if (isStream()) {
            OutputStream out = parent.results();
            content.write(out);
            out.flush();
            return;
        }
        refuseTables(parent);
        try (NewFile made = NewFile.at(path())) {
            try (OutputStream out = open(made)) {
                content.write(out);
            }
            made.commit();
            isWritten = true;
        }
    }

    /** Says in a sentence what there is when the command is stopped. */
    String left() {
        if (isStream()) {
            return "What it has written is not complete.";
        }
        return isWritten
                ? name + " is complete."
                : name + (Files.exists(path()) ? " is as it was." : " was not written.");
    }

    /** Opens the file, compressed where its name says so. */
    OutputStream open(NewFile made) throws IOException {
        OutputStream out = made.open();
        return isCompressed() ? new GZIPOutputStream(out) : out;
    }

    private boolean isCompressed() {
        return name.toLowerCase(Locale.ROOT).endsWith(COMPRESSED);
    }

    private void refuseTables(ClaimGraphCommand parent) throws IOException {
        for (Path table : parent.project().tables().values()) {
            if (Files.exists(path()) && Files.isSameFile(path(), table)) {
                throw new ParameterException(
                        spec.commandLine(),
                        name + " is a table of the project. Name another file to write.");
            }
        }
    }
}
