package org.claimgraph.claims.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimgraph.claims.build.IncidentSheet.Pair;
import org.claimgraph.claims.derive.Finding;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.claimgraph.claims.derive.Finding.Version;
import org.claimgraph.claims.derive.Finding.Voice;
import org.claimgraph.claims.project.Project;
import org.claimgraph.problem.Problems;
import org.claimgraph.run.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules find in 120 incidents of which it is known who agrees and who disagrees. */
class IncidentFindingsTest {

    private static final int INCIDENTS = 120;

    @TempDir static Path folder;

    private static Set<Pair> truth;
    private static Set<Pair> found;

    @BeforeAll
    static void find() throws IOException {
        Path project = folder.resolve("incidents");
        truth = IncidentSheet.write(project, INCIDENTS);
        Problems problems = Problems.none();
        BuildReport report = ProjectCheck.check(Project.at(project, null), Run.of(problems));
        assertThat(problems.hasErrors()).as(problems.list().toString()).isFalse();
        found = pairs(Objects.requireNonNull(report).findings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agreement",
                "stance",
                "agent",
                "amount",
                "date",
                "time",
                "place",
                "means",
                "object"
            })
    void nothingIsMissedAndNothingIsWrong(String kind) {
        Set<Pair> known = those(truth, kind);
        Set<Pair> said = those(found, kind);

        assertThat(known).hasSizeGreaterThan(9);
        assertThat(share(said, known)).as("precision of " + kind).isGreaterThanOrEqualTo(0.98);
        assertThat(share(known, said)).as("recall of " + kind).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void nothingElseIsFound() {
        Set<String> kinds = found.stream().map(Pair::kind).collect(Collectors.toSet());

        assertThat(kinds)
                .containsOnly(
                        "agreement",
                        "stance",
                        "agent",
                        "amount",
                        "date",
                        "time",
                        "place",
                        "means",
                        "object");
    }

    private static Set<Pair> those(Set<Pair> pairs, String kind) {
        return pairs.stream().filter(pair -> pair.kind().equals(kind)).collect(Collectors.toSet());
    }

    /** Returns the share of pairs that are among others. */
    private static double share(Set<Pair> pairs, Set<Pair> others) {
        long shared = pairs.stream().filter(others::contains).count();
        return (double) shared / pairs.size();
    }

    private static Set<Pair> pairs(List<Finding> findings) {
        Set<Pair> pairs = new TreeSet<>(Comparator.comparing(Pair::toString));
        for (Finding finding : findings) {
            boolean isAgreement =
                    finding.kind() == Kind.CORROBORATION && finding.dimension() == Dimension.STANCE;
            if (isAgreement) {
                pairs.addAll(between("agreement", finding.versions()));
            } else if (finding.kind() == Kind.CONFLICT) {
                pairs.addAll(between(finding.dimension().slug(), finding.versions()));
            }
        }
        return pairs;
    }

    /** Returns the pairs of claims of different versions. */
    private static List<Pair> between(String kind, List<Version> versions) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            for (int j = i + 1; j < versions.size(); j++) {
                for (String one : claims(versions.get(i))) {
                    for (String other : claims(versions.get(j))) {
                        pairs.add(Pair.of(kind, one, other));
                    }
                }
            }
        }
        return pairs;
    }

    private static List<String> claims(Version version) {
        return version.voices().stream().map(Voice::claims).flatMap(List::stream).toList();
    }
}
