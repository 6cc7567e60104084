package org.claimgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Does what a page of the documentation shows, from top to bottom, on a terminal of 100 columns.
 *
 * <p>Four kinds of fenced blocks mean something: one that names a file, such as {@code csv
 * mappings/claims.csv}, is written there; one that names a line of a file, such as {@code csv
 * mappings/claims.csv:3}, is written into that line; a {@code diff} of a file is applied to it; and
 * in one called {@code console}, what stands after a dollar sign is run. The commands are {@code
 * claimgraph}, {@code cd}, {@code cp -r} from the project's own folder, {@code head -n} and {@code
 * sha256sum}.
 */
final class PageRun {

    private static final Pattern BLOCK =
            Pattern.compile(
                    "^```(?<kind>[a-z]+)(?: (?<file>[^\\s:]+)(?::(?<line>[0-9]+))?)?\\n"
                            + "(?<body>.*?)^```$",
                    Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern WORD =
            Pattern.compile("\"(?<quoted>[^\"]*)\"|(?<bare>[^\\s\"]\\S*)");
    private static final Pattern QUOTED_VALUE =
            Pattern.compile("(?<key>[a-z_]+=)\"(?<value>[^\"]*)\"");

    /** The id of a generation holds the time it was built. */
    private static final Pattern GENERATION = Pattern.compile("\\bg-[0-9]\\S*");

    private static final Set<String> BEFORE_A_PATH =
            Set.of(
                    "init",
                    "--from",
                    "validate",
                    "convert",
                    "-C",
                    "--texts",
                    "-o",
                    "--output",
                    "-f",
                    "--file");

    private static final Set<String> WITHOUT_PROJECT =
            Set.of("init", "convert", "validate", "help");

    private Path folder;

    /** Makes a run that begins in this folder. */
    PageRun(Path folder) {
        this.folder = folder;
    }

    /** Does what the page shows and returns the page with what the commands really print. */
    String run(String page) {
        return BLOCK.matcher(page).replaceAll(block -> Matcher.quoteReplacement(run(block)));
    }

    private String run(MatchResult block) {
        Matcher parts = BLOCK.matcher(block.group());
        parts.matches();
        String body = parts.group("body");
        if (parts.group("kind").equals("diff")) {
            edit(folder.resolve(parts.group("file")), body);
            return block.group();
        }
        if (parts.group("file") != null) {
            write(folder.resolve(parts.group("file")), parts.group("line"), body);
            return block.group();
        }
        return parts.group("kind").equals("console")
                ? "```console\n" + runCommands(body) + "```"
                : block.group();
    }

    /** Replaces the lines of a hunk, which stand in the file once, by those that it wants. */
    private static void edit(Path file, String hunk) {
        try {
            String text = Files.readString(file);
            String old = side(hunk, '+');
            if (text.split(Pattern.quote(old), -1).length != 2) {
                throw new IllegalStateException("not once in " + file + ": " + old);
            }
            Files.writeString(file, text.replace(old, side(hunk, '-')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the lines of a hunk without those that begin with a sign. */
    private static String side(String hunk, char without) {
        return hunk.lines()
                .filter(line -> line.charAt(0) != without)
                .map(line -> line.substring(1) + "\n")
                .collect(Collectors.joining());
    }

    private static void write(Path file, String line, String body) {
        try {
            Files.createDirectories(file.getParent());
            if (line == null) {
                Files.writeString(file, body);
                return;
            }
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            int index = Integer.parseInt(line) - 1;
            if (index < lines.size()) {
                lines.remove(index);
            }
            lines.add(index, body.stripTrailing());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String runCommands(String body) {
        StringBuilder console = new StringBuilder();
        for (String line : body.lines().toList()) {
            if (line.startsWith("$ ")) {
                console.append(line).append('\n').append(output(words(line.substring(2))));
            }
        }
        return console.toString();
    }

    /** Returns the words of a command, as a shell divides them. */
    private static List<String> words(String command) {
        String joined = QUOTED_VALUE.matcher(command).replaceAll("\"${key}${value}\"");
        List<String> words = new ArrayList<>();
        for (MatchResult word : WORD.matcher(joined).results().toList()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }

    private String output(List<String> words) {
        switch (words.get(0)) {
            case "cd" -> {
                folder = folder.resolve(words.get(1)).normalize();
                return "";
            }
            case "sha256sum" -> {
                return sha256(folder.resolve(words.get(1))) + "  " + words.get(1) + "\n";
            }
            case "cp" -> {
                copy(Path.of(words.get(2)), folder.resolve(words.get(3)));
                return "";
            }
            case "head" -> {
                return head(Integer.parseInt(words.get(2)), folder.resolve(words.get(3)));
            }
            case "claimgraph" -> {
                return claimgraph(words.subList(1, words.size()));
            }
            default -> throw new IllegalArgumentException("no page shows this: " + words);
        }
    }

    private String claimgraph(List<String> words) {
        List<String> arguments = new ArrayList<>(List.of("--color", "never"));
        if (!words.contains("-C") && !WITHOUT_PROJECT.contains(words.get(0))) {
            arguments.addAll(List.of("-C", folder.toString()));
        }
        String before = "";
        for (String word : words) {
            boolean isPath =
                    BEFORE_A_PATH.contains(before) && !word.startsWith("-") && !isIri(word);
            String named = before.equals("--map") ? mapped(word) : word;
            arguments.add(isPath ? folder.resolve(word).toString() : named);
            before = word;
        }
        Ran ran = onTerminal(arguments);
        return GENERATION
                .matcher(
                        (ran.out() + ran.err())
                                .replace(" -C " + folder + " ", " ")
                                .replace(folder + "/", ""))
                .replaceAll("g-…");
    }

    private static boolean isIri(String word) {
        return word.contains("://");
    }

    private String mapped(String prefixAndFolder) {
        int end = prefixAndFolder.lastIndexOf('=') + 1;
        return prefixAndFolder.substring(0, end) + folder.resolve(prefixAndFolder.substring(end));
    }

    private static void copy(Path from, Path to) {
        try (var files = Files.list(from)) {
            Files.createDirectories(to);
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String head(int lines, Path file) {
        try (var all = Files.lines(file)) {
            return all.limit(lines).map(line -> line + "\n").collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ran onTerminal(List<String> arguments) {
        System.setProperty("claimgraph.terminal.out", "true");
        System.setProperty("claimgraph.terminal.width", "100");
        try {
            return Ran.claimgraph(arguments.toArray(String[]::new));
        } finally {
            System.clearProperty("claimgraph.terminal.out");
            System.clearProperty("claimgraph.terminal.width");
        }
    }

    private static String sha256(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
