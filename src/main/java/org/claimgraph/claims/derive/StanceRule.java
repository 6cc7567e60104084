package org.claimgraph.claims.derive;

import java.util.List;
import java.util.function.Consumer;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;

/**
 * Rule 4: the same core at an overlapping time and compatible place, affirmed by some and rejected
 * by others.
 */
final class StanceRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        for (List<Statement> sameCore : evidence.comparableByCore()) {
            for (List<Statement> group :
                    Groups.linked(sameCore, (a, b) -> conflict(evidence, a, b))) {
                findings.accept(finding(evidence.telling(), group));
            }
        }
    }

    static boolean conflict(Evidence evidence, Statement a, Statement b) {
        return a.affirms() != b.affirms()
                && a.sharesModeWith(b)
                && a.overlaps(b)
                && a.mayShareEventWith(b)
                && evidence.compatible(a.content().location(), b.content().location());
    }

    private static Finding finding(Telling telling, List<Statement> group) {
        List<Statement> yes = group.stream().filter(Statement::affirms).toList();
        List<Statement> no = group.stream().filter(statement -> !statement.affirms()).toList();
        String sentence =
                telling.core(group.get(0))
                        + ": affirmed by "
                        + telling.voices(yes)
                        + "; rejected by "
                        + telling.voices(no)
                        + ".";
        String core = group.get(0).content().core();
        return new Finding(
                Kind.CONFLICT, Dimension.STANCE, 4, core, Evidence.ids(group), 0, null, sentence);
    }
}
