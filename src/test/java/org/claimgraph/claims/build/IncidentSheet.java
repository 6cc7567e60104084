package org.claimgraph.claims.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimgraph.claims.project.ProjectStart;

/**
 * Makes the project of an incident sheet: incidents of eight claims each, of which it knows which
 * agree and which contradict each other.
 *
 * <p>Incidents come in pairs of one place and one day, so that whoever looks at place and day alone
 * takes two for one. Each is told in one of the {@link Story stories}.
 */
final class IncidentSheet {

    /** How the tellings of an incident differ. */
    enum Story {
        STANCE,
        AGENT,
        AMOUNT,
        DATE,
        TIME,
        PLACE,
        MEANS,
        OBJECT,
        PART,
        ZERO,
        AGREED
    }

    /** What two claims have to do with each other: agreement, or the dimension of a dispute. */
    record Pair(String kind, String one, String other) {

        static Pair of(String kind, String one, String other) {
            return one.compareTo(other) < 0
                    ? new Pair(kind, one, other)
                    : new Pair(kind, other, one);
        }
    }

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int TOWNS = 10;
    private static final String KILLED = "people-killed";

    private final int incidents;
    private final Map<String, List<String>> tables = new LinkedHashMap<>();
    private final Set<Pair> truth = new LinkedHashSet<>();

    private IncidentSheet(int incidents) {
        this.incidents = incidents;
    }

    /**
     * Writes the project into a folder that does not exist.
     *
     * @return which claims agree, and which contradict each other in what
     */
    static Set<Pair> write(Path folder, int incidents) throws IOException {
        ProjectStart.empty(folder, "https://example.org/incidents/");
        IncidentSheet sheet = new IncidentSheet(incidents);
        sheet.tell();
        for (Map.Entry<String, List<String>> table : sheet.tables.entrySet()) {
            Path file = folder.resolve("mappings").resolve(table.getKey() + ".csv");
            Files.writeString(file, String.join("\n", table.getValue()) + "\n");
        }
        return sheet.truth;
    }

    private void tell() {
        row("actors", "id,label,type");
        row("locations", "id,label,type,precision");
        row("affiliations", "member,organization,kind");
        row("events", "id,label,type,location");
        row(
                "documents",
                "id,title,publisher,published,date_basis,agency_credits,coder,coded,paragraphs");
        row(
                "claims",
                "id,document,para,chain,stance,negated,subject,relation,object,location,time,amount,unit,event,rests_on,means");
        for (String army : List.of("army-x", "army-y")) {
            row("actors", army + ",Army " + army + ",state-force");
        }
        for (String outlet : List.of("a", "b", "c", "d", "e", "f", "g", "h")) {
            row("actors", "outlet-" + outlet + ",Outlet " + outlet + ",media");
        }
        for (int town = 0; town < TOWNS; town++) {
            row("locations", "town-" + town + ",Town " + town + ",town,near");
            for (String group : List.of("civilians", "fighters", "children")) {
                row("actors", "%s-%d,%s of town %d,civilians".formatted(group, town, group, town));
            }
            row("affiliations", "children-%d,civilians-%d,part-of".formatted(town, town));
        }
        for (int incident = 0; incident < incidents; incident++) {
            new Telling(incident).tell();
        }
    }

    private void row(String table, String cells) {
        tables.computeIfAbsent(table, t -> new ArrayList<>()).add(cells);
    }

    /** The eight claims about one incident. */
    private final class Telling {

        private final int number;
        private final Story story;
        private final int town;
        private final LocalDate day;
        private final int killed;

        Telling(int number) {
            this.number = number;
            this.story = Story.values()[number % Story.values().length];
            this.town = (number / 2) % TOWNS;
            this.day = FIRST.plusDays(number / 2);
            this.killed = 3 + number % 20;
        }

        void tell() {
            row("events", "inc-%d,Incident %d,incident,town-%d".formatted(number, number, town));
            String other = story == Story.ZERO ? "0" : Integer.toString(othersNumber());
            String victims = story == Story.OBJECT ? "fighters" : "civilians";
            claim("a", "", "army-x", "shells", place(town), at(6, "Z"), "", "");
            claim("b", "", "army-x", "shells", place(town), at(9, "+03:00"), "", "");
            kills("c", "civilians", Integer.toString(killed));
            kills("d", victims, other);
            deviating();
            claim("f", "", "army-x", "shells", place(town), day.toString(), "", "");
            claim("g", "outlet-a", "army-x", "shells", place(town), at(6, "Z"), "", "");
            claim("h", "", "army-x", "shells", place(town), at(6, "Z"), "", id("a"));
            agreements();
            disputes();
        }

