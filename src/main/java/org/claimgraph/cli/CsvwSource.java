package org.claimgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimgraph.csvw.convert.CsvwTask;
import org.claimgraph.run.Memory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say which tables to read, for the commands that only use CSVW. */
final class CsvwSource {

    /** A single letter is not a scheme but a drive of Windows. */
    private static final String ABSOLUTE = "[A-Za-z][A-Za-z0-9+.-]+:.*";

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SOURCE",
            description = "A table or a metadata document: a file or an IRI.")
    private String start;

    @Option(
            names = "--metadata",
            paramLabel = "FILE",
            description = "The metadata document to use, instead of any that is found.")
    private @Nullable String metadata;

    @Option(
            names = "--map",
            paramLabel = "PREFIX=DIR",
            description = "Read IRIs that begin with PREFIX from the folder DIR.")
    private Map<String, Path> folders = new LinkedHashMap<>();

    @Option(
            names = "--allow-files-outside",
            description = "Let metadata name files outside their folder.")
    private boolean allowFilesOutside;

    @Option(
            names = "--allow-network",
            description = "Fetch http and https IRIs that --map does not cover.")
    private boolean allowNetwork;

    @Option(
            names = "--allow-private-addresses",
            description = "With --allow-network: also allow this machine and private networks.")
    private boolean allowPrivateAddresses;

    @Option(
            names = "--max-cell",
            paramLabel = "SIZE",
            converter = MemorySize.Parser.class,
            description = "The most characters of a cell, such as 16m (default: 1m).")
    private @Nullable Long maxCell;

    /** Returns the same memory with the room for cells that is asked for. */
    Memory withCells(Memory memory) {
        return maxCell == null
                ? memory
                : memory.withCell((int) Math.min(maxCell, Integer.MAX_VALUE - 8));
    }

    /** Returns the task that the options describe. */
    CsvwTask task() {
        folders.forEach(this::checkFolder);
        return new CsvwTask(
                iri(start),
                metadata == null ? null : iri(metadata),
                folders,
                network(),
                allowFilesOutside ? CsvwTask.Reach.MACHINE : CsvwTask.Reach.FOLDER);
    }

    /** Returns whether a file is the table or the document to convert. */
    boolean isAt(Path file) throws IOException {
        return !start.matches(ABSOLUTE)
                && Files.exists(file)
                && Files.exists(Path.of(start))
                && Files.isSameFile(file, Path.of(start));
    }

    private void checkFolder(String prefix, Path folder) {
        if (!prefix.matches(ABSOLUTE)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--map "
                            + prefix
                            + "="
                            + folder
                            + ": \""
                            + prefix
                            + "\" is not the beginning of an IRI, such as https://example.org/.");
        }
        String reason = InputFile.whyNoFolder(folder);
        if (reason != null) {
            throw new ParameterException(
                    spec.commandLine(), "--map " + prefix + "=" + folder + ": " + reason);
        }
    }

    private CsvwTask.Network network() {
        if (!allowNetwork && allowPrivateAddresses) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--allow-private-addresses needs --allow-network. Give both.");
        }
        if (!allowNetwork) {
            return CsvwTask.Network.OFFLINE;
        }
        return allowPrivateAddresses ? CsvwTask.Network.PRIVATE : CsvwTask.Network.PUBLIC;
    }

    /** Returns an IRI with a scheme unchanged; anything else is a file, which must exist. */
    private String iri(String argument) {
        if (argument.matches(ABSOLUTE)) {
            return argument;
        }
        String reason = InputFile.whyUnreadable(argument);
        if (reason != null) {
            throw new ParameterException(spec.commandLine(), reason);
        }
        return Path.of(argument).toUri().toString();
    }
}
