package org.claimgraph.claims.tension;

import java.util.List;
import org.claimgraph.claims.derive.Rule;

/** The rules that find tensions. */
public final class Tensions {

    /** All of them, in the order of their numbers. */
    public static final List<Rule> RULES =
            List.of(
                    new DegreeRule(),
                    new HedgeRule(),
                    new StageRule(),
                    new MemberRule(),
                    new ScopeRule(),
                    new SuccessionRule(),
                    new MeansDetailRule(),
                    new PurposeRule(),
                    new ContrastRule(),
                    new NarrowerRule(),
                    new OnlyRule(),
                    new OccasionRule(),
                    new RegistryRule());

    private Tensions() {}
}
