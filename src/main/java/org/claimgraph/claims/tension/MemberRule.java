package org.claimgraph.claims.tension;

import java.util.List;
import java.util.function.Consumer;
import org.claimgraph.claims.derive.Evidence;
import org.claimgraph.claims.derive.Finding;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Matter;
import org.claimgraph.claims.derive.Rule;
import org.claimgraph.claims.derive.Sentences;
import org.claimgraph.claims.derive.Statement;
import org.claimgraph.claims.model.Blocs;
import org.claimgraph.claims.model.Content;
import org.jspecify.annotations.Nullable;

/** Rule 26: some say that a whole did it, and others that a part of it did. */
final class MemberRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        Sentences sentences = evidence.sentences();
        Blocs blocs = evidence.blocs();
        for (List<Statement> deed :
                Tellings.thatDiffer(evidence, said -> deed(evidence, said), sentences::subjects)) {
            for (List<Statement> told :
                    Nests.of(
                            deed,
                            said -> said.content().subjects(),
                            said -> name -> blocs.chain(name, said.period()))) {
                if (Tellings.differ(told, sentences::subjects)) {
                    findings.accept(finding(sentences, told));
                }
            }
        }
    }

    private static @Nullable Matter deed(Evidence evidence, Statement said) {
        Content content = said.content();
        boolean isTold =
                said.affirms()
                        && content.objectOrValue() != null
                        && !content.relation().background()
                        && !content.subjects().contains(Content.UNSTATED)
                        && !Content.UNSTATED.equals(content.object());
        return isTold
                ? Matter.of(
                        content.relation().id(),
                        content.objectOrValue(),
                        Tellings.tense(content.mode()),
                        Tellings.placeBesideIncident(said, evidence.registry()))
                : null;
    }

    private static Finding finding(Sentences sentences, List<Statement> told) {
        return Finding.tension(
                Dimension.PART,
                26,
                told,
                "Who " + sentences.deed(told),
                sentences.versions(told, sentences::subjects));
    }
}
