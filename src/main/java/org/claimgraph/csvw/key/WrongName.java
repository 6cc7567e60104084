package org.claimgraph.csvw.key;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Related;
import org.claimgraph.text.Difference;
import org.claimgraph.text.Folded;
import org.jspecify.annotations.Nullable;

/** A name in a cell that no row has, or more than one. */
final class WrongName implements FirstRows.InRow {

    private static final int MOST_WORDINGS = 3;

    private final Reference reference;
    private final long high;
    private final long low;
    private CellRef cell;
    private @Nullable String text;
    private @Nullable Related other;
    private boolean isKeyValid = true;
    private final List<Related> wordings = new ArrayList<>();

    /**
     * Makes a name.
     *
     * @param text the name; null when only its hash is known until its row is read again
     */
    WrongName(Reference reference, CellRef cell, @Nullable String text, long high, long low) {
        this.reference = reference;
        this.cell = cell;
        this.text = text;
        this.high = high;
        this.low = low;
    }

    @Override
    public int row() {
        return cell.row();
    }

    CellRef cell() {
        return cell;
    }

    @Nullable String text() {
        return text;
    }

    /** Reads the name from its row. */
    void quote(TypedRow again, KeyHash hash) {
        cell = again.cell(reference.columns().get(0));
        text = reference.name(again, hash, high, low);
    }

    /** Adds a row that may be meant. */
    void quoteOther(CellRef place, String key, String what) {
        other = new Related(place, key, what);
    }

    /** Adds a row that may be meant, and whether its key is a value of its column. */
    void quoteClosest(CellRef place, String key, boolean isValid) {
        quoteOther(place, key, "the closest key");
        isKeyValid = isValid;
    }

    /** Returns the row that has this name as its key, although no key can be; null for none. */
    @Nullable String rowWithSameProblem() {
        return other != null && other.value().equals(text) && !isKeyValid
                ? "Row %d of %s has the same id, and needs the same change."
                        .formatted(((CellRef) other.place()).row(), other.place().file())
                : null;
    }

    /** Adds a row that has the name as a wording. */
    void quoteWording(CellRef place, String key) {
        Related row = new Related(place, key, "the row with this wording");
        if (wordings.size() < MOST_WORDINGS && !wordings.contains(row)) {
            wordings.add(row);
        }
    }

    Problem unknown() {
        String advice = advice();
        return problem(
                ProblemCode.REFERENCE_UNKNOWN,
                "no " + reference.nouns() + " is called " + shown(),
                advice == null
                        ? "Add a row for it to " + reference.files() + ", or correct the name."
                        : advice);
    }

    /** Returns what a name is in place of which no key can be; null when nothing is like it. */
    @Nullable String advice() {
        boolean isSame =
                other != null && text != null && Folded.of(text).equals(Folded.of(other.value()));
        if (!wordings.isEmpty() && !isSame) {
            return ofWordings();
        }
        return other == null ? null : closest(other);
    }

    private String ofWordings() {
        List<String> keys =
                wordings.stream()
                        .map(row -> Problem.quote(row.value()) + " " + where((CellRef) row.place()))
                        .toList();
        return "It is a wording of %s. Use %s, or add a row for it."
                .formatted(
                        String.join(" and of ", keys), keys.size() == 1 ? "that" : "one of them");
    }

    private String where(CellRef place) {
        boolean here = place.file().equals(cell.file());
        return String.format("(row %d%s)", place.row(), here ? "" : " of " + place.file());
    }

    private String closest(Related closest) {
        CellRef place = (CellRef) closest.place();
        String written = text == null ? "" : text;
        if (written.equals(closest.value())) {
            return "The key %s is written so, and is of another datatype. Give both columns the same datatype."
                    .formatted(where(place));
        }
        String difference = Difference.of(written, closest.value());
        return String.format(
                "The closest is \"%s\" %s. %sUse that, or add a row for it.",
                closest.value(), where(place), difference == null ? "" : difference + " ");
    }

    Problem ambiguous() {
        return problem(
                ProblemCode.REFERENCE_AMBIGUOUS,
                "more than one " + reference.nouns() + " is called " + shown(),
                "Give each of them a key of its own.");
    }

    private String shown() {
        return text == null ? "what this cell says" : Problem.quote(text);
    }

    private Problem problem(ProblemCode code, String message, String remedy) {
        return Problem.of(code, cell, text == null ? "" : text, message, remedy)
                .with(!wordings.isEmpty() ? wordings : other == null ? List.of() : List.of(other))
                .against(reference.rule());
    }
}
