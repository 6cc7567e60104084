package org.claimgraph.claims.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.edtf.Edtf;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Related;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Literals;

/**
 * Adds the days of a piece of evidence and, where it has no label, its id as one. Finds rows that
 * are probably one piece. Memory grows with the number of digests.
 */
final class EvidenceExtractor implements Extractor {

    private static final Set<String> HARMLESS =
            Set.of("id", "kind", "captured", "located_by", "hidden");

    private final Extraction extraction;
    private final Dates dates;
    private final HiddenSource hidden;
    private final AddressCells addresses;
    private final int id;
    private final int label;
    private final int captured;
    private final List<Digest> digests;

    /** A column of digests, and the first row with each. */
    private record Digest(int column, String name, Map<String, First> rows) {}

    private record First(String id, CellRef cell) {}

    EvidenceExtractor(CompiledTable table, Extraction extraction) {
        this.extraction = extraction;
        this.dates = new Dates(extraction);
        this.hidden = new HiddenSource(table, "label", HARMLESS, extraction.problems());
        this.addresses = new AddressCells(table, extraction.problems());
        this.id = table.column("id");
        this.label = table.column("label");
        this.captured = table.column("captured");
        this.digests =
                List.of(
                        new Digest(table.column("sha256"), "SHA-256", new HashMap<>()),
                        new Digest(
                                table.column("perceptual_hash"),
                                "perceptual hash",
                                new HashMap<>()));
    }

    @Override
    public Map<Node, Set<String>> madeFrom() {
        Set<String> days = Set.of("captured");
        return Map.of(
                Cg.captured, days,
                Cg.earliest, days,
                Cg.latest, days,
                RDFS.Nodes.label, Set.of("id", "label", "hidden"));
    }

    @Override
    public void extract(TypedRow row, Node subject) {
        Edtf date = dates.read(row, captured);
        if (date != null) {
            dates.write(subject, Cg.captured, date);
        }
        if (hidden.isHidden(row)) {
            hidden.check(row);
        } else {
            addresses.advise(row);
            digests.forEach(digest -> compare(row, digest));
        }
        if (row.isNull(label)) {
            String name = hidden.isHidden(row) ? HiddenSource.NAME : row.text(id);
            extraction.triple(subject, RDFS.Nodes.label, Literals.text(name));
        }
    }

    private void compare(TypedRow row, Digest digest) {
        if (row.isNull(digest.column()) || !row.isValid(digest.column())) {
            return;
        }
        CellRef cell = row.cell(digest.column());
        First own = new First(row.text(id), cell);
        First first = digest.rows().putIfAbsent(row.text(digest.column()), own);
        if (first != null && !first.id().equals(own.id())) {
            extraction.problems().report(alike(digest, first, own, row.source(digest.column())));
        }
    }

    private static Problem alike(Digest digest, First first, First own, String text) {
        return Problem.of(
                        ProblemCode.EVIDENCE_TWICE,
                        own.cell(),
                        text,
                        "%s has the same %s as %s in row %d"
                                .formatted(
                                        Problem.quote(own.id()),
                                        digest.name(),
                                        Problem.quote(first.id()),
                                        first.cell().row()),
                        "If they are one piece, keep one row and name it in all claims that rest on"
                                + " it: they are not independent of each other.")
                .with(List.of(new Related(first.cell(), text, "the evidence that is the same")));
    }
}
