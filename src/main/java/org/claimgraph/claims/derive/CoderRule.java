package org.claimgraph.claims.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;

/**
 * Rules 21 and 22: what several coders made of one sentence, and how far they agree.
 *
 * <p>Differences between coders are no differences between sources, and are never counted with
 * these.
 */
final class CoderRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        List<Reading> readings = new ArrayList<>();
        for (List<Statement> sentence : sentences(evidence)) {
            List<Reading> ofOne = Reading.ofSentence(sentence);
            readings.addAll(ofOne);
            List<String> differences =
                    ofOne.stream().flatMap(r -> differences(evidence, r)).toList();
            if (!differences.isEmpty()) {
                findings.accept(difference(sentence, differences));
            }
        }
        CodingColumn.ALL.forEach(column -> agreement(column, readings, findings));
    }

    /** Returns the statements of each sentence that several coders coded. */
    private static Collection<List<Statement>> sentences(Evidence evidence) {
        Set<String> documents = SecondCodings.ofSeveralCoders(evidence.statements());
        return Groups.by(
                        evidence.statements().stream()
                                .filter(said -> documents.contains(said.claim().document()))
                                .toList(),
                        said -> Matter.of(said.claim().document(), said.claim().sentence()))
                .stream()
                .filter(sentence -> coders(sentence).size() > 1)
                .toList();
    }

    private static Set<String> coders(List<Statement> statements) {
        return statements.stream()
                .map(said -> said.claim().coder())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> differences(Evidence evidence, Reading reading) {
        if (reading.isOfOneCoder()) {
            Statement only = reading.statements().get(0);
            return Stream.of(
                    "only "
                            + only.claim().coder()
                            + " has "
                            + evidence.sentences().core(only)
                            + " ("
                            + only.claim().id()
                            + ")");
        }
        return CodingColumn.ALL.stream()
                .filter(reading::differsIn)
                .map(column -> column.name() + " is " + reading.values(column));
    }

    private static Finding difference(List<Statement> sentence, List<String> differences) {
        Statement first = sentence.get(0);
        String matter =
                "Coding of "
                        + first.claim().document()
                        + (first.claim().sentence().isEmpty()
                                ? ""
                                : ", sentence " + first.claim().sentence());
        return new Finding(
                Kind.CODING_DIFFERENCE,
                Dimension.CODING,
                21,
                List.of(),
                Evidence.ids(sentence),
                0,
                null,
                matter,
                List.of(),
                matter + ": " + String.join("; ", differences) + ".");
    }

    private static void agreement(
            CodingColumn column, List<Reading> readings, Consumer<Finding> findings) {
        List<Reading> compared =
                readings.stream().filter(reading -> !reading.isOfOneCoder()).toList();
        if (compared.isEmpty()) {
            return;
        }
        AgreementMeasure measure = AgreementMeasure.of(column, compared);
        List<Statement> statements =
                compared.stream().flatMap(r -> r.statements().stream()).toList();
        findings.accept(
                new Finding(
                                Kind.CODER_AGREEMENT,
                                Dimension.CODING,
                                22,
                                List.of(),
                                Evidence.ids(statements),
                                0,
                                null,
                                column.name(),
                                List.of(),
                                measure.words())
                        .with(measure));
    }
}
