package org.claimgraph.claims.extract;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.claimgraph.claims.model.Blocs;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.Document;
import org.claimgraph.claims.model.EffectiveTime;
import org.claimgraph.claims.model.Period;
import org.claimgraph.claims.model.Stance;
import org.claimgraph.claims.model.Wording;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.edtf.Edtf;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Literals;
import org.claimgraph.vocab.Prov;
import org.jspecify.annotations.Nullable;

/**
 * Turns claim rows into claims, their chains and their propositions, and into claim records.
 *
 * <p>A row without content of its own has that of the claims it restates or answers. These may come
 * later, so such rows are completed by {@link #finish}. Memory grows with the number of claims by
 * their records.
 */
final class ClaimExtractor implements Extractor {

    private final ClaimColumns at;
    private final Extraction extraction;
    private final ClaimChecks checks;
    private final ContentReader contents;
    private final ContentWriter writer;
    private final ChainWriter chains;
    private final Dates dates;
    private final Wording wording;
    private final Blocs blocs;
    private final BorrowedContents borrowed = new BorrowedContents();

    ClaimExtractor(CompiledTable table, Extraction extraction) {
        this.at = ClaimColumns.of(table);
        this.extraction = extraction;
        this.checks = new ClaimChecks(at, extraction.problems());
        this.contents = new ContentReader(at, extraction);
        this.writer = new ContentWriter(extraction);
        this.chains = new ChainWriter(extraction);
        this.dates = new Dates(extraction);
        this.wording = new Wording(extraction.registry());
        this.blocs = new Blocs(extraction.registry());
    }

    @Override
    public Map<Node, Set<String>> madeFrom() {
        Set<String> content = Set.of("subject", "relation", "object", "restates", "answers");
        Set<String> said = Set.of("said_on", "time");
        Set<String> happened = Set.of("time", "event", "restates", "answers");
        Set<String> coding = Set.of("coder", "coded");
        Map<Node, Set<String>> made = new HashMap<>(ContentWriter.madeFrom());
        made.putAll(ChainWriter.madeFrom());
        made.put(Cg.passage, Set.of("start", "end"));
        made.put(Cg.content, content);
        made.put(Cg.saidOn, Set.of("said_on"));
        made.put(Cg.polarity, Set.of("stance", "negated"));
        made.put(Cg.ofOwnSide, Set.of("chain", "subject", "restates", "answers"));
        made.put(Cg.effectiveStart, happened);
        made.put(Cg.effectiveEnd, happened);
        made.put(Cg.earliest, said);
        made.put(Cg.latest, said);
        made.put(Prov.wasGeneratedBy, coding);
        made.put(DCTerms.creator.asNode(), coding);
        made.put(DCTerms.date.asNode(), coding);
        made.put(
                RDFS.Nodes.label,
                Set.of(
                        "chain",
                        "stance",
                        "negated",
                        "subject",
                        "relation",
                        "object",
                        "location",
                        "time",
                        "amount",
                        "amount_max",
                        "bound",
                        "unit",
                        "mode",
                        "restates",
                        "answers"));
        return made;
    }

    @Override
    public void extract(TypedRow row, Node claim) {
        boolean idFits = checks.idFits(row);
        writePassage(row, claim);
        writeCoding(row, claim);
        Edtf said = dates.read(row, at.saidOn());
        if (said != null) {
            dates.write(claim, Cg.saidOn, said);
        }
        if (!idFits || !checks.isReadable(row)) {
            return;
        }
        ClaimDraft draft = draft(row, claim, said);
        chains.write(claim, draft.id(), draft.chain());
        if (contents.hasContent(row)) {
            writeContents(row, draft);
        } else if (checks.namesOthers(row)) {
            checks.refuseUnused(row);
            borrowed.await(draft);
        }
    }

    @Override
    public void finish() {
        List<ClaimDraft> circle = borrowed.complete(this::complete);
        for (ClaimDraft draft : circle) {
            extraction
                    .problems()
                    .report(
                            ProblemCode.CLAIM_WITHOUT_CONTENT,
                            draft.place(),
                            draft.id(),
                            "the claim takes its content from itself, through the claims it restates or answers",
                            "Write subject and relation, or correct restates or answers.");
        }
    }

