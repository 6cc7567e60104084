package org.claimgraph.claims.derive;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimgraph.claims.model.ClaimRecord;
import org.claimgraph.claims.model.Registry;

/**
 * Applies all rules to all claims.
 *
 * <p>The same claims, in any order, give the same findings in the same order.
 */
public final class Derivation {

    private static final List<Rule> RULES =
            List.of(
                    new StanceRule(),
                    new AgentRule(),
                    new AmountRule(),
                    new DateRule(),
                    new CorroborationRule(),
                    new ReversalRule(),
                    new UnconfirmedRule(),
                    new SameOriginRule(),
                    new ChangeRule(),
                    new PlaceRule(),
                    new FreeStatementRule(),
                    new ObjectRule(),
                    new PartRule(),
                    new WithdrawalRule(),
                    new MeansRule(),
                    new CoderRule());

    private Derivation() {}

    /**
     * Hands out every finding between these claims once, rule by rule.
     *
     * @param more rules that are applied after those of this package
     */
    public static void derive(
            Collection<ClaimRecord> claims,
            Registry registry,
            List<Rule> more,
            Consumer<Finding> findings) {
        Evidence evidence = new Evidence(claims, registry);
        Set<Finding> found = new HashSet<>();
        for (Rule rule : Stream.concat(RULES.stream(), more.stream()).toList()) {
            rule.apply(
                    evidence,
                    finding -> {
                        if (found.add(finding)) {
                            findings.accept(finding);
                        }
                    });
        }
    }
}
