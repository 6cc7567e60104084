package org.claimgraph.claims.tension;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.claimgraph.claims.derive.Evidence;
import org.claimgraph.claims.derive.Finding;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Matter;
import org.claimgraph.claims.derive.Rule;
import org.claimgraph.claims.derive.Statement;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.Mode;
import org.claimgraph.claims.model.Registry;
import org.jspecify.annotations.Nullable;

/** Rule 27: some tell a deed of a place, and others of a wider one around it. */
final class ScopeRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        Registry registry = evidence.registry();
        for (List<Statement> deed :
                Tellings.thatDiffer(evidence, ScopeRule::deed, ScopeRule::place)) {
            for (List<Statement> told :
                    Nests.of(
                            deed,
                            said -> List.of(place(said)),
                            said -> place -> registry.containers(place))) {
                if (Tellings.differ(told, ScopeRule::place)) {
                    findings.accept(finding(evidence, told));
                }
            }
        }
    }

    private static @Nullable Matter deed(Statement said) {
        Content content = said.content();
        String place = content.location();
        boolean isTold =
                said.affirms()
                        && place != null
                        && !place.equals(Content.UNSTATED)
                        && !content.relation().background()
                        && (said.time().isDated() || said.event() != null);
        if (!isTold) {
            return null;
        }
        String object = content.objectOrValue();
        return Matter.of(
                content.subjects(),
                content.relation().id(),
                Objects.equals(object, place) ? null : object,
                Tellings.tense(content.mode()));
    }

    private static String place(Statement said) {
        return Objects.requireNonNullElse(said.content().location(), "");
    }

    private static Finding finding(Evidence evidence, List<Statement> told) {
        return Finding.tension(
                Dimension.SCOPE,
                27,
                told,
                "Where " + evidence.sentences().matterSomewhere(told) + mode(told.get(0)),
                evidence.sentences()
                        .versions(told, said -> evidence.registry().label(place(said))));
    }

    private static String mode(Statement said) {
        Mode mode = said.content().mode();
        return mode == Mode.ACTUAL ? "" : ", " + mode.slug();
    }
}
