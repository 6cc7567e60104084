package org.claimgraph.claims.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.ContentHash;
import org.claimgraph.claims.model.Entity;
import org.claimgraph.claims.model.Kind;
import org.claimgraph.claims.model.Mode;
import org.claimgraph.claims.model.Period;
import org.claimgraph.claims.model.Registry;
import org.claimgraph.claims.model.Relation;
import org.claimgraph.claims.model.Value;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.edtf.Edtf;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the propositions of a claim row: one for each combination of the subjects, objects and
 * locations that {@code ;} separates.
 *
 * <p>What several cells say together is checked here: the kinds that the relation asks for, and
 * what makes a content complete.
 */
final class ContentReader {

    private final ClaimColumns at;
    private final Extraction extraction;
    private final Registry registry;
    private final Dates dates;
    private final ValueReader values;
    private final QuantityReader quantities;
    private final ContentHash hash = new ContentHash();

    ContentReader(ClaimColumns columns, Extraction extraction) {
        this.at = columns;
        this.extraction = extraction;
        this.registry = extraction.registry();
        this.dates = new Dates(extraction);
        this.values = new ValueReader(columns, extraction);
        this.quantities = new QuantityReader(columns, extraction);
    }

    /** Returns whether the row states content of its own, complete or not. */
    boolean hasContent(TypedRow row) {
        return !row.isNull(at.subject())
                || !row.isNull(at.relation())
                || !row.isNull(at.object())
                || !row.isNull(at.value());
    }

    /**
     * Returns the propositions of a row; an empty list after reporting every problem that does not
     * follow from another.
     */
    List<Content> read(TypedRow row) {
        Relation relation = registry.relation(row.text(at.relation()));
        boolean isReadable = isComplete(row) && isReadable(row);
        if (relation != null) {
            checkGist(row, relation);
        }
        boolean kindsFit = haveKinds(row, relation);
        boolean valueFits = values.fits(row, relation);
        Value value = values.read(row);
        boolean valueIsRead = valueFits && (value != null || row.isNull(at.value()));
        Quantity quantity = quantities.read(row);
        Edtf time = dates.read(row, at.time());
        boolean timeIsRead = time != null || row.isNull(at.time());
        if (relation == null
                || !kindsFit
                || !valueIsRead
                || quantity == null
                || !timeIsRead
                || !isReadable) {
            return List.of();
        }
        return contents(row, relation, value, time, quantity);
    }

    private List<Content> contents(
            TypedRow row,
            Relation relation,
            @Nullable Value value,
            @Nullable Edtf time,
            Quantity quantity) {
        List<Content> contents = new ArrayList<>();
        for (List<String> subjects : subjects(row)) {
            for (String object : orNothing(row.texts(at.object()))) {
                for (String location : orNothing(row.texts(at.location()))) {
                    contents.add(
                            content(
                                    row, relation, subjects, object, value, location, time,
                                    quantity));
                }
            }
        }
        return contents;
    }

    private boolean isReadable(TypedRow row) {
        return row.isValid(at.subject())
                && row.isValid(at.object())
                && row.isValid(at.location())
                && row.isValid(at.against())
                && row.isValid(at.means())
                && row.isValid(at.mode())
                && row.isValid(at.document());
    }

    /**
     * Returns whether a row has a subject and a relation; reports each cell that is empty, and the
     * row once if it has no such cell.
     */
    private boolean isComplete(TypedRow row) {
        boolean isComplete = true;
        for (int column : new int[] {at.relation(), at.subject()}) {
            if (row.isNull(column) && (isComplete || row.cell(column).column() > 0)) {
                report(
                        row,
                        column,
                        ProblemCode.CLAIM_INCOMPLETE,
                        "the claim has a subject, relation or object, and this cell is empty",
                        "A content needs a subject and a relation; write ? for a subject that is not stated.");
                isComplete = false;
            }
        }
        return isComplete;
    }

    private void checkGist(TypedRow row, Relation relation) {
        if (!relation.isComparable() && row.isNull(at.gist())) {
            report(
                    row,
                    at.gist(),
                    ProblemCode.CLAIM_INCOMPLETE,
                    "the relation \"other\" says nothing by itself, and the gist is empty",
                    "Write in gist, in your own words, what is claimed.");
        }
    }

    /**
     * Returns whether subject and object are of the kinds that the relation takes, and the location
     * is not given twice. Where the object does not fit, the location may be right.
     */
    private boolean haveKinds(TypedRow row, @Nullable Relation relation) {
        boolean subjectsFit = true;
        boolean objectsFit = true;
        if (relation != null) {
            for (List<String> subjects : subjects(row)) {
                for (String subject : subjects) {
                    subjectsFit &=
                            hasKind(row, at.subject(), subject, relation, relation.subjectKind());
                }
            }
            for (String object : row.texts(at.object())) {
                objectsFit &= hasKind(row, at.object(), object, relation, relation.objectKind());
            }
        }
        boolean placesFit = !objectsFit || isPlacedOnce(row);
        return subjectsFit && objectsFit && placesFit;
    }

