package org.claimgraph.claims.derive;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Version;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.Means;
import org.claimgraph.claims.model.Registry;
import org.jspecify.annotations.Nullable;

/**
 * Rule 20: one deed of one incident is told with means that exclude each other.
 *
 * <p>Means exclude each other when they are of one kind, such as carriers, and none is a kind of
 * the other: artillery and an air strike, but not an air strike and a barrel bomb, and not an air
 * strike and cluster munition, which it can bring. What is no weapon excludes nothing. Means that
 * one voice names side by side in one document are several.
 */
final class MeansRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        Registry registry = evidence.registry();
        for (List<Statement> deed : evidence.standingBy(said -> deed(evidence, said))) {
            for (Means.Kind kind : List.of(Means.Kind.CARRIER, Means.Kind.MUNITION)) {
                dispute(evidence, with(kind, deed, registry), kind, findings);
            }
        }
    }

    private static void dispute(
            Evidence evidence, List<Statement> deed, Means.Kind kind, Consumer<Finding> findings) {
        Registry registry = evidence.registry();
        SideBySide means =
                SideBySide.of(
                        deed,
                        said -> ofKind(kind, said, registry),
                        (one, other) -> isOneKindOf(registry, one, other));
        for (List<Statement> group : means.disputes(MeansRule::traits, MeansRule::isOneDeed)) {
            findings.accept(finding(evidence, group));
        }
    }

    private static @Nullable Matter deed(Evidence evidence, Statement said) {
        Content content = said.content();
        boolean isTold =
                !content.means().isEmpty()
                        && said.affirms()
                        && evidence.registry().isIncident(said.event());
        return isTold ? Matter.of(said.event(), content.relation().id(), content.object()) : null;
    }

    private static List<Statement> with(Means.Kind kind, List<Statement> deed, Registry registry) {
        return deed.stream().filter(said -> !ofKind(kind, said, registry).isEmpty()).toList();
    }

    /** Returns the means of a kind in a statement, those that they are kinds of among them. */
    private static Set<String> ofKind(Means.Kind kind, Statement said, Registry registry) {
        Set<String> ofKind = new TreeSet<>();
        for (String named : said.content().means()) {
            for (String id : registry.broaderMeans(named)) {
                Means means = registry.means(id);
                if (means != null && means.kind() == kind) {
                    ofKind.add(id);
                    break;
                }
            }
        }
        return ofKind;
    }

    private static boolean isOneKindOf(Registry registry, String one, String other) {
        return registry.broaderMeans(one).contains(other)
                || registry.broaderMeans(other).contains(one);
    }

    private static Matter traits(Statement said) {
        return Matter.of(said.content().mode(), said.content().subjects(), said.period());
    }

    private static boolean isOneDeed(Statement a, Statement b) {
        return a.sharesModeWith(b) && a.mayShareSubjectWith(b) && a.overlaps(b);
    }

    private static Finding finding(Evidence evidence, List<Statement> group) {
        Sentences sentences = evidence.sentences();
        String matter = "By what means " + sentences.matter(group);
        List<Version> versions = sentences.versions(group, sentences::means);
        return Finding.conflict(Dimension.MEANS, 20, List.of(), group, matter, versions);
    }
}
