package org.claimgraph.claims.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The claims of several coders that are taken to be their codings of one thing in a sentence.
 *
 * @param statements one of each coder, in the order of the coders' names
 */
record Reading(List<Statement> statements) {

    /** By what claims of two coders are taken to be the same, the closest first. */
    private static final List<Function<Statement, Matter>> LIKENESS =
            List.of(
                    said -> Matter.of(said.content().core(), said.affirms(), said.claim().chain()),
                    said -> Matter.of(said.content().core(), said.content().time()),
                    said -> Matter.of(said.content().core()),
                    said -> Matter.of(said.content().relation().id(), said.content().object()),
                    said -> Matter.of(said.content().relation().id(), said.content().subjects()),
                    said -> Matter.of(said.content().subjects(), said.content().object()),
                    said -> Matter.of(said.content().relation().id()),
                    said -> Matter.of());

    /** Pairs the claims that coders made of one sentence; each is in one reading. */
    static List<Reading> ofSentence(List<Statement> sentence) {
        Map<String, List<Statement>> byCoder =
                sentence.stream()
                        .collect(
                                Collectors.groupingBy(
                                        said -> said.claim().coder(),
                                        TreeMap::new,
                                        Collectors.toList()));
        List<List<Statement>> readings = new ArrayList<>();
        for (List<Statement> ofCoder : byCoder.values()) {
            join(readings, ofCoder);
        }
        return readings.stream().map(Reading::new).toList();
    }

    /** Adds each statement of one more coder to the reading that it is most like. */
    private static void join(List<List<Statement>> readings, List<Statement> ofCoder) {
        List<List<Statement>> free = new ArrayList<>(readings);
        List<Statement> open = new ArrayList<>(ofCoder);
        for (Function<Statement, Matter> likeness : LIKENESS) {
            Map<Matter, List<List<Statement>>> alike = new HashMap<>();
            for (List<Statement> reading : free) {
                alike.computeIfAbsent(likeness.apply(reading.get(0)), l -> new ArrayList<>())
                        .add(reading);
            }
            List<Statement> left = new ArrayList<>();
            for (Statement said : open) {
                List<List<Statement>> fitting =
                        alike.getOrDefault(likeness.apply(said), new ArrayList<>());
                if (fitting.isEmpty()) {
                    left.add(said);
                } else {
                    List<Statement> reading = fitting.remove(0);
                    reading.add(said);
                    free.removeIf(other -> other == reading);
                }
            }
            open = left;
        }
        open.forEach(said -> readings.add(new ArrayList<>(List.of(said))));
    }

    boolean isOfOneCoder() {
        return statements.size() == 1;
    }

    /** Returns whether coders have different values in a column. */
    boolean differsIn(CodingColumn column) {
        return statements.stream().map(column.value()).distinct().count() > 1;
    }

    /** Returns the values of a column in words, each with its coder. */
    String values(CodingColumn column) {
        return statements.stream()
                .map(said -> shown(column.value().apply(said)) + " for " + said.claim().coder())
                .collect(Collectors.joining(", "));
    }

    private static String shown(String value) {
        return value.isEmpty() ? "empty" : value;
    }
}
