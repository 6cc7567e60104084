package org.claimgraph.claims.tension;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.claimgraph.claims.derive.Evidence;
import org.claimgraph.claims.derive.Finding;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Matter;
import org.claimgraph.claims.derive.Rule;
import org.claimgraph.claims.derive.Sentences;
import org.claimgraph.claims.derive.Statement;
import org.claimgraph.claims.model.Means;
import org.claimgraph.claims.model.Registry;
import org.jspecify.annotations.Nullable;

/**
 * Rule 29: a deed is told with different means that can all have been used: one a kind of the
 * other, or of another kind. In an incident, means that exclude each other are a contradiction, of
 * rule 20. A headline that names fewer means than its text leaves some out.
 */
final class MeansDetailRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        Sentences sentences = evidence.sentences();
        for (List<Statement> deed :
                Tellings.thatDiffer(evidence, said -> deed(evidence, said), sentences::means)) {
            if (canAllBe(evidence.registry(), deed)) {
                findings.accept(
                        Finding.tension(
                                Dimension.MEANS,
                                29,
                                deed,
                                "By what means " + sentences.matter(deed),
                                sentences.versions(deed, sentences::means)));
            }
        }
    }

    private static @Nullable Matter deed(Evidence evidence, Statement said) {
        boolean isTold =
                !said.content().means().isEmpty() && said.affirms() && !said.claim().restating();
        return isTold
                ? Matter.of(
                        said.matter(),
                        Tellings.tense(said.content().mode()),
                        Tellings.placeBesideIncident(said, evidence.registry()))
                : null;
    }

    private static boolean canAllBe(Registry registry, List<Statement> deed) {
        if (deed.stream().noneMatch(said -> registry.isIncident(said.event()))) {
            return true;
        }
        Set<String> means = new LinkedHashSet<>();
        deed.forEach(said -> means.addAll(said.content().means()));
        return means.stream()
                .allMatch(one -> means.stream().noneMatch(other -> exclude(registry, one, other)));
    }

    private static boolean exclude(Registry registry, String one, String other) {
        Means means = registry.means(one);
        Means others = registry.means(other);
        return means != null
                && others != null
                && means.kind() == others.kind()
                && means.kind() != Means.Kind.OTHER
                && !registry.broaderMeans(one).contains(other)
                && !registry.broaderMeans(other).contains(one);
    }
}
