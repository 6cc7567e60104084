package org.claimgraph.claims.derive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.claimgraph.claims.model.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule found between claims.
 *
 * @param kind what kind of finding it is
 * @param dimension on what the claims agree or disagree
 * @param rule the number of the rule that found it
 * @param cores the hashes of the cores of the matter, sorted; several when one matter has several,
 *     none when the claims tell different ones
 * @param claims the ids of the claims it rests on, sorted
 * @param origins from how many blocs the origins come; 0 unless it is a corroboration
 * @param gap how far amounts lie apart, see {@link org.claimgraph.claims.model.Amount#gap}; null
 *     unless it is about amounts
 * @param matter what it is about, in words: {@code Turkish government supplies arms to Syrian
 *     rebels}
 * @param versions what is said about the matter, and by whom; empty where only the claims matter
 * @param sentence why, in words; it begins with the matter where there are versions
 * @param alsoOn for a corroboration, on what else the same voices agree beside its dimension
 * @param acrossSides for a corroboration, whether voices of opposed sides are among them
 * @param measure for the agreement of coders, how far they agree; otherwise null
 */
public record Finding(
        Kind kind,
        Dimension dimension,
        int rule,
        List<String> cores,
        List<String> claims,
        int origins,
        @Nullable BigDecimal gap,
        String matter,
        List<Version> versions,
        String sentence,
        Set<Dimension> alsoOn,
        boolean acrossSides,
        @Nullable AgreementMeasure measure) {

    /**
     * Makes a finding that is not a corroboration, or one of voices of one side on one dimension.
     */
    Finding(
            Kind kind,
            Dimension dimension,
            int rule,
            List<String> cores,
            List<String> claims,
            int origins,
            @Nullable BigDecimal gap,
            String matter,
            List<Version> versions,
            String sentence) {
        this(
                kind, dimension, rule, cores, claims, origins, gap, matter, versions, sentence,
                Set.of(), false, null);
    }

    /** Makes a conflict between these statements, in the versions that they give. */
    static Finding conflict(
            Dimension dimension,
            int rule,
            List<String> cores,
            List<Statement> statements,
            String matter,
            List<Version> versions) {
        return new Finding(
                Kind.CONFLICT,
                dimension,
                rule,
                cores,
                Evidence.ids(statements),
                0,
                null,
                matter,
                versions,
                matter + ": " + Sentences.accordingTo(versions) + ".");
    }

    /** Makes a tension between these statements, in the versions that they give. */
    public static Finding tension(
            Dimension dimension,
            int rule,
            List<Statement> statements,
            String matter,
            List<Version> versions) {
        return new Finding(
                Kind.TENSION,
                dimension,
                rule,
                Evidence.cores(statements),
                Evidence.ids(statements),
                0,
                null,
                matter,
                versions,
                matter + ": " + Sentences.accordingTo(versions) + ".");
    }

    /** Returns the same finding of voices that also agree on other dimensions or across sides. */
    Finding with(Set<Dimension> also, boolean across) {
        return new Finding(
                kind, dimension, rule, cores, claims, origins, gap, matter, versions, sentence,
                also, across, measure);
    }

    /** Returns the same finding with a measure. */
    Finding with(AgreementMeasure agreement) {
        return new Finding(
                kind,
                dimension,
                rule,
                cores,
                claims,
                origins,
                gap,
                matter,
                versions,
                sentence,
                alsoOn,
                acrossSides,
                agreement);
    }

    /**
     * One of the things that claims say about a matter.
     *
     * @param says what they say, such as {@code affirmed} or {@code 91 kilometres}; empty when all
     *     say the same
     * @param voices who says it
     */
    public record Version(String says, List<Voice> voices) {}

    /**
     * Somebody who says something.
     *
     * @param actor the id of the origin; {@code ?} for an unstated one
     * @param label the origin in words
     * @param claims the ids of the claims in which it says so
     */
    public record Voice(String actor, String label, List<String> claims) {}

    /** What kind of finding it is: the concepts {@code cg:finding-kind-…}. */
    public enum Kind {
        CONFLICT("conflict"),
        TENSION("tension"),
        CORROBORATION("corroboration"),
        CORROBORATION_ACROSS_SIDES("corroboration-across-sides"),
        REVERSAL("reversal"),
        UNCONFIRMED("unconfirmed"),
        SAME_ORIGIN("same-origin"),
        CHANGE("change"),
        CODING_DIFFERENCE("coding-difference"),
        CODER_AGREEMENT("coder-agreement");

        private final String slug;

        Kind(String slug) {
            this.slug = slug;
        }

        /** Returns the word at the end of the concept's IRI. */
        public String slug() {
            return slug;
        }
    }

    /** On what claims agree or disagree: the concepts {@code cg:dimension-…}. */
    public enum Dimension {
        STANCE("stance"),
        AGENT("agent"),
        AMOUNT("amount"),
        DATE("date"),
        TIME("time"),
        PLACE("place"),
        MEANS("means"),
        OBJECT("object"),
        CODING("coding"),
        DEGREE("degree"),
        HEDGE("hedge"),
        STAGE("stage"),
        PART("part"),
        SCOPE("scope"),
        SUCCESSION("succession"),
        PURPOSE("purpose"),
        CONTRAST("contrast"),
        NARROWER("narrower"),
        ONLY("only"),
        EVENT("event"),
        REGISTRY("registry");

        private final String slug;

        Dimension(String slug) {
            this.slug = slug;
        }

        /** Returns the word at the end of the concept's IRI. */
        public String slug() {
            return slug;
        }
    }

    /**
     * Returns the hash at the end of the finding's IRI: of its rule, dimension, core and claims.
     */
    public String hash() {
        ContentHash hash =
                new ContentHash()
                        .start("f1")
                        .field("rule", "R" + rule)
                        .field("dimension", dimension.slug())
                        .field("core", cores.size() == 1 ? cores.get(0) : "")
                        .field("claims", String.join(",", claims));
        return measure == null ? hash.hex() : hash.field("column", measure.column()).hex();
    }
}
