package org.claimgraph.claims.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimgraph.claims.compare.Comparison.Difference;
import org.claimgraph.claims.compare.Comparison.Line;
import org.claimgraph.claims.compare.Comparison.Section;
import org.claimgraph.csvw.table.CsvWriter;

/** Writes a comparison as CSV: one row for each telling. */
final class ComparisonCsv {

    private ComparisonCsv() {}

    static void write(Comparison comparison, Appendable out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        csv.write(header());
        for (Section section : comparison.sections()) {
            String differs =
                    section.lines().stream()
                            .filter(line -> line.difference() == Difference.DIFFERENT)
                            .map(Line::facet)
                            .map(Facet::words)
                            .collect(Collectors.joining("; "));
            for (Telling telling : section.tellings()) {
                csv.write(row(section.about(), telling, differs));
            }
        }
        for (Telling telling : comparison.toldOnce()) {
            csv.write(row("told once", telling, ""));
        }
    }

    private static List<String> header() {
        List<String> header =
                new ArrayList<>(List.of("section", "claim", "voice", "through", "outlet", "day"));
        for (Facet facet : Facet.values()) {
            header.add(facet.words());
        }
        header.add("differ in");
        return header;
    }

    private static List<String> row(String section, Telling telling, String differs) {
        List<String> row =
                new ArrayList<>(
                        List.of(
                                section,
                                telling.id(),
                                telling.voice(),
                                telling.through(),
                                telling.outlet(),
                                telling.day()));
        for (Facet facet : Facet.values()) {
            row.add(telling.says(facet));
        }
        row.add(differs);
        return row;
    }
}
