package org.claimgraph.csvw.datatype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.claimgraph.csvw.datatype.RegularExpression.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The limit of time is far above what a test takes and far below what a hostile one would. */
@Timeout(60)
class RegularExpressionTest {

    private static final String MEGABYTE = "a".repeat(1_000_000);

    private static boolean matches(String expression, String text) throws ExpressionException {
        RegularExpression compiled = RegularExpression.compile(expression);
        boolean matches = compiled.matches(text);
        assertThat(compiled.matchesLinearly(text)).isEqualTo(matches);
        return matches;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "[a-z0-9]+(-[a-z0-9]+)* qarah-kubri",
                "[Aa]+ AaAaA",
                "^-?P.Y20M$ -P0Y20M",
                "^-?P.DT.*$ P1DT2H",
                "a|ab ab",
                "(a|ab)(c|bcd)? abcd",
                "\\d{4}-\\d\\d 2019-10",
                "\\w+ a_Z9",
                "\\S+\\s\\S+ a\u00a0b",
                "[\\w.-]+@[\\w-]+(\\.[\\w-]+)+ a.b-c@d-e.org",
                "[+-]?\\d+ -5",
                "[^,;]* \u00fc\u0131",
                "\\u00fc\\x41\\/\\- \u00fcA/-",
                "\\p{Lu}\\p{L}+ \u015eam",
                "\\p{Script=Latin}+ \u015fa",
                "\\i\\c* _a-1",
                "a{2,3} aaa",
                "a{2,} aaaa",
                "a{,2} a{,2}",
                "(?<year>\\d+)(?:x)? 12x",
                "x*? xx",
                "[[:]+ [:",
                "[&&]+ &&",
                "[^] b",
                ". \uD83D\uDE00"
            })
    void anExpressionMatchesWhatEcmaScriptSays(String expression, String text)
            throws ExpressionException {
        assertThat(matches(expression, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "[Bb]+ AaAaA",
                "b abc",
                "ab? abc",
                "\\d \u0661",
                "\\w \u00fc",
                "\\bc c\u00fc",
                "a. 'a\u2028'",
                "a$ 'a\n'",
                "[] a",
                "[\\D] 1",
                "[^\\S] a"
            })
    void anExpressionDoesNotMatchWhatEcmaScriptDoesNot(String expression, String text)
            throws ExpressionException {
        assertThat(matches(expression, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "+; there is nothing to repeat before +",
                "a**; there is nothing to repeat before *",
                "a++; there is nothing to repeat before +",
                "(a; a ( is not closed",
                "a); a ) has no matching (",
                "[a; a [ is not closed",
                "[z-a]; a range within brackets is in reverse order",
                "a{3,2}; the maximum of a repetition is less than its minimum",
                "a\\; there is nothing after the last \\",
                "\\u00f; the code of a character is not complete",
                "\\Qa; ECMAScript has no escape \\Q",
                "(?i)a; ECMAScript has no group that begins with (?",
                "a*+; there is nothing to repeat before +",
                "(?>a|b)c; ECMAScript has no group that begins with (?",
                "(?<=a+)b; it looks behind without a greatest length",
                "(?<=(a))b\\1; lookbehind and back-references cannot be mixed",
                "(?:(a)|b)*\\1; a back-reference refers to a group that is repeated",
                "((.)?)*\\1; a back-reference refers to a group that is repeated",
                "a\\1; a back-reference has no group to refer to",
                "(a)\\2; a back-reference has no group to refer to",
                "(?<b>a)\\k<c>; a back-reference has no group to refer to",
                "(?!a)(|){12}c; it has too many ways to match nothing",
                "(?=\\p{Nonsense})a; it names an unknown Unicode property",
                "\\p{IsBasicLatin}; it names an unknown Unicode property",
                "a{1001}; it repeats something more than 1,000 times"
            })
    void whatCannotBeUsedIsSaid(String expression, String fault) {
        assertThatThrownBy(() -> RegularExpression.compile(expression))
                .isInstanceOf(ExpressionException.class)
                .hasMessage(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+$",
                "(a|a)*b",
                "(.*a){20}",
                "(a*)*",
                "(a|aa)+",
                "(.*)*x",
                "((a?){30}a{30})+",
                "([a-zA-Z]+)*b"
            })
    void aHostileExpressionEndsOnALongText(String expression) throws ExpressionException {
        RegularExpression compiled = RegularExpression.compile(expression);

        assertThat(compiled.matches(MEGABYTE + "c")).isFalse();
    }

    @Test
    void aHostileExpressionAnswersRightWhereTheQuickEngineGivesUp() throws ExpressionException {
        String sixty = "a".repeat(60);

        assertThat(matches("(a+)+", sixty)).isTrue();
        assertThat(matches("(a+)+b", sixty)).isFalse();
        assertThat(matches("(a|a)*b", sixty + "b")).isTrue();
        assertThat(matches("(.*a){20}", sixty)).isTrue();
        assertThat(matches("(a?){30}a{30}", "a".repeat(30))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a{1,1000}){1,1000}",
                "((a{1,100}){1,100}){1,100}",
                "((){1000}){1000}",
                "(((a{0,1000}){0,1000}){0,1000}){0,1000}"
            })
    void repetitionsOfRepetitionsAreNotWrittenOut(String expression) {
        assertThatThrownBy(() -> RegularExpression.compile(expression))
                .isInstanceOf(ExpressionException.class)
                .hasMessageStartingWith("it would have more than 1,500 parts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "(?:", "((?:a|", "[", "a|", "(a*"})
    void anEndlessExpressionDoesNotExhaustTheStack(String part) {
        String expression = part.repeat(200_000);

        assertThatThrownBy(() -> RegularExpression.compile(expression))
                .isInstanceOf(ExpressionException.class);
    }

    @Test
    void aLongTextMatchesALargeExpression() throws ExpressionException {
        assertThat(
                        RegularExpression.compile("(a{0,1000}b?)*")
                                .matches(MEGABYTE.substring(0, 10_000)))
                .isTrue();
    }

    /** What a browser answers; {@code '} are quotes of this table. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "^(?!#REF!$).+$ abc true",
                "^(?!#REF!$).+$ #REF! false",
                "^(?!#REF!$).+$ #REF!x true",
                "(?=.*\\d)(?=.*[a-z]).{4,} ab1c true",
                "(?=.*\\d)(?=.*[a-z]).{4,} abcd false",
                "[a-z]+(?<!-)-[a-z]+(?<!x) a-b true",
                "[a-z]+(?<!-)-[a-z]+(?<!x) a-x false",
                "a(?<=.)b ab true",
                ".(?<=[^a])b \uD83D\uDE00b true",
                "(['\"])[^'\"]*\\1 \"a\" true",
                "(['\"])[^'\"]*\\1 \"ab false",
                "(a)?b\\1 b true",
                "(a)?b\\1 aba true",
                "(a)?b\\1 ab false",
                "(?:(a)|b)\\1c bc true",
                "(?:(a)|b)\\1c ac false",
                "\\1(a) a true",
                "(a\\1) a true",
                "(?!(a)b)a\\1 a true",
                "(?:(?!(a))b|a)\\1 aa false",
                "(?:(?!(a))b|a)\\1 a true",
                "(?=(a+))\\1b aab true",
                "(?=(a+))a*b\\1 baa false",
                "(?<year>\\d\\d)-\\k<year> 12-12 true",
                "(?<year>\\d\\d)-\\k<year> 12-13 false",
                "(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)\\10 abcdefghijj true",
                "(?=\\p{Lu})\\p{Script=Latin}+ \u015eam true",
                "(?=\\p{Lu})\\p{Script=Latin}+ \u015fam false",
                "(?!x)\\bc\\b.* c\u00fc true",
                "(?!x)\\Bc c false",
                "(?!.*\\b(\\w+)-\\1\\b).* the-the-end false",
                "(?!.*\\b(\\w+)-\\1\\b).* the-then-end true",
                "(?=a)*a a true"
            })
    void whatOnlyBacktrackingMatchesMatchesAsInEcmaScript(
            String expression, String text, boolean matches) throws ExpressionException {
        assertThat(RegularExpression.compile(expression).match(text)).isEqualTo(Match.of(matches));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?!x)(a+)+b",
                "(?!x)(a|a)*b",
                "(?!x)(a|b)*",
                "(?!x)(.*a){20}b",
                "(a|aa)+(c)\\2b",
                "(?=(a*)*b).*",
                "(?!(a|aa)+$).*",
                "(?!x)(?:.*)*x",
                "(?!x)((a?){30}a{30})+b"
            })
    void aFormatThatTakesTooLongOnATextEnds(String expression) throws ExpressionException {
        RegularExpression compiled = RegularExpression.compile(expression);

        assertThat(compiled.match(MEGABYTE + "c")).isEqualTo(Match.TAKES_TOO_LONG);
        assertThat(compiled.match("a".repeat(60) + "c")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?!#REF!$).+", "(?=.*a)(?!.*b).*", "(?!x)[a-z]+(?<!b)"})
    void aSimpleLookMatchesALongText(String expression) throws ExpressionException {
        assertThat(RegularExpression.compile(expression).match(MEGABYTE)).isEqualTo(Match.MATCHES);
    }

    /** No step is counted at the end of a text: there is no character to look at. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(|){40}b",
                "(?:a?|b?){40}c",
                "(?:a{0,1}|b{0,1}){40}c",
                "(|a)(|a)(|a)(|a)(|a)(|a)(|a)(|a)(|a)(|a)(|a)(|a)(|a)(|a)(|a)(|a)(|a)(|a)(|a)"
                        + "(|a)(|a)(|a)(|a)(|a)(|a)(|a)(|a)(|a)(|a)(|a)(|a)(|a)(|a)(|a)(|a)(|a)b"
            })
    void manyWaysToMatchNothingTakeNoTime(String expression) throws ExpressionException {
        assertThat(RegularExpression.compile(expression).match("")).isEqualTo(Match.DIFFERS);
        assertThat(RegularExpression.compile(expression).match("a")).isEqualTo(Match.DIFFERS);
    }

    /** Two engines that were made by different people rarely make the same mistake. */
    @Test
    void bothEnginesAgreeOnExpressionsAndTextsByChance() {
        Random chance = new Random(20261127);
        int compared = 0;
        while (compared < 20_000) {
            String expression = expression(chance, 3);
            String text = text(chance);
            try {
                RegularExpression compiled = RegularExpression.compile(expression);
                assertThat(compiled.matches(text))
                        .as(expression + " on " + text)
                        .isEqualTo(compiled.matchesLinearly(text));
                compared++;
            } catch (ExpressionException tooLarge) {
                assertThat(tooLarge).hasMessageContaining("parts");
            }
        }
    }

    private static String expression(Random chance, int depth) {
        int kind = depth == 0 ? chance.nextInt(6) : chance.nextInt(10);
        return switch (kind) {
            case 0 -> "a";
            case 1 -> "b";
            case 2 -> ".";
            case 3 -> "[^b]";
            case 4 -> "\\d";
            case 5 -> "[a\\s-]";
            case 6 -> "(" + expression(chance, depth - 1) + ")*";
            case 7 -> "(" + expression(chance, depth - 1) + "){1,3}";
            case 8 -> expression(chance, depth - 1) + "|" + expression(chance, depth - 1);
            default -> expression(chance, depth - 1) + expression(chance, depth - 1);
        };
    }

    private static String text(Random chance) {
        StringBuilder text = new StringBuilder();
        for (int i = chance.nextInt(9); i > 0; i--) {
            text.append("aab1 -\n\u00e4".charAt(chance.nextInt(8)));
        }
        return text.toString();
    }
}