        private int othersNumber() {
            return story == Story.AMOUNT ? killed + 5 : killed;
        }

        /** The claim that tells another story; the same one where the story is about numbers. */
        private void deviating() {
            switch (story) {
                case STANCE -> claim("e", "", "army-x", "shells", place(town), "", "yes", "");
                case AGENT -> claim("e", "", "army-y", "shells", place(town), "", "", "");
                case DATE ->
                        claim(
                                "e",
                                "",
                                "army-x",
                                "shells",
                                place(town),
                                day.plusDays(2) + "",
                                "",
                                "");
                case TIME -> claim("e", "", "army-x", "shells", place(town), at(16, "Z"), "", "");
                case PLACE -> claim("e", "", "army-x", "shells", place(town + 1), "", "", "");
                case PART -> kills("e", "children", Integer.toString(killed + 3));
                case AMOUNT, MEANS, OBJECT, ZERO, AGREED ->
                        claim("e", "", "army-x", "shells", place(town), "", "", "");
            }
        }

        private String at(int hour, String zone) {
            return story == Story.TIME
                    ? "%sT%02d:10:00%s".formatted(day, hour, zone)
                    : day.toString();
        }

        private String means(String outlet) {
            if (story != Story.MEANS) {
                return "";
            }
            return outlet.equals("e") ? "air-strike" : "artillery;cluster-munition";
        }

        private String place(int of) {
            return "town-" + of % TOWNS;
        }

        private String document(String outlet) {
            return "r" + number + outlet;
        }

        private String id(String outlet) {
            return document(outlet) + "-p01a";
        }

        private void claim(
                String outlet,
                String credited,
                String subject,
                String relation,
                String object,
                String time,
                String negated,
                String restsOn) {
            document(outlet, credited);
            row(
                    "claims",
                    String.join(
                            ",",
                            id(outlet),
                            document(outlet),
                            "1",
                            "outlet-" + outlet,
                            "asserts",
                            negated,
                            subject,
                            relation,
                            object,
                            "",
                            time,
                            "",
                            "",
                            "inc-" + number,
                            restsOn,
                            means(outlet)));
        }

        private void kills(String outlet, String victims, String number) {
            document(outlet, "");
            row(
                    "claims",
                    String.join(
                            ",",
                            id(outlet),
                            document(outlet),
                            "1",
                            "outlet-" + outlet,
                            "asserts",
                            "",
                            "army-x",
                            "kills",
                            victims + "-" + town,
                            place(town),
                            day.toString(),
                            number,
                            KILLED,
                            "inc-" + this.number,
                            "",
                            ""));
        }

        private void document(String outlet, String credited) {
            row(
                    "documents",
                    String.join(
                            ",",
                            document(outlet),
                            "Report",
                            "outlet-" + outlet,
                            day.plusDays(5).toString(),
                            "printed",
                            credited,
                            "anna",
                            "2026-11-29",
                            "1"));
        }

        /** Those who say the same on their own: neither g, who credits a, nor h, who rests on a. */
        private void agreements() {
            Set<String> shelling = new TreeSet<>(List.of("a", "b", "f"));
            boolean isTheSame =
                    switch (story) {
                        case AMOUNT, MEANS, OBJECT, ZERO, AGREED -> true;
                        case STANCE, AGENT, DATE, TIME, PLACE, PART -> false;
                    };
            if (isTheSame) {
                shelling.add("e");
            }
            for (String one : shelling) {
                for (String other : shelling) {
                    add("agreement", one, other);
                }
            }
            if (story != Story.OBJECT && story != Story.ZERO) {
                add("agreement", "c", "d");
            }
            if (story == Story.TIME) {
                // Who gives the day only can mean either hour.
                add("agreement", "e", "f");
            }
        }

        private void disputes() {
            switch (story) {
                case STANCE, AGENT, PLACE, DATE, MEANS ->
                        withAll(story.name().toLowerCase(Locale.ROOT), "a", "b", "f", "g", "h");
                case TIME -> withAll("time", "a", "b", "g", "h");
                case AMOUNT -> add("amount", "c", "d");
                case OBJECT -> add("object", "c", "d");
                case ZERO -> {
                    add("amount", "c", "d");
                    add("stance", "c", "d");
                }
                case PART -> withAll("amount", "c", "d");
                case AGREED -> {}
            }
        }

        private void withAll(String kind, String... others) {
            for (String other : others) {
                add(kind, "e", other);
            }
        }

        private void add(String kind, String one, String other) {
            if (!one.equals(other)) {
                truth.add(Pair.of(kind, id(one), id(other)));
            }
        }
    }
}
