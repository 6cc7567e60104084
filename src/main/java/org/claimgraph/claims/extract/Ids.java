package org.claimgraph.claims.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.claims.model.IdAlphabet;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.Related;

/**
 * Checks the ids of one kind of thing: that they use only the characters of ids, and that no two of
 * them look the same.
 *
 * <p>The characters are checked here too, because a project may change the format in its metadata,
 * and an id such as {@code ..} would make an IRI outside its folder. Few ids can look alike,
 * because an id has one script. Two that differ in capitals only are an error: file systems and
 * addresses may not tell them apart.
 */
final class Ids {

    private final Map<String, First> byLook = new HashMap<>();
    private final IdAlphabet alphabet;
    private final Problems problems;

    /** The first id with a given skeleton. */
    private record First(String id, CellRef cell) {}

    Ids(IdAlphabet alphabet, Problems problems) {
        this.alphabet = alphabet;
        this.problems = problems;
    }

    /**
     * Returns whether a cell holds an id; reports what is not one, and one that looks like another.
     */
    boolean take(TypedRow row, int column) {
        if (!row.isValid(column) || row.isNull(column)) {
            return false;
        }
        String id = row.text(column);
        if (!alphabet.has(id)) {
            reportDisallowed(row, column, id);
            return false;
        }
        First first = byLook.putIfAbsent(IdAlphabet.look(id), new First(id, row.cell(column)));
        if (first != null && first.id.equalsIgnoreCase(id) && !first.id.equals(id)) {
            reportCapitals(row, column, id, first);
        } else if (first != null && !first.id.equals(id)) {
            reportAlike(row, column, id, first);
        }
        return true;
    }

    private void reportDisallowed(TypedRow row, int column, String id) {
        problems.report(
                ProblemCode.VALUE_FORMAT,
                row.cell(column),
                row.source(column),
                Problem.quote(id) + " is not an id",
                "Write " + alphabet.words() + ".");
    }

    private void reportCapitals(TypedRow row, int column, String id, First first) {
        problems.report(
                Problem.of(
                                ProblemCode.KEY_DUPLICATE,
                                row.cell(column),
                                row.source(column),
                                "%s and %s in %s differ only in capitals"
                                        .formatted(
                                                Problem.quote(id),
                                                Problem.quote(first.id),
                                                inRow(first.cell, row.cell(column))),
                                "Choose another id: file systems and addresses may not tell them"
                                        + " apart.")
                        .with(List.of(new Related(first.cell, first.id, "the other id"))));
    }

    private void reportAlike(TypedRow row, int column, String id, First first) {
        problems.report(
                Problem.of(
                                ProblemCode.ID_LOOKALIKE,
                                row.cell(column),
                                row.source(column),
                                "%s looks like %s in %s"
                                        .formatted(
                                                Problem.quote(id),
                                                Problem.quote(first.id),
                                                inRow(first.cell, row.cell(column))),
                                "If one of them is a typing error, correct it; or choose an id that"
                                        + " cannot be mistaken for the other.")
                        .with(List.of(new Related(first.cell, first.id, "the id it looks like"))));
    }

    private static String inRow(CellRef first, CellRef second) {
        String row = "row " + first.row();
        return first.file().equals(second.file()) ? row : row + " of " + first.file();
    }
}
