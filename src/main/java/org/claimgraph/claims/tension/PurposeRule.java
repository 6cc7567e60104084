package org.claimgraph.claims.tension;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.claimgraph.claims.derive.Evidence;
import org.claimgraph.claims.derive.Finding;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Matter;
import org.claimgraph.claims.derive.Rule;
import org.claimgraph.claims.derive.Sentences;
import org.claimgraph.claims.derive.Statement;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.Relation;
import org.jspecify.annotations.Nullable;

/** Rule 30: tellings name different purposes of one deed, event or policy. */
final class PurposeRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        Sentences sentences = evidence.sentences();
        for (List<Statement> aims :
                Tellings.thatDiffer(
                        evidence,
                        PurposeRule::aimed,
                        said -> Objects.toString(said.content().objectOrValue()))) {
            findings.accept(
                    Finding.tension(
                            Dimension.PURPOSE,
                            30,
                            aims,
                            "The purpose of " + sentences.subjects(aims.get(0)),
                            sentences.versions(aims, sentences::object)));
        }
    }

    private static @Nullable Matter aimed(Statement said) {
        Content content = said.content();
        boolean isAim = said.affirms() && content.relation().id().equals(Relation.PURPOSE);
        return isAim ? Matter.of(content.subjects()) : null;
    }
}
