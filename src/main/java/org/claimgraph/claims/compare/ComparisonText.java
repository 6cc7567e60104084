package org.claimgraph.claims.compare;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.claims.compare.Comparison.Found;
import org.claimgraph.claims.compare.Comparison.Line;
import org.claimgraph.claims.compare.Comparison.Section;
import org.claimgraph.claims.query.TextTable;
import org.claimgraph.text.TextWrap;

/** Writes a comparison for people: on a terminal, or in Markdown. */
final class ComparisonText {

    /** Narrower columns are hard to read: then fewer tellings stand beside each other. */
    private static final int READABLE = 24;

    private static final int FACET = 18;

    /** More tellings of one thing than this cannot be read on a terminal. */
    private static final int MOST = 24;

    /** Beside each other in Markdown, which breaks lines itself. */
    private static final int WIDE = 6;

    private final Comparison comparison;
    private final PrintWriter out;

    ComparisonText(Comparison comparison, PrintWriter out) {
        this.comparison = comparison;
        this.out = out;
    }

    /**
     * Writes it for a terminal.
     *
     * @param width how many columns the terminal has; 0 when the output is not one
     */
    void writeTable(int width) {
        int shown = width == 0 ? 100 : width;
        int beside = Math.max(2, (shown - FACET) / READABLE);
        for (Section section : comparison.sections()) {
            out.print(section.about() + "\n\n");
            int told = Math.min(section.tellings().size(), MOST);
            for (int from = 0; from < told; from += beside) {
                int to = Math.min(told, from + beside);
                TextTable.write(header(section, from, to), rows(section, from, to), shown, out);
                out.print("\n");
            }
            if (told < section.tellings().size()) {
                write(more(section.tellings().size() - told), shown);
            }
            section.findings().forEach(found -> write(words(found), shown));
            out.print(section.findings().isEmpty() ? "" : "\n");
        }
        for (Telling telling : comparison.toldOnce()) {
            write("Told once: " + words(telling), shown);
        }
        write(footer(), shown);
    }

    private void write(String text, int width) {
        TextWrap.lines(text, width).forEach(line -> out.print(line + "\n"));
    }

    /** Writes it in Markdown. */
    void writeMarkdown() {
        out.print("# " + TextTable.escaped(comparison.about()) + "\n");
        for (Section section : comparison.sections()) {
            out.print("\n## " + TextTable.escaped(section.about()) + "\n");
            for (int from = 0; from < section.tellings().size(); from += WIDE) {
                int to = Math.min(section.tellings().size(), from + WIDE);
                out.print("\n");
                TextTable.writeMarkdown(header(section, from, to), rows(section, from, to), out);
            }
            out.print(section.findings().isEmpty() ? "" : "\n");
            section.findings()
                    .forEach(found -> out.print("- " + TextTable.escaped(words(found)) + "\n"));
        }
        if (!comparison.toldOnce().isEmpty()) {
            out.print("\n## Told once\n\n");
            comparison
                    .toldOnce()
                    .forEach(told -> out.print("- " + TextTable.escaped(words(told)) + "\n"));
        }
        out.print("\n" + TextTable.escaped(footer()) + "\n");
    }

    private static List<String> header(Section section, int from, int to) {
        List<String> header = new ArrayList<>(List.of("", "telling"));
        section.tellings().subList(from, to).forEach(telling -> header.add(telling.id()));
        return header;
    }

    private static List<List<String>> rows(Section section, int from, int to) {
        List<Telling> tellings = section.tellings().subList(from, to);
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("", "voice", tellings.stream().map(Telling::voice).toList()));
        if (tellings.stream().anyMatch(telling -> !telling.through().isEmpty())) {
            rows.add(row("", "through", tellings.stream().map(Telling::through).toList()));
        }
        rows.add(row("", "outlet", tellings.stream().map(Telling::outlet).toList()));
        rows.add(row("", "day", tellings.stream().map(Telling::day).toList()));
        for (Line line : section.lines()) {
            List<String> values = line.values().subList(from, to);
            rows.add(row(line.difference().mark(), line.facet().words(), values));
        }
        return rows;
    }

    private static List<String> row(String mark, String name, List<String> values) {
        List<String> row = new ArrayList<>(List.of(mark, name));
        row.addAll(values);
        return row;
    }

    private static String words(Found found) {
        String kind = found.kind().replace('-', ' ');
        return Character.toUpperCase(kind.charAt(0))
                + kind.substring(1)
                + " on "
                + found.dimension()
                + ": "
                + found.why();
    }

    private static String words(Telling telling) {
        String gist = telling.says(Facet.GIST);
        String says = gist.isEmpty() ? telling.label() : telling.voice() + ": " + gist;
        return "%s (%s, %s, %s)".formatted(says, telling.id(), telling.outlet(), telling.day());
    }

    private static String more(int count) {
        return "%,d more tellings are not shown here. With -o FILE.csv, a file has them all."
                .formatted(count);
    }

    private String footer() {
        int told =
                comparison.sections().stream().mapToInt(section -> section.tellings().size()).sum()
                        + comparison.toldOnce().size();
        String tellings = told + (told == 1 ? " telling" : " tellings");
        String restating =
                comparison.restating() == 0
                        ? ""
                        : "; %d more only %s others of their document"
                                .formatted(
                                        comparison.restating(),
                                        comparison.restating() == 1 ? "repeats" : "repeat");
        return tellings
                + " of "
                + comparison.about()
                + restating
                + ". ≠ differs, + not said by all.";
    }
}
