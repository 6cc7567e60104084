package org.claimgraph.claims.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.claims.model.IdAlphabet;
import org.claimgraph.claims.project.ProjectException;
import org.claimgraph.claims.project.ProjectStart;
import org.claimgraph.files.NewFile;
import org.claimgraph.text.Folded;

/** Starts a project in which somebody's own sheet is the table of claims. */
public final class SheetProject {

    /** What every row of claims needs. */
    private static final List<String> NEEDED =
            List.of("id", "document", "chain", "subject", "relation");

    private static final Set<String> IDS =
            Set.of("id", "document", "chain", "subject", "relation", "object", "location", "event");

    private static final Set<String> DATES = Set.of("time", "said_on", "coded");

    private final SheetSample sheet;
    private final MetadataDraft metadata;
    private final String base;

    private SheetProject(SheetSample sheet, MetadataDraft metadata, String base) {
        this.sheet = sheet;
        this.metadata = metadata;
        this.base = base;
    }

    /**
     * Makes a project with empty tables and the sheet as its table of claims.
     *
     * @param base where the IRIs of its nodes begin; ends in {@code /} or {@code #}
     * @return what was guessed
     * @throws ProjectException when the folder already holds something, or the sheet is no table
     */
    public static SheetDraft start(Path folder, Path sheet, String base) {
        SheetSample sample = SheetSample.read(sheet);
        ProjectStart.empty(folder, base);
        Path tables = folder.resolve("mappings");
        Path file = tables.resolve("csv-metadata.json");
        try {
            MetadataDraft metadata = new MetadataDraft(Files.readString(file));
            SheetDraft draft = new SheetProject(sample, metadata, base).draft();
            Files.copy(sheet, tables.resolve("claims.csv"), StandardCopyOption.REPLACE_EXISTING);
            NewFile.write(file, metadata.bytes());
            return draft;
        } catch (IOException e) {
            throw new ProjectException(
                    "Cannot start a project in " + folder + ": " + e.getMessage(), e);
        }
    }

    private SheetDraft draft() {
        List<String> names = metadata.columns();
        Map<Integer, String> matches = ColumnMatch.of(sheet.titles(), names);
        List<SheetDraft.Mapped> mapped = new ArrayList<>();
        List<String> own = new ArrayList<>();
        Set<String> taken = new HashSet<>(names);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < sheet.titles().size(); i++) {
            String title = sheet.titles().get(i);
            String column = matches.get(i);
            if (title.isBlank() || !seen.add(title)) {
                continue;
            }
            if (column == null) {
                own.add(title);
                metadata.add(
                        name(title, i, taken), title, ValueGuess.datatype(sheet.values(i)), base);
            } else {
                mapped.add(map(i, title, column));
            }
        }
        metadata.dialect(sheet.dialect());
        boolean wide = needsWideIds(matches);
        if (wide) {
            metadata.widenIds();
        }
        List<String> missing =
                NEEDED.stream().filter(name -> !matches.containsValue(name)).toList();
        return new SheetDraft(sheet.rows().size(), mapped, own, missing, wide);
    }

    private SheetDraft.Mapped map(int index, String title, String column) {
        metadata.map(column, title);
        String format = DATES.contains(column) ? ValueGuess.dateFormat(sheet.values(index)) : null;
        if (format != null) {
            metadata.type(column, "{\"base\": \"date\", \"format\": \"" + format + "\"}");
        }
        return new SheetDraft.Mapped(title, column, format == null ? "" : format);
    }

    /** Returns a name of small letters and digits that no other column has. */
    private static String name(String title, int index, Set<String> taken) {
        String plain = Folded.of(title).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
        String name = plain.isEmpty() ? "column_" + (index + 1) : plain;
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + "_" + i;
        }
        return free;
    }

    private boolean needsWideIds(Map<Integer, String> matches) {
        return matches.entrySet().stream()
                .filter(match -> IDS.contains(match.getValue()))
                .flatMap(match -> sheet.values(match.getKey()).stream())
                .anyMatch(value -> IdAlphabet.WIDE.has(value) && !IdAlphabet.NARROW.has(value));
    }
}