    private boolean isPlacedOnce(TypedRow row) {
        boolean placed =
                row.texts(at.object()).stream().anyMatch(object -> kind(object) == Kind.LOCATION);
        if (!placed || !row.isValid(at.location()) || row.isNull(at.location())) {
            return true;
        }
        report(
                row,
                at.location(),
                ProblemCode.CLAIM_INCOMPLETE,
                "the object is already a location, so "
                        + Problem.quote(row.source(at.location()))
                        + " is not needed",
                "Leave the location empty: it is filled with the object.");
        return false;
    }

    private void report(TypedRow row, int column, ProblemCode code, String message, String remedy) {
        extraction.problems().report(code, row.cell(column), row.source(column), message, remedy);
    }

    private boolean hasKind(TypedRow row, int column, String id, Relation relation, Kind wanted) {
        Kind kind = kind(id);
        if (kind == null || wanted.admits(kind)) {
            return true;
        }
        extraction
                .problems()
                .report(
                        ProblemCode.REFERENCE_KIND,
                        row.cell(column),
                        id,
                        Problem.quote(id)
                                + " is "
                                + kind.words()
                                + ", and the relation \""
                                + relation.id()
                                + "\" takes "
                                + wanted.words(),
                        switch (wanted) {
                            case NONE -> "Leave the cell empty, or choose another relation.";
                            case VALUE ->
                                    "Write it in the column value, or choose another relation.";
                            default -> "Name " + wanted.words() + ", or choose another relation.";
                        });
        return false;
    }

    /** Returns the kind of an entity, or null for the unstated and the unknown. */
    private @Nullable Kind kind(String id) {
        Entity entity = registry.entity(id);
        return entity == null ? null : entity.kind();
    }

    /** Returns the sets of subjects, each sorted. */
    private List<List<String>> subjects(TypedRow row) {
        List<List<String>> sets = new ArrayList<>();
        for (String item : row.texts(at.subject())) {
            sets.add(
                    Arrays.stream(item.split("\\+"))
                            .map(String::strip)
                            .distinct()
                            .sorted()
                            .toList());
        }
        return sets;
    }

    private static List<String> orNothing(List<String> items) {
        return items.isEmpty() ? List.of("") : List.copyOf(items);
    }

    private Content content(
            TypedRow row,
            Relation relation,
            List<String> typedSubjects,
            String typedObject,
            @Nullable Value value,
            String typedLocation,
            @Nullable Edtf time,
            Quantity quantity) {
        List<String> subjects = typedSubjects;
        String object = typedObject;
        if (relation.symmetric()
                && subjects.size() == 1
                && !object.isEmpty()
                && object.compareTo(subjects.get(0)) < 0) {
            object = subjects.get(0);
            subjects = List.of(typedObject);
        }
        String location = kind(object) == Kind.LOCATION ? object : typedLocation;
        String document = row.text(at.document());
        Mode mode = row.isNull(at.mode()) ? Mode.ACTUAL : Mode.parse(row.text(at.mode()));
        String who =
                subjects.stream()
                        .map(id -> known(id, document))
                        .sorted()
                        .collect(Collectors.joining(","));
        String whom = known(object, document);
        hash.start("p1")
                .field("subjects", who)
                .field("relation", relation.id())
                .field("object", whom);
        hash.field("against", row.text(at.against())).field("location", location);
        hash.field("time", time == null ? "" : time.text());
        quantity.addTo(hash);
        List<String> means = row.texts(at.means()).stream().distinct().sorted().toList();
        hash.field("means", String.join(",", means));
        hash.field("mode", mode.slug());
        if (!relation.isComparable()) {
            hash.field("claim", row.text(at.id()));
        }
        if (value != null) {
            hash.field("value", value.text()).field("value_type", value.type().slug());
        }
        String proposition = hash.hex();
        hash.start("c1")
                .field("subjects", who)
                .field("relation", relation.id())
                .field("object", whom);
        if (value != null) {
            hash.field("value", value.text());
        }
        String core = hash.hex();
        return new Content(
                proposition,
                core,
                subjects,
                relation,
                object.isEmpty() ? null : object,
                value,
                location.isEmpty() ? null : location,
                period(time, mode, document),
                time == null ? "" : time.text(),
                quantity.amount(),
                quantity.unit(),
                means,
                mode);
    }

    /**
     * Returns an id as hashes use it. The unstated id gets the document added, so that those of two
     * documents are never equal.
     */
    private static String known(String id, String document) {
        return id.equals(Content.UNSTATED) ? id + "@" + document : id;
    }

    /**
     * Returns the days that a time admits. Without a time: all days up to the document's date, or
     * from that date on if the mode is in the future.
     */
    private Period period(@Nullable Edtf time, Mode mode, String document) {
        if (time != null) {
            return Period.of(time);
        }
        Period published = registry.published(document);
        return mode.isFuture()
                ? new Period(published.from(), Long.MAX_VALUE)
                : new Period(Long.MIN_VALUE, published.to());
    }
}
