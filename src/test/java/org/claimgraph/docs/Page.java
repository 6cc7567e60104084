package org.claimgraph.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param file where it lies
 * @param text the whole of it, in Markdown
 */
record Page(Path file, String text) {

    private static final Path DOCS = Path.of("docs");
    private static final Pattern SECTION = Pattern.compile("(?m)^## +(.+)$");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]*)(?:#([^)\\s]*))?\\)");

    /**
     * A link to a file of the project.
     *
     * @param heading the name of a heading in it, or null
     */
    record Link(Path file, String heading) {}

    /** Reads a page by its path from the folder of the project, such as {@code docs/index.md}. */
    static Page read(String name) {
        return read(Path.of(name));
    }

    private static Page read(Path file) {
        try {
            return new Page(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all pages in the folder docs and below, sorted. */
    static List<Page> all() {
        try (Stream<Path> files = Files.walk(DOCS)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Page::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether tests write the generated parts of pages anew instead of comparing them. */
    static boolean isRegenerating() {
        return Boolean.getBoolean("claimgraph.regenerate");
    }

    /** Returns the text of each section by its heading, in order. */
    Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        Matcher heading = SECTION.matcher(text);
        int start = 0;
        String title = null;
        while (heading.find()) {
            if (title != null) {
                sections.put(title, text.substring(start, heading.start()));
            }
            title = heading.group(1);
            start = heading.end();
        }
        if (title != null) {
            sections.put(title, text.substring(start));
        }
        return sections;
    }

    /** Returns what stands between the fences of a language in a part of a page, in order. */
    static List<String> blocks(String part, String language) {
        return BLOCK.matcher(part)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    /** Returns the links to other files of the project. */
    List<Link> links() {
        List<Link> links = new ArrayList<>();
        Matcher link = LINK.matcher(BLOCK.matcher(text).replaceAll(""));
        while (link.find()) {
            String target = link.group(1);
            if (!target.contains(":")) {
                Path linked = target.isEmpty() ? file : file.resolveSibling(target).normalize();
                links.add(new Link(linked, link.group(2)));
            }
        }
        return links;
    }

    /** Returns all headings but those in fences, in order. */
    List<String> headings() {
        return HEADING.matcher(BLOCK.matcher(text).replaceAll(""))
                .results()
                .map(heading -> heading.group(1))
                .toList();
    }

    /** Returns the page with other lines between the fences of a language, block by block. */
    Page withBlocks(String language, List<List<String>> lines) {
        String changed = text;
        List<String> old = blocks(text, language);
        for (int i = 0; i < lines.size(); i++) {
            changed = changed.replace(old.get(i), String.join("\n", lines.get(i)) + "\n");
        }
        return new Page(file, changed);
    }

    /** Writes the page. */
    void write() {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
