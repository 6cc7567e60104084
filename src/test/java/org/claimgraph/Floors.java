package org.claimgraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The plan of the house: which package may use which.
 *
 * <p>Packages are called by their path below {@code org.claimgraph}: {@code csvw.table}. The label
 * of a package is what its {@code package-info} says that it uses.
 *
 * @param uses the packages that each package uses
 * @param labels the packages that each package says it uses
 */
record Floors(Map<String, Set<String>> uses, Map<String, Set<String>> labels) {

    /** All packages, from the ground up. A package uses only packages that come before it. */
    static final List<String> ORDER =
            List.of(
                    // ground
                    "failure",
                    "text",
                    "problem",
                    "problem.report",
                    "vocab",
                    "edtf",
                    "run",
                    "format",
                    "rdf",
                    "files",
                    // store
                    "store.bulk",
                    "store",
                    // csvw
                    "csvw.json",
                    "csvw.iri",
                    "csvw.resource",
                    "csvw.table",
                    "csvw.datatype",
                    "csvw.metadata",
                    "csvw.row",
                    "csvw.key",
                    "csvw.walk",
                    "csvw.term",
                    "csvw.rdf",
                    "csvw.jsonout",
                    "csvw.convert",
                    // claims
                    "claims.model",
                    "claims.project",
                    "claims.draft",
                    "claims.names",
                    "claims.explain",
                    "claims.extract",
                    "claims.derive",
                    "claims.tension",
                    "claims.validate",
                    "claims.plan",
                    "claims.guard",
                    "claims.query",
                    "claims.compare",
                    "claims.export",
                    "claims.locate",
                    "claims.build",
                    // faces
                    "cli");

    /** The wings of the house. */
    enum Wing {
        GROUND,
        STORE,
        CSVW,
        CLAIMS,
        FACE;

        private static final Set<String> FACES = Set.of("cli", "web");

        static Wing of(String name) {
            String first = name.split("\\.", 2)[0];
            return switch (first) {
                case "store" -> STORE;
                case "csvw" -> CSVW;
                case "claims" -> CLAIMS;
                default -> FACES.contains(first) ? FACE : GROUND;
            };
        }

        /** Whether a package of this wing may use one of another. */
        boolean mayUse(Wing other) {
            return switch (this) {
                case GROUND -> other == GROUND;
                case STORE -> other == STORE || other == GROUND;
                case CSVW -> other == CSVW || other == GROUND;
                case CLAIMS -> other != FACE;
                case FACE -> other != FACE;
            };
        }
    }

    /** Returns a sentence for each package and each use that the plan does not allow. */
    List<String> problems() {
        List<String> found = new ArrayList<>();
        Set<String> unplanned = new TreeSet<>(uses.keySet());
        ORDER.forEach(unplanned::remove);
        unplanned.forEach(name -> found.add(name + " is not in the plan"));
        ORDER.stream()
                .filter(name -> !uses.containsKey(name))
                .forEach(name -> found.add(name + " is in the plan and has no classes"));
        uses.forEach((name, used) -> used.forEach(other -> checkUse(name, other, found)));
        uses.keySet().forEach(name -> checkLabel(name, found));
        return found;
    }

    private static void checkUse(String name, String other, List<String> found) {
        if (!isSameFace(name, other) && !Wing.of(name).mayUse(Wing.of(other))) {
            found.add(name + " uses " + other + ": its wing may not");
        } else if (ORDER.indexOf(other) > ORDER.indexOf(name)) {
            found.add(name + " uses " + other + ", which is above it");
        }
    }

    /** Inside one face, such as web.page and web.html, packages may use each other. */
    private static boolean isSameFace(String name, String other) {
        return name.split("\\.")[0].equals(other.split("\\.")[0]);
    }

    private void checkLabel(String name, List<String> found) {
        Set<String> label = labels.getOrDefault(name, Set.of());
        Set<String> unsaid = new TreeSet<>(uses.get(name));
        unsaid.removeAll(label);
        unsaid.forEach(other -> found.add(name + " uses " + other + ": its label does not say so"));
        Set<String> unused = new TreeSet<>(label);
        unused.removeAll(uses.get(name));
        unused.forEach(
                other -> found.add(name + " does not use " + other + ", but its label says so"));
    }
}
