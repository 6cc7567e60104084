package org.claimgraph.claims.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final Relation DEPLOYS =
            new Relation(
                    "deploys-to",
                    "urn:r",
                    "deploys to",
                    Kind.ACTOR,
                    Kind.LOCATION,
                    false,
                    false,
                    false,
                    false,
                    false);
    private static final Unit VEHICLES =
            new Unit("vehicles", "urn:u", "vehicles of any kind", CountKind.PER_EVENT, false);

    private final Registry registry = new Registry();
    private final Wording wording = new Wording(registry);

    @BeforeEach
    void nameSomeThings() {
        registry.add(new Entity("turkish-army", Kind.ACTOR, "Turkish army", "actors.csv:2"));
        registry.add(new Entity("idlib", Kind.LOCATION, "Idlib", "locations.csv:2"));
        registry.add(new Entity("syria", Kind.LOCATION, "Syria", "locations.csv:3"));
    }

    @Test
    void contentTellsEverythingThatWasStated() {
        Content content =
                content(
                        List.of("kurdish-police", "turkish-army"),
                        "idlib",
                        "syria",
                        "2020-02~",
                        amount("150", null, Bound.NEARLY),
                        Mode.PLANNED);

        assertThat(wording.content(content))
                .isEqualTo(
                        "kurdish-police and Turkish army deploy to Idlib at Syria,"
                                + " nearly 150 vehicles of any kind (planned), 2020-02~");
    }

    @Test
    void contentLeavesOutWhatWasNotStated() {
        Content content = content(List.of("turkish-army"), null, null, "", null, Mode.ACTUAL);

        assertThat(wording.content(content)).isEqualTo("Turkish army deploys to");
    }

    @Test
    void placeThatIsTheObjectIsNamedOnce() {
        Content content = content(List.of("turkish-army"), "idlib", "idlib", "", null, Mode.ACTUAL);

        assertThat(wording.content(content)).isEqualTo("Turkish army deploys to Idlib");
    }

    @Test
    void unstatedSubjectAndObjectAreWordsOfTheirKind() {
        Content content =
                content(List.of(Content.UNSTATED), Content.UNSTATED, null, "", null, Mode.ACTUAL);

        assertThat(wording.core(content)).isEqualTo("somebody deploys to some place");
    }

    @ParameterizedTest
    @CsvSource({
        "exactly,   150,   , 150 vehicles of any kind",
        "at-least,  150,   , at least 150 vehicles of any kind",
        "more-than, 1E+3,  , 'more than 1,000 vehicles of any kind'",
        "at-most,   10.50, , at most 10.5 vehicles of any kind",
        "nearly,    150,   , nearly 150 vehicles of any kind",
        "about,     0.0,   , about 0 vehicles of any kind",
        "range,     100, 150.0, 100 to 150 vehicles of any kind",
        "multiples, 1,     , several vehicles of any kind",
        "multiples, 12,    , dozens of vehicles of any kind",
        "multiples, 100,   , hundreds of vehicles of any kind",
        "multiples, 1E+5,  , hundreds of thousands of vehicles of any kind",
        "multiples, 7,     , multiples of 7 vehicles of any kind",
    })
    void amountTellsItsBound(String bound, String number, String upper, String words) {
        assertThat(Wording.amount(amount(number, upper, Bound.parse(bound)), VEHICLES))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "asserts,  false, \"Turkish army asserts: \"",
                "asserts,  true,  \"Turkish army asserts, negated: \"",
                "denies,   false, \"Turkish army denies: \"",
                "doubts,   false, \"Turkish army doubts: \"",
                "declines, false, \"Turkish army declines to say: \"",
                "silent,   true,  \"Turkish army does not confirm, negated: \"",
            })
    void stanceComesBeforeTheContent(String stance, boolean negated, String words) {
        assertThat(wording.stance("turkish-army", Stance.parse(stance), negated)).isEqualTo(words);
    }

    @Test
    void unstatedOriginIsAnUnstatedVoice() {
        assertThat(wording.stance(Content.UNSTATED, Stance.ASSERTS, false))
                .isEqualTo("an unstated voice asserts: ");
    }

    private static Content content(
            List<String> subjects,
            String object,
            String location,
            String time,
            Amount amount,
            Mode mode) {
        return new Content(
                "p",
                "c",
                subjects,
                DEPLOYS,
                object,
                null,
                location,
                Period.ALWAYS,
                time,
                amount,
                amount == null ? null : VEHICLES,
                List.of(),
                mode);
    }

    private static Amount amount(String number, String upper, Bound bound) {
        return Amount.of(
                new BigDecimal(number), upper == null ? null : new BigDecimal(upper), bound);
    }
}
