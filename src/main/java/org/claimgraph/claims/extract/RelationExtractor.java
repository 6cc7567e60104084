package org.claimgraph.claims.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.claimgraph.claims.model.Kind;
import org.claimgraph.claims.model.Relation;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.vocab.Cg;
import org.jspecify.annotations.Nullable;

/**
 * Adds to each relation what {@link ConceptExtractor} adds, and its inverse. It is enough that one
 * of two inverse relations names the other; if both name one, each must name the other.
 */
final class RelationExtractor implements Extractor {

    private final Extraction extraction;
    private final ConceptExtractor concepts;
    private final int id;
    private final int inverse;
    private final List<Turned> turned = new ArrayList<>();

    /** A cell that names the inverse of a relation. */
    private record Turned(Node subject, String relation, String inverse, CellRef cell) {}

    RelationExtractor(CompiledTable table, Extraction extraction) {
        this.extraction = extraction;
        this.concepts = new ConceptExtractor(table, extraction, id -> iri(extraction, id));
        this.id = table.column("id");
        this.inverse = table.optional("inverse");
    }

    private static @Nullable String iri(Extraction extraction, String id) {
        Relation relation = extraction.registry().relation(id);
        return relation == null ? null : relation.iri();
    }

    @Override
    public Map<Node, Set<String>> madeFrom() {
        Map<Node, Set<String>> made = new HashMap<>(concepts.madeFrom());
        made.put(Cg.inverse, Set.of("inverse"));
        return made;
    }

    @Override
    public void extract(TypedRow row, Node subject) {
        concepts.extract(row, subject);
        if (row.isValid(inverse) && !row.isNull(inverse)) {
            turned.add(new Turned(subject, row.text(id), row.text(inverse), row.cell(inverse)));
        }
    }

    @Override
    public void finish() {
        concepts.finish();
        for (Turned one : turned) {
            concepts.link(one.subject(), Cg.inverse, one.inverse());
            check(one);
        }
    }

    /** A relation that is not there has been reported. */
    private void check(Turned one) {
        Relation relation = extraction.registry().relation(one.relation());
        Relation other = extraction.registry().relation(one.inverse());
        if (relation == null || other == null) {
            return;
        }
        String others = extraction.registry().inverse(other.id());
        if (relation.symmetric()) {
            report(
                    one,
                    "%s is symmetric, so that it is its own inverse"
                            .formatted(Problem.quote(relation.id())),
                    "Clear inverse, or clear symmetric.");
        } else if (others != null && !others.equals(relation.id())) {
            report(
                    one,
                    "%s is the inverse of %s, not of %s"
                            .formatted(
                                    Problem.quote(other.id()),
                                    Problem.quote(others),
                                    Problem.quote(relation.id())),
                    "Change one of the two cells, or clear it.");
        } else if (!fit(relation.subjectKind(), other.objectKind())
                || !fit(relation.objectKind(), other.subjectKind())) {
            report(
                    one,
                    "%s joins %s to %s, and %s does not join them the other way round"
                            .formatted(
                                    Problem.quote(relation.id()),
                                    relation.subjectKind().words(),
                                    relation.objectKind().words(),
                                    Problem.quote(other.id())),
                    "Name a relation whose subject_kind is %s and whose object_kind is %s."
                            .formatted(
                                    relation.objectKind().slug(), relation.subjectKind().slug()));
        }
    }

    private static boolean fit(Kind kind, Kind other) {
        return kind == other || kind == Kind.ANY || other == Kind.ANY;
    }

    private void report(Turned one, String message, String remedy) {
        extraction
                .problems()
                .report(ProblemCode.INVERSE_INVALID, one.cell(), one.inverse(), message, remedy);
    }
}
