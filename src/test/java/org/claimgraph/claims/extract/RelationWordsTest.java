package org.claimgraph.claims.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is advised in place of a word that is no relation. The relations for any subject do not come
 * between a report on a war and its relations, nor the other way round.
 */
class RelationWordsTest {

    @ParameterizedTest
    @CsvSource({
        "atacks, attacks",
        "shels, shells",
        "captues, captures",
        "witdraws-from, withdraws-from",
        "flods, floods",
        "convict, convicts",
        "testifies-agains, testifies-against"
    })
    void slipIsAnsweredWithTheClosestId(String slip, String relation) {
        assertThat(remedy(slip)).contains("\"" + relation + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "airstrike, strikes-from-air",
        "retake, captures",
        "fire support, backs",
        "skirmish, clashes-with",
        "march into, enters",
        "heading towards, moves-towards",
        "pro-government, sides-with",
        "indict, charges",
        "walk out, strikes-work-at",
        "inundate, floods",
        "take to court, sues",
        "step down, resigns-from",
        "cast a ballot, votes-for"
    })
    void wordOfATextIsAnsweredWithTheOneRelationThatItLeadsTo(String word, String relation) {
        assertThat(remedy(word))
                .startsWith("It is a wording of \"" + relation + "\"")
                .contains("Use that, or add a row for it.");
    }

    private static String remedy(String relation) {
        String claims =
                """
                id,document,para,chain,subject,relation,object
                d000-p01a,d000,1,now,isis,%s,qarah-kubri
                """;
        ReadProject read = ReadProject.of("claims.csv", claims.formatted(relation));
        assertThat(read.problems())
                .singleElement()
                .asString()
                .startsWith("claims.csv:2 F2 [relation]: ");
        return read.problems().get(0).remedy();
    }
}
