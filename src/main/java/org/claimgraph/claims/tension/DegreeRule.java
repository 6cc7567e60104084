package org.claimgraph.claims.tension;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.claimgraph.claims.model.Amount;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.Unit;
import org.jspecify.annotations.Nullable;

/** Rule 23: numbers for the same thing that can both hold, but are not the same. */
final class DegreeRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        for (List<Statement> counted :
                Tellings.thatDiffer(evidence, said -> measure(evidence, said), Sentences::amount)) {
            for (List<Statement> group : overlapping(counted)) {
                if (Tellings.differ(group, Sentences::amount)) {
                    findings.accept(finding(evidence.sentences(), group));
                }
            }
        }
    }

    /** Returns what a figure counts: a count of a stretch of time only compares with the same. */
    private static @Nullable Matter measure(Evidence evidence, Statement said) {
        Content content = said.content();
        Unit unit = content.unit();
        if (unit == null || !said.claim().affirms()) {
            return null;
        }
        return Matter.of(
                said.matter(),
                unit.id(),
                Tellings.tense(content.mode()),
                Tellings.placeBesideIncident(said, evidence.registry()),
                said.isCountOfItsTime() ? content.period() : null);
    }

    /** Returns runs of statements whose numbers overlap, in the order of the claims. */
    private static List<List<Statement>> overlapping(List<Statement> counted) {
        List<Statement> byLowest = new ArrayList<>(counted);
        byLowest.sort(Comparator.comparing(said -> amount(said).lowest()));
        List<List<Statement>> runs = new ArrayList<>();
        Amount widest = amount(byLowest.get(0));
        for (Statement said : byLowest) {
            Amount amount = amount(said);
            if (runs.isEmpty() || widest.isBelow(amount)) {
                runs.add(new ArrayList<>());
                widest = amount;
            }
            runs.get(runs.size() - 1).add(said);
            widest = amount.highest().compareTo(widest.highest()) > 0 ? amount : widest;
        }
        return runs.stream().map(Tellings::inOrder).toList();
    }

    private static Amount amount(Statement said) {
        return Objects.requireNonNull(said.content().amount());
    }

    private static Finding finding(Sentences sentences, List<Statement> group) {
        return Finding.tension(
                Dimension.DEGREE,
                23,
                group,
                "How many: " + sentences.matter(group),
                sentences.versions(group, Sentences::amount));
    }
}
