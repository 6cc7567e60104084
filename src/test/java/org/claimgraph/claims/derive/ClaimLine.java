package org.claimgraph.claims.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.claims.model.Amount;
import org.claimgraph.claims.model.Bound;
import org.claimgraph.claims.model.ClaimLinks;
import org.claimgraph.claims.model.ClaimRecord;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.ContentHash;
import org.claimgraph.claims.model.Footing;
import org.claimgraph.claims.model.Mode;
import org.claimgraph.claims.model.Period;
import org.claimgraph.claims.model.Stance;
import org.claimgraph.claims.model.Value;

/**
 * One claim in one line: {@code d1-p01a sana>afp denies turkey shells kubri on 2016-01-09}.
 *
 * <p>In order: the claim's id, which tells its document; the chain; the stance, a {@code !} before
 * it for a negated claim; subjects joined by {@code +}; the relation; the object, {@code -} for
 * none. Several objects are separated by {@code ;}. What may follow, in any order: {@code on DATE},
 * {@code at PLACE}, {@code in EVENT}, {@code counting BOUND NUMBER UNIT}, {@code by MEANS}, {@code
 * evidence EVIDENCE}, {@code mode MODE}, {@code said DATE}, {@code answers CLAIM}, {@code restating
 * CLAIM}, {@code resting-on CLAIM}, {@code withdrawing CLAIM}, {@code replacing CLAIM}, {@code
 * contrasting CLAIM}, {@code certainty WORD}, {@code basis WORD}, {@code gist WORD}, {@code coder
 * NAME}, {@code sentence NUMBER}; {@code as CLAIM} gives it the content of that claim, {@code value
 * DATE} a date in place of the object.
 */
final class ClaimLine {

    private static final Pattern LINE =
            Pattern.compile(
                    "(?<id>(?<document>\\S+)-p\\S+) +(?<chain>\\S+) +(?<negated>!?)(?<stance>\\S+)"
                            + " +(?<subject>\\S+) +(?<relation>\\S+) +(?<object>\\S+) *(?<more>.*)");

    private final Told told;
    private final Matcher parts;
    private final Map<String, String> more = new HashMap<>();

    private ClaimLine(String line, Told told) {
        this.told = told;
        this.parts = LINE.matcher(line.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a claim: " + line);
        }
        Iterator<String> words = List.of(parts.group("more").split(" +")).iterator();
        while (words.hasNext()) {
            String key = words.next();
            if (!key.isEmpty()) {
                String value = words.next();
                more.put(
                        key,
                        key.equals("counting")
                                ? value + " " + words.next() + " " + words.next()
                                : value);
            }
        }
    }

    static ClaimRecord parse(String line, Told told) {
        return new ClaimLine(line, told).claim();
    }

    private ClaimRecord claim() {
        Period published = told.published(parts.group("document"));
        return new ClaimRecord(
                parts.group("id"),
                parts.group("document"),
                List.of(parts.group("chain").split(">")),
                Stance.parse(parts.group("stance")),
                !parts.group("negated").isEmpty(),
                new Footing(more.getOrDefault("certainty", ""), more.getOrDefault("basis", "")),
                more.get("in"),
                new ClaimLinks(
                        named("restating"),
                        named("answers"),
                        named("resting-on"),
                        named("withdrawing"),
                        named("replacing"),
                        named("contrasting")),
                named("evidence"),
                more.getOrDefault("coder", "anna"),
                more.getOrDefault("sentence", ""),
                more.getOrDefault("gist", ""),
                more.containsKey("said") ? Told.period(more.get("said")) : published,
                contents());
    }

    /** Several claims are separated by commas. */
    private List<String> named(String link) {
        return more.containsKey(link) ? List.of(more.get(link).split(",")) : List.of();
    }

    private List<Content> contents() {
        List<Content> contents = new ArrayList<>();
        for (String object : parts.group("object").split(";")) {
            contents.add(content(object.equals("-") ? null : object));
        }
        return contents;
    }

    private Content content(String object) {
        List<String> subjects =
                Arrays.stream(parts.group("subject").split("\\+")).sorted().toList();
        String[] counted = more.getOrDefault("counting", "").split(" ");
        Mode mode = Mode.parse(more.getOrDefault("mode", "actual"));
        return new Content(
                told() + object,
                core(subjects, more.getOrDefault("value", object)),
                subjects,
                told.relation(parts.group("relation")),
                object,
                more.containsKey("value") ? new Value(more.get("value"), Value.Type.DATE) : null,
                more.get("at"),
                period(mode),
                more.getOrDefault("on", ""),
                counted.length < 3 ? null : amount(Bound.parse(counted[0]), counted[1]),
                counted.length < 3 ? null : told.unit(counted[2]),
                named("by"),
                mode);
    }

    /** Returns the claim whose content it has. */
    private String told() {
        return more.getOrDefault("as", parts.group("id"));
    }

    private String core(List<String> subjects, String object) {
        String who = String.join(",", subjects);
        return new ContentHash()
                .start("c1")
                .field("subjects", who.equals("?") ? "?@" + told().replaceFirst("-p.*", "") : who)
                .field("relation", parts.group("relation"))
                .field("object", object == null ? "" : object)
                .hex();
    }

    /** A range is written {@code 5-7}. */
    private static Amount amount(Bound bound, String numbers) {
        String[] ends = numbers.split("-");
        return Amount.of(
                new BigDecimal(ends[0]), ends.length < 2 ? null : new BigDecimal(ends[1]), bound);
    }

    private Period period(Mode mode) {
        if (more.containsKey("on")) {
            return Told.period(more.get("on"));
        }
        Period published = told.published(parts.group("document"));
        return mode.isFuture()
                ? new Period(published.from(), Long.MAX_VALUE)
                : new Period(Long.MIN_VALUE, published.to());
    }
}
