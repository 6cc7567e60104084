package org.claimgraph.problem;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Collects problems, so that one run shows them all.
 *
 * <p>Of each kind, which is a code in a column of a file, it keeps the first ones as examples and
 * counts the rest. A table with an error in every row needs no more memory than one with ten, and
 * hardly more time, because the text of a problem is made only if it is kept.
 *
 * <p>Thread-safe: the stages that read, convert and check rows may each report from a thread of
 * their own. Which problems are kept, and in which order, depends only on their places and not on
 * the order of the reports, so that every run gives the same result. Only problems of one kind at
 * one cell keep the order in which they were reported; report those from one thread. A report costs
 * one lock and one look-up.
 */
public final class Problems {

    /** How many problems of one code in one column are kept by default. */
    public static final int EXAMPLES = 10;

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::place, Place.ORDER).thenComparing(Problem::code);

    private final Map<ProblemCode, Severity> severities;
    private final int most;
    private final Map<Kind, Examples> kinds = new HashMap<>();
    private final MarkedRows rowsWithErrors = new MarkedRows();
    private final MarkedRows rowsWithProblems = new MarkedRows();
    private final Map<Severity, Long> totals = new EnumMap<>(Severity.class);
    private long rowsInCells;

    /** Which problems count together. */
    private record Kind(ProblemCode code, String file, int column) {}

    /**
     * Problems of one kind that were counted and not kept.
     *
     * @param column the column from 1; 0 for problems of whole rows and of files that are not
     *     tables
     * @param name the name of the column; empty where it has none
     * @param count how many more there are, at least 1
     */
    public record Rest(
            ProblemCode code,
            Severity severity,
            String file,
            int column,
            String name,
            long count) {}

    private Problems(Map<ProblemCode, Severity> severities, int most) {
        this.severities = severities;
        this.most = most;
    }

    /** Returns an empty collection with the same severities that keeps so many of a kind. */
    public Problems keeping(int ofAKind) {
        return new Problems(severities, ofAKind);
    }

    /** Returns how many problems of a kind are kept. */
    public int most() {
        return most;
    }

    /** Returns an empty collection in which every code has its default severity. */
    public static Problems strict() {
        return new Problems(Map.of(), EXAMPLES);
    }

    /** Returns an empty collection in which these codes have these severities. */
    public static Problems with(Map<ProblemCode, Severity> severities) {
        return new Problems(Map.copyOf(severities), EXAMPLES);
    }

    /** Returns a collection that keeps nothing, for reading again what has been reported. */
    public static Problems none() {
        Map<ProblemCode, Severity> nothing = new EnumMap<>(ProblemCode.class);
        for (ProblemCode code : ProblemCode.values()) {
            nothing.put(code, Severity.NONE);
        }
        return new Problems(nothing, EXAMPLES);
    }

    /** Keeps or counts a problem, with the severity that its code has here. */
    public void report(Problem problem) {
        report(problem.code(), problem.severity(), problem.place(), () -> problem);
    }

    /** Keeps or counts a problem made of these parts. */
    public void report(ProblemCode code, Place place, String value, String message, String remedy) {
        report(code, place, () -> Problem.of(code, place, value, message, remedy));
    }

    /**
     * Keeps or counts a problem. Use this method where every row of a table may have one.
     *
     * @param problem makes the problem, of this code and place, if it is kept; it is called at once
     *     or not at all, and must not report anything itself
     */
    public void report(ProblemCode code, Place place, Supplier<Problem> problem) {
        report(code, code.severity(), place, problem);
    }

    private synchronized void report(
            ProblemCode code, Severity byDefault, Place place, Supplier<Problem> problem) {
        Severity severity = severities.getOrDefault(code, byDefault);
        if (severity == Severity.NONE) {
            return;
        }
        totals.merge(severity, 1L, Long::sum);
        if (place instanceof CellRef cell && cell.row() > 0) {
            note(severity, cell);
        }
        Examples examples = examples(code, severity, place);
        examples.total++;
        if (examples.wants(place, most)) {
            examples.keep(problem.get().as(severity), most);
        }
    }

    private void note(Severity severity, CellRef cell) {
        switch (severity) {
            case ERROR -> {
                rowsWithErrors.add(cell.file(), cell.row());
                rowsWithProblems.add(cell.file(), cell.row());
            }
            case WARNING -> rowsWithProblems.add(cell.file(), cell.row());
            case INFO, NONE -> {}
        }
    }

    private void note(Severity severity, String file, BitSet rows) {
        switch (severity) {
            case ERROR -> {
                rowsWithErrors.addAll(file, rows);
                rowsWithProblems.addAll(file, rows);
            }
            case WARNING -> rowsWithProblems.addAll(file, rows);
            case INFO, NONE -> {}
        }
    }

    /**
     * Counts problems without examples, because at least {@link #most} of their kind that come
     * before them are reported too.
     *
     * @param place the place of one of them
     * @param rows the rows that they are in, by their numbers in the spreadsheet
     */
    public synchronized void count(ProblemCode code, Place place, long more, BitSet rows) {
        Severity severity = severities.getOrDefault(code, code.severity());
        if (severity != Severity.NONE && more > 0) {
            totals.merge(severity, more, Long::sum);
            note(severity, place.file(), rows);
            examples(code, severity, place).total += more;
        }
    }

    /**
     * Changes what is said about a place, once more is known than when it was reported. Problems
     * that are counted and not kept stay as they are.
     */
    public synchronized void amend(ProblemCode code, CellRef place, UnaryOperator<Problem> change) {
        Examples examples = kinds.get(new Kind(code, place.file(), place.column()));
        if (examples != null) {
            examples.kept.replaceAll(
                    problem ->
                            Place.ORDER.compare(problem.place(), place) == 0
                                    ? change.apply(problem)
                                    : problem);
        }
    }

    private Examples examples(ProblemCode code, Severity severity, Place place) {
        int column = place instanceof CellRef cell ? cell.column() : 0;
        String name = place instanceof CellRef cell ? cell.name() : "";
        return kinds.computeIfAbsent(
                new Kind(code, place.file(), column), kind -> new Examples(severity, name));
    }

    /** Returns the problems that were kept, by file, row and column. */
    public synchronized List<Problem> list() {
        List<Problem> all = new ArrayList<>();
        kinds.values().forEach(examples -> all.addAll(examples.kept));
        all.sort(ORDER);
        return List.copyOf(all);
    }

    /** Returns how many problems of each kind were counted beyond the kept ones, by file. */
    public synchronized List<Rest> rest() {
        List<Rest> rest = new ArrayList<>();
        kinds.forEach(
                (kind, examples) -> {
                    if (examples.total > examples.kept.size()) {
                        rest.add(examples.rest(kind));
                    }
                });
        rest.sort(
                Comparator.comparing(Rest::file)
                        .thenComparingInt(Rest::column)
                        .thenComparing(Rest::code));
        return rest;
    }

    /** Returns how many problems of this severity were reported, kept or not. */
    public synchronized long count(Severity severity) {
        return totals.getOrDefault(severity, 0L);
    }

    /**
     * Sets the first row of data of a table; the rows above are its header.
     *
     * @param row the row as a spreadsheet numbers it, from 1
     */
    public synchronized void rowsBegin(String file, int row) {
        rowsWithErrors.beginAt(file, row);
        rowsWithProblems.beginAt(file, row);
    }

    /** Notes that a cell seems to hold so many rows beside its own. */
    public synchronized void addRowsInCells(int rows) {
        rowsInCells += rows;
    }

    /** Returns how many rows seem to be text of cells, and were not read as rows. */
    public synchronized long rowsInCells() {
        return rowsInCells;
    }

    /** Returns how many rows of data have an error, however many each has. */
    public synchronized long rowsWithErrors() {
        return rowsWithErrors.count();
    }

    /** Returns how many rows of data have an error or a warning, or both, in the same way. */
    public synchronized long rowsWithProblems() {
        return rowsWithProblems.count();
    }

    /** Returns whether an error was reported in the row of this cell. */
    public synchronized boolean hasErrorInRow(CellRef cell) {
        return rowsWithErrors.contains(cell.file(), cell.row());
    }

    /**
     * Returns whether an error was reported at a cell. Of errors that were counted and not kept
     * only the row is known: then true when there is one in the row.
     */
    public synchronized boolean mayHaveError(CellRef cell) {
        return hasErrorInRow(cell)
                && kinds.entrySet().stream()
                        .filter(kind -> kind.getKey().file.equals(cell.file()))
                        .filter(kind -> kind.getKey().column == cell.column())
                        .anyMatch(kind -> kind.getValue().mayHaveErrorAt(cell));
    }

    /** Returns whether anything was reported that makes the data unusable. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** The problems of one kind: the first ones, in order, and how many there are. */
    private static final class Examples {

        private final List<Problem> kept = new ArrayList<>();
        private final Severity severity;
        private final String name;
        private long total;

        Examples(Severity severity, String name) {
            this.severity = severity;
            this.name = name;
        }

        boolean mayHaveErrorAt(CellRef cell) {
            return severity == Severity.ERROR
                    && (total > kept.size()
                            || kept.stream()
                                    .anyMatch(
                                            problem ->
                                                    Place.ORDER.compare(problem.place(), cell)
                                                            == 0));
        }

        boolean wants(Place place, int most) {
            return kept.size() < most || Place.ORDER.compare(place, kept.get(most - 1).place()) < 0;
        }

        void keep(Problem problem, int most) {
            int at = kept.size();
            while (at > 0 && Place.ORDER.compare(problem.place(), kept.get(at - 1).place()) < 0) {
                at--;
            }
            kept.add(at, problem);
            if (kept.size() > most) {
                kept.remove(most);
            }
        }

        Rest rest(Kind kind) {
            long more = total - kept.size();
            return new Rest(kind.code, severity, kind.file, kind.column, name, more);
        }
    }
}
