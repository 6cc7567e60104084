package org.claimgraph.claims.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.claimgraph.claims.derive.Finding.Version;
import org.claimgraph.claims.model.Blocs;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.Period;
import org.claimgraph.claims.model.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Rule 5: different subjects are said to have done the same.
 *
 * <p>It is the same when both claims name the same incident with the same relation and object, or
 * when the relation admits one subject only. Subjects that act jointly in one of the claims, that
 * one voice names side by side in one document, or of which one is part of the other do not
 * conflict.
 */
final class AgentRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        Collection<List<Statement>> sameDeed =
                new ArrayList<>(evidence.standingBy(AgentRule::single));
        sameDeed.addAll(evidence.standingBy(statement -> incident(evidence, statement)));
        for (List<Statement> statements : sameDeed) {
            findings(evidence, statements).forEach(findings);
        }
    }

    /** Returns the deed of a statement whose relation admits one subject only, or null. */
    private static @Nullable Matter single(Statement statement) {
        Relation relation = statement.content().relation();
        return relation.exclusive() || relation.onceOnly() ? deed(statement, null) : null;
    }

    /** Returns the deed of a statement about an incident, or null. */
    private static @Nullable Matter incident(Evidence evidence, Statement statement) {
        String event = statement.claim().event();
        return evidence.registry().isIncident(event) ? deed(statement, event) : null;
    }

    private static @Nullable Matter deed(Statement statement, @Nullable String event) {
        Content content = statement.content();
        String object = content.object();
        if (object == null
                || object.equals(Content.UNSTATED)
                || content.subjects().contains(Content.UNSTATED)) {
            return null;
        }
        return statement.affirms() ? Matter.of(event, content.relation().id(), object) : null;
    }

    private static List<Finding> findings(Evidence evidence, List<Statement> sameDeed) {
        Map<Matter, Set<String>> subjects = new HashMap<>();
        for (Statement statement : sameDeed) {
            subjects.computeIfAbsent(voice(statement), who -> new TreeSet<>())
                    .addAll(statement.content().subjects());
        }
        return Groups.linkedInTime(
                        sameDeed,
                        said -> traits(subjects, said),
                        (a, b) -> conflict(evidence, subjects, a, b))
                .stream()
                .map(group -> finding(evidence.sentences(), group))
                .toList();
    }

    /** Who speaks where: what it says at several places of a document it says side by side. */
    private static Matter voice(Statement statement) {
        return Matter.of(statement.claim().document(), statement.origin());
    }

    /** Returns all that {@link #conflict} looks at. */
    private static Matter traits(Map<Matter, Set<String>> subjects, Statement said) {
        return Matter.of(
                subjects.get(voice(said)),
                said.content().mode(),
                said.period(),
                said.claim().event(),
                said.claim().said());
    }

    private static boolean conflict(
            Evidence evidence, Map<Matter, Set<String>> subjects, Statement a, Statement b) {
        Set<String> ones = subjects.getOrDefault(voice(a), Set.of());
        Set<String> others = subjects.getOrDefault(voice(b), Set.of());
        return a.sharesModeWith(b)
                && a.overlaps(b)
                && a.mayShareEventWith(b)
                && areDifferent(evidence.blocs(), ones, others, a.claim().said())
                && areDifferent(evidence.blocs(), ones, others, b.claim().said());
    }

    /**
     * Returns whether no subject of one claim is, or at a time belongs to, a subject of the other.
     */
    private static boolean areDifferent(
            Blocs blocs, Set<String> ones, Set<String> others, Period at) {
        for (String one : ones) {
            for (String other : others) {
                if (blocs.belongsTo(one, other, at) || blocs.belongsTo(other, one, at)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Finding finding(Sentences sentences, List<Statement> group) {
        String matter = "Who " + sentences.deed(group);
        List<Version> versions = sentences.versions(group, sentences::subjects);
        return new Finding(
                Kind.CONFLICT,
                Dimension.AGENT,
                5,
                List.of(),
                Evidence.ids(group),
                0,
                null,
                matter,
                versions,
                matter + ": " + Sentences.accordingTo(versions) + ".");
    }
}