    private ClaimDraft draft(TypedRow row, Node claim, @Nullable Edtf said) {
        String document = row.text(at.document());
        Period published = published(document);
        return new ClaimDraft(
                claim,
                row.text(at.id()),
                row.cell(at.id()),
                document,
                List.copyOf(row.texts(at.chain())),
                Stance.parse(row.text(at.stance())),
                row.text(at.negated()).equals("true"),
                row.isNull(at.event()) ? null : row.text(at.event()),
                List.copyOf(row.texts(at.restates())),
                List.copyOf(row.texts(at.answers())),
                said == null ? published : Period.of(said));
    }

    private void writeContents(TypedRow row, ClaimDraft draft) {
        List<Content> own = contents.read(row);
        for (Content content : own) {
            writer.write(content, draft.document(), row.text(at.against()), row.texts(at.means()));
        }
        if (!own.isEmpty()) {
            borrowed.add(draft.id(), own);
            complete(draft, own);
        }
    }

    /** Writes the contents and the label of a claim, and passes on its record. */
    private void complete(ClaimDraft draft, List<Content> own) {
        Node claim = draft.node();
        for (Content content : own) {
            extraction.triple(
                    claim, Cg.content, extraction.iris().proposition(content.proposition()));
        }
        String more = own.size() == 1 ? "" : " (and " + (own.size() - 1) + " more)";
        String label =
                wording.stance(draft.chain().get(0), draft.stance(), draft.negated())
                        + wording.content(own.get(0))
                        + more;
        extraction.triple(claim, RDFS.Nodes.label, Literals.text(label, "en"));
        extraction.triple(claim, Cg.polarity, Cg.concept("polarity", draft.polarity()));
        writeEffectiveTime(claim, draft, own);
        writeSide(claim, draft, own);
        extraction.claims().accept(draft.with(own));
    }

    /** Writes whether the origin speaks of what its own side does. */
    private void writeSide(Node claim, ClaimDraft draft, List<Content> own) {
        String origin = draft.chain().get(0);
        if (origin.equals(Content.UNSTATED)) {
            return;
        }
        boolean isOwn =
                own.stream()
                        .flatMap(content -> content.subjects().stream())
                        .anyMatch(subject -> blocs.areTogether(origin, subject, draft.said()));
        if (isOwn) {
            extraction.triple(claim, Cg.ofOwnSide, Literals.yes());
        }
    }

    /** Writes the first and the last day on which what is claimed can have happened. */
    private void writeEffectiveTime(Node claim, ClaimDraft draft, List<Content> own) {
        Period event = extraction.registry().eventPeriod(draft.event());
        Period published = published(draft.document());
        EffectiveTime time =
                EffectiveTime.spanning(
                        own.stream()
                                .map(content -> EffectiveTime.of(content, event, published))
                                .toList());
        if (time.isDated() && time.days().hasStart()) {
            extraction.triple(claim, Cg.effectiveStart, day(time.days().from()));
        }
        if (time.isDated() && time.days().hasEnd()) {
            extraction.triple(claim, Cg.effectiveEnd, day(time.days().to()));
        }
    }

    private static Node day(long epochDay) {
        return Literals.date(LocalDate.ofEpochDay(epochDay));
    }

    private Period published(String document) {
        Document source = extraction.registry().document(document);
        return source == null ? Period.ALWAYS : source.published();
    }

    private void writePassage(TypedRow row, Node claim) {
        if (checks.hasPassage(row)) {
            Node passage =
                    extraction
                            .iris()
                            .passage(
                                    row.text(at.document()),
                                    row.text(at.start()),
                                    row.text(at.end()));
            extraction.triple(claim, Cg.passage, passage);
        }
    }

    private void writeCoding(TypedRow row, Node claim) {
        Document document = extraction.registry().document(row.text(at.document()));
        if (document == null || !row.isValid(at.coder()) || !row.isValid(at.coded())) {
            return;
        }
        String coder = row.isNull(at.coder()) ? document.coder() : row.text(at.coder());
        String coded = row.isNull(at.coded()) ? document.coded() : row.text(at.coded());
        Node coding = extraction.iris().coding(coder, coded);
        extraction.triple(claim, Prov.wasGeneratedBy, coding);
        if (!row.isNull(at.coder()) || !row.isNull(at.coded())) {
            extraction.triple(coding, RDF.Nodes.type, Cg.Coding);
            extraction.triple(coding, DCTerms.creator.asNode(), Literals.text(coder));
            extraction.triple(
                    coding,
                    DCTerms.date.asNode(),
                    NodeFactory.createLiteralDT(coded, XSDDatatype.XSDdate));
        }
    }
}
