package org.claimgraph.claims.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.claimgraph.claims.model.ClaimLinks;
import org.claimgraph.claims.model.ClaimRecord;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.Document;
import org.claimgraph.claims.model.Footing;
import org.claimgraph.claims.model.Period;
import org.claimgraph.claims.model.Stance;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.edtf.Edtf;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Prov;
import org.jspecify.annotations.Nullable;

/**
 * Turns claim rows into claims, their chains and their propositions, and into claim records.
 *
 * <p>A row without content of its own has that of the claims it restates, answers or withdraws.
 * These may come later, so such rows are completed by {@link #finish}. Memory grows with the number
 * of claims by their records.
 */
final class ClaimExtractor implements Extractor {

    private final ClaimColumns at;
    private final Extraction extraction;
    private final ClaimPlace place;
    private final ClaimChecks checks;
    private final ChainChecks chainChecks;
    private final PassageWriter passages;
    private final LocatorWriter locators;
    private final CodingWriter codings;
    private final ContentReader contents;
    private final ContentWriter writer;
    private final ChainWriter chains;
    private final Dates dates;
    private final ClaimWriter claims;
    private final BorrowedContents borrowed = new BorrowedContents();

    ClaimExtractor(CompiledTable table, Extraction extraction) {
        this.at = ClaimColumns.of(table);
        this.extraction = extraction;
        this.place = new ClaimPlace(at, extraction.registry(), extraction.problems());
        this.checks = new ClaimChecks(at, extraction.problems());
        this.chainChecks = new ChainChecks(at, extraction.problems());
        this.passages = new PassageWriter(extraction);
        this.codings = new CodingWriter(extraction);
        this.locators = new LocatorWriter(at, extraction);
        this.contents = new ContentReader(at, extraction);
        this.writer = new ContentWriter(extraction);
        this.chains = new ChainWriter(extraction);
        this.dates = new Dates(extraction);
        this.claims = new ClaimWriter(extraction);
    }

    @Override
    public Map<Node, Set<String>> madeFrom() {
        Map<Node, Set<String>> made = new HashMap<>(ContentWriter.madeFrom());
        made.putAll(ChainWriter.madeFrom());
        made.putAll(ClaimWriter.madeFrom());
        made.putAll(LocatorWriter.madeFrom());
        made.putAll(PassageWriter.madeFrom());
        made.put(Cg.saidOn, Set.of("said_on"));
        made.put(Cg.earliest, Set.of("said_on", "time"));
        made.put(Cg.latest, Set.of("said_on", "time"));
        made.putAll(CodingWriter.madeFrom());
        made.put(Prov.wasGeneratedBy, Set.of("coder", "coded"));
        return made;
    }

    @Override
    public void extract(TypedRow row, Node claim) {
        boolean isReadable = place.fits(row) && checks.isReadable(row);
        chainChecks.check(row);
        writePassage(row, claim);
        locators.write(row, claim);
        checks.adviseGrade(row);
        writeCoding(row, claim);
        Edtf said = dates.read(row, at.saidOn());
        if (said != null) {
            dates.write(claim, Cg.saidOn, said);
        }
        if (checks.hasChain(row)) {
            chains.write(claim, row.text(at.id()), ChainStep.voices(row.texts(at.chain())));
        }
        ClaimDraft draft = isReadable ? draft(row, claim, said) : null;
        if (contents.hasContent(row)) {
            writeContents(row, draft);
        } else if (checks.namesOthers(row)) {
            checks.refuseUnused(row);
            checks.refuseToRepeat(row);
            if (draft != null) {
                borrowed.await(draft);
            }
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
                            "the claim takes its content from itself, through the claims it restates, answers or withdraws",
                            "Write subject and relation, or correct restates, answers or withdraws.");
        }
    }

    private ClaimDraft draft(TypedRow row, Node claim, @Nullable Edtf said) {
        String document = row.text(at.document());
        return new ClaimDraft(
                claim,
                row.text(at.id()),
                row.cell(at.id()),
                document,
                ChainStep.voices(row.texts(at.chain())),
                Stance.parse(row.text(at.stance())),
                row.text(at.negated()).equals("true"),
                new Footing(row.text(at.certainty()), row.text(at.basis())),
                row.isNull(at.event()) ? null : row.text(at.event()),
                links(row),
                row.texts(at.evidence()),
                coder(row),
                sentence(row),
                row.text(at.gist()),
                said == null ? extraction.registry().published(document) : Period.of(said));
    }

    private ClaimLinks links(TypedRow row) {
        return new ClaimLinks(
                row.texts(at.restates()),
                row.texts(at.answers()),
                row.texts(at.restsOn()),
                row.texts(at.withdraws()),
                row.texts(at.replaces()),
                row.texts(at.contrasts()));
    }

    private String coder(TypedRow row) {
        Document document = extraction.registry().document(row.text(at.document()));
        return row.isNull(at.coder()) && document != null ? document.coder() : row.text(at.coder());
    }

    /** Returns the paragraph and, where it is known, the sentence of a row; empty for neither. */
    private String sentence(TypedRow row) {
        String para = row.text(at.para());
        String sentence = row.text(at.sentence());
        return sentence.isEmpty() ? para : para + "." + sentence;
    }

    /** Writes the contents of a row; of a row without a draft, only reports what is wrong. */
    private void writeContents(TypedRow row, @Nullable ClaimDraft draft) {
        List<Content> own = contents.read(row);
        if (draft == null) {
            return;
        }
        for (Content content : own) {
            writer.write(content, draft.document(), row.text(at.against()));
        }
        if (!own.isEmpty()) {
            borrowed.add(draft.id(), own);
            complete(draft, own);
        }
    }

    /** Writes what a claim is as a whole, and passes on its record. */
    private void complete(ClaimDraft draft, List<Content> own) {
        ClaimRecord claim = draft.with(own);
        claims.write(draft.node(), claim);
        extraction.claims().accept(claim);
    }

    private void writePassage(TypedRow row, Node claim) {
        if (checks.hasPassage(row)) {
            passages.write(
                    claim, row.text(at.document()), row.text(at.start()), row.text(at.end()));
        }
    }

    private void writeCoding(TypedRow row, Node claim) {
        Document document = extraction.registry().document(row.text(at.document()));
        if (document == null || !row.isValid(at.coder()) || !row.isValid(at.coded())) {
            return;
        }
        String coder = row.isNull(at.coder()) ? document.coder() : row.text(at.coder());
        String coded = row.isNull(at.coded()) ? document.coded() : row.text(at.coded());
        if (coder.isEmpty()) {
            CodingColumns.check(row, at.coder(), at.coded(), extraction.problems());
            return;
        }
        extraction.triple(claim, Prov.wasGeneratedBy, extraction.iris().coding(coder, coded));
        if (!row.isNull(at.coder()) || !row.isNull(at.coded())) {
            codings.write(coder, coded);
        }
    }
}
