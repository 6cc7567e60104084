package org.claimgraph.claims.build;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.claims.build.SyntheticWorld.Matter;
import org.claimgraph.claims.build.SyntheticWorld.Source;
import org.claimgraph.claims.build.SyntheticWorld.Verb;
import org.claimgraph.csvw.table.TableWriter;

/** Writes the claims of synthetic documents, in the columns of the bundled claims table. */
final class SyntheticClaims {

    private static final List<String> SELDOM_BOUNDS =
            List.of("at-least", "more-than", "at-most", "nearly", "about", "range", "multiples");
    private static final List<String> FUTURE_MODES =
            List.of("planned", "planned", "predicted", "threatened", "demanded", "hypothetical");
    private static final List<String> BASES =
            List.of("witness", "official", "document", "video", "photo", "analysis");
    private static final List<String> MEANS =
            List.of("artillery", "mortar", "air-strike", "drone", "mine", "explosive", "troops");

    private final SyntheticWorld world;
    private final Chance chance;
    private final List<String> header;
    private final TableWriter table;

    SyntheticClaims(SyntheticWorld world, Chance chance, List<String> header, TableWriter table) {
        this.world = world;
        this.chance = chance;
        this.header = header;
        this.table = table;
    }

    /** Writes the claims of all documents. */
    void write() throws IOException {
        for (Source document : world.documents()) {
            write(document);
        }
    }

    private void write(Source document) throws IOException {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < document.claims(); i++) {
            int para = i / 2 + 1;
            Map<String, String> row = new LinkedHashMap<>();
            row.put("id", "%s-p%02d%s".formatted(document.id(), para, i % 2 == 0 ? "a" : "b"));
            row.put("document", document.id());
            row.put("para", Integer.toString(para));
            row.put("sentence", Integer.toString(i % 2 + 1));
            row.put("start", Integer.toString(i * 120));
            row.put("end", Integer.toString(i * 120 + 110));
            row.put("layer", i == 0 ? "headline" : "body");
            putVoice(row, document, written);
            putContent(row, document);
            putTime(row, document);
            row.put("gist", "Somebody is said to do something, number " + i + ".");
            table.write(header.stream().map(column -> row.getOrDefault(column, "")).toList());
            written.add(String.valueOf(row.get("id")));
        }
    }

    private void putVoice(Map<String, String> row, Source document, List<String> written) {
        row.put("chain", chain(document));
        row.put("basis", chance.percent(20) ? chance.one(BASES) : "");
        row.put("certainty", chance.percent(10) ? "possible" : "");
        row.put("negated", chance.percent(4) ? "yes" : "");
        row.put("event", chance.percent(10) ? chance.one(document.story().events()) : "");
        if (chance.percent(3)) {
            row.put("stance", "denies");
            row.put("answers", written.isEmpty() ? "" : chance.one(written));
        } else if (chance.percent(1)) {
            row.put("stance", "silent");
        } else if (chance.percent(6) && !written.isEmpty()) {
            row.put("restates", chance.one(written));
        }
    }

    /** Returns a chain of one to four voices, of which the last is the publisher. */
    private String chain(Source document) {
        List<String> voices = new ArrayList<>();
        int length = 1 + chance.below(100);
        if (length > 97) {
            add(chance.famous(world.actors()), voices);
        }
        if (length > 85) {
            add(chance.percent(10) ? "?" : chance.famous(world.actors()), voices);
        }
        if (length > 50) {
            add(chance.percent(10) ? "?" : chance.one(document.story().cast()), voices);
        }
        voices.remove(document.publisher());
        add(document.publisher(), voices);
        return String.join(" > ", voices);
    }

    /** Nobody passes on their own words. */
    private static void add(String voice, List<String> voices) {
        if (voice.equals("?") || !voices.contains(voice)) {
            voices.add(voice);
        }
    }

    private void putContent(Map<String, String> row, Source document) {
        Matter matter = world.matter(document.story());
        Verb verb = matter.verb();
        row.put("relation", verb.id());
        boolean joint = verb.subjectKind().equals("actor") && chance.percent(3);
        String partner = joint ? " + " + chance.famous(world.actors()) : "";
        row.put("subject", matter.subject() + partner);
        row.put("object", matter.object());
        boolean placed = verb.objectKind().equals("location");
        row.put("location", !placed && chance.percent(30) ? place(document) : "");
        row.put("means", chance.percent(10) ? chance.one(MEANS) : "");
        if (chance.percent(25)) {
            putAmount(row, verb);
        }
    }

    private String place(Source document) {
        return chance.percent(80)
                ? chance.one(document.story().places())
                : chance.famous(world.locations());
    }

    private void putAmount(Map<String, String> row, Verb verb) {
        String bound = chance.percent(60) ? "exactly" : chance.one(SELDOM_BOUNDS);
        int number = 1 + chance.below(chance.percent(70) ? 30 : 3_000);
        row.put("unit", chance.famous(verb.units()));
        row.put("amount", Integer.toString(number));
        row.put("amount_max", bound.equals("range") ? Integer.toString(number + 10) : "");
        row.put("bound", bound);
    }

    private void putTime(Map<String, String> row, Source document) {
        boolean ahead = chance.percent(15);
        LocalDate day =
                ahead
                        ? document.published().plusDays(1 + chance.below(60))
                        : document.published().minusDays(chance.below(12));
        row.put("mode", ahead ? chance.one(FUTURE_MODES) : "actual");
        int form = chance.below(100);
        if (form < 55) {
            row.put("time", day.toString());
        } else if (form < 70 && !ahead) {
            row.put("time", "../" + document.published());
        } else if (form < 80 && !ahead) {
            row.put("time", day.minusDays(5) + "/" + day);
        }
        row.put("said_on", chance.percent(15) ? document.published().minusDays(1).toString() : "");
    }
}
