package org.claimgraph.claims.extract;

import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.claimgraph.claims.model.Affiliation.Tie;
import org.claimgraph.claims.model.ContentHash;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.edtf.Edtf;
import org.claimgraph.vocab.Cg;

/** Gives ties their identifier, made of the row's content, and the bounds of their time. */
final class AffiliationExtractor implements Extractor {

    private final Extraction extraction;
    private final Dates dates;
    private final ContentHash hash = new ContentHash();
    private final int member;
    private final int organization;
    private final int kind;
    private final int role;
    private final int time;

    AffiliationExtractor(CompiledTable table, Extraction extraction) {
        this.extraction = extraction;
        this.dates = new Dates(extraction);
        this.member = table.column("member");
        this.organization = table.column("organization");
        this.kind = table.column("kind");
        this.role = table.column("role");
        this.time = table.column("time");
    }

    @Override
    public Map<Node, Set<String>> madeFrom() {
        Set<String> from = Set.of("time");
        return Map.of(
                Cg.time, from,
                Cg.earliest, from,
                Cg.latest, from,
                Cg.part, Set.of("member", "kind"),
                Cg.whole, Set.of("organization", "kind"));
    }

    @Override
    public Node subject(TypedRow row) {
        String hex =
                hash.start("a1")
                        .field("member", row.text(member))
                        .field("organization", row.text(organization))
                        .field("kind", row.text(kind))
                        .field("role", row.text(role))
                        .field("time", row.text(time))
                        .hex();
        return extraction.iris().affiliation(hex);
    }

    /**
     * Writes the bounds of the tie's time, and what a path of properties follows in a tie of the
     * kind part-of.
     */
    @Override
    public void extract(TypedRow row, Node subject) {
        if (row.isValid(kind) && row.text(kind).equals(Tie.PART_OF.slug())) {
            extraction.triple(subject, Cg.part, extraction.iris().actor(row.text(member)));
            extraction.triple(subject, Cg.whole, extraction.iris().actor(row.text(organization)));
        }
        Edtf date = dates.read(row, time);
        if (date != null) {
            dates.write(subject, Cg.time, date);
        }
    }
}
