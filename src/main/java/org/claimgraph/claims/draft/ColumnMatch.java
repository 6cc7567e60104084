package org.claimgraph.claims.draft;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.text.Folded;

/** Which columns of a sheet are columns of claims, by their titles. */
final class ColumnMatch {

    /** The titles that people give to what the columns of claims hold. */
    private static final Map<String, Set<String>> TITLES = titles();

    private ColumnMatch() {}

    private static Map<String, Set<String>> titles() {
        Map<String, Set<String>> titles = new LinkedHashMap<>();
        titles.put("id", Set.of("claim id", "incident id", "event id", "ref", "reference", "no"));
        titles.put("document", Set.of("source", "source id", "article", "report", "publication"));
        titles.put("para", Set.of("paragraph"));
        titles.put("chain", Set.of("claimant", "speaker", "said by", "attributed to", "who said"));
        titles.put("stance", Set.of("position"));
        titles.put("certainty", Set.of("confidence", "likelihood"));
        titles.put(
                "subject",
                Set.of(
                        "actor",
                        "perpetrator",
                        "attacker",
                        "side",
                        "by whom",
                        "responsible",
                        "actor1"));
        titles.put("relation", Set.of("action", "verb", "event type", "incident type", "what"));
        titles.put("object", Set.of("target", "victim", "victims", "to whom", "actor2"));
        titles.put(
                "location",
                Set.of("place", "town", "city", "where", "site", "village", "place name"));
        titles.put(
                "time",
                Set.of("date", "day", "when", "event date", "incident date", "date of incident"));
        titles.put(
                "amount",
                Set.of(
                        "number",
                        "count",
                        "how many",
                        "killed",
                        "deaths",
                        "fatalities",
                        "casualties",
                        "dead",
                        "people killed",
                        "number killed",
                        "injured",
                        "wounded"));
        titles.put("amount_max", Set.of("maximum", "max", "high", "upper"));
        titles.put("unit", Set.of("counted", "what is counted"));
        titles.put("means", Set.of("weapon", "weapons", "munition", "method"));
        titles.put("event", Set.of("case", "incident", "case id", "incident name"));
        titles.put("said_on", Set.of("said", "date said", "statement date", "claim date"));
        titles.put("gist", Set.of("claim", "summary", "description", "claim text", "statement"));
        titles.put("note", Set.of("notes", "comment", "comments", "remark", "remarks"));
        titles.put("coder", Set.of("coded by", "entered by", "researcher"));
        titles.put("coded", Set.of("date coded", "entry date", "date entered"));
        return titles;
    }

    /**
     * Returns for columns of a sheet, by their index from 0, the column of claims that they are. A
     * column that has its very name comes before one that is only called alike.
     *
     * @param names the names of the columns of claims
     */
    static Map<Integer, String> of(List<String> sheet, List<String> names) {
        Map<Integer, String> matches = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < sheet.size(); i++) {
            for (String name : names) {
                if (form(sheet.get(i)).equals(form(name)) && taken.add(name)) {
                    matches.put(i, name);
                }
            }
        }
        TITLES.forEach(
                (name, titles) -> {
                    for (int i = 0; i < sheet.size(); i++) {
                        if (titles.contains(form(sheet.get(i)))
                                && !matches.containsKey(i)
                                && taken.add(name)) {
                            matches.put(i, name);
                        }
                    }
                });
        return matches;
    }

    private static String form(String title) {
        return Folded.of(title.replaceAll("[_.:#/]+", " ")).strip();
    }
}
