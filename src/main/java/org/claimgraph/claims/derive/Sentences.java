package org.claimgraph.claims.derive;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimgraph.claims.derive.Finding.Version;
import org.claimgraph.claims.derive.Finding.Voice;
import org.claimgraph.claims.model.Amount;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.Period;
import org.claimgraph.claims.model.Registry;
import org.claimgraph.claims.model.Unit;
import org.claimgraph.claims.model.Wording;
import org.claimgraph.edtf.Instants;
import org.jspecify.annotations.Nullable;

/**
 * Says in one sentence what a rule found: the matter, then who says what, with the ids of the
 * claims.
 */
public final class Sentences {

    /** A sentence that names thousands of claims cannot be read. */
    private static final int MOST_CLAIMS = 8;

    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private final Registry registry;
    private final Wording wording;

    Sentences(Registry registry) {
        this.registry = registry;
        this.wording = new Wording(registry);
    }

    /** Returns the subjects, relation and object of a statement in words. */
    public String core(Statement statement) {
        Content content = statement.content();
        return wording.core(content);
    }

    /** Returns what statements of one matter are about: the matter, the event, place and day. */
    public String matter(List<Statement> statements) {
        return core(statements.get(0)) + circumstances(statements, true, true);
    }

    /** Returns what statements of one matter are about, without when. */
    public String matterAtSomeTime(List<Statement> statements) {
        return core(statements.get(0)) + circumstances(statements, true, false);
    }

    /** Returns what statements of one deed are about, without who. */
    public String deed(List<Statement> statements) {
        return deed(statements.get(0)) + circumstances(statements, true, true);
    }

    /** Returns what statements of one deed are about, without where. */
    public String matterSomewhere(List<Statement> statements) {
        Statement first = statements.get(0);
        Content content = first.content();
        boolean isObject = Objects.equals(content.location(), content.object());
        return (isObject ? wording.act(content) : core(first))
                + circumstances(statements, false, true);
    }

    /** Returns what statements of one deed are about, without whom. */
    public String matterOfSomebody(List<Statement> statements) {
        Statement first = statements.get(0);
        return wording.act(first.content()) + circumstances(statements, true, true);
    }

    /** Returns the event, the place and the days that statements share, in brackets. */
    private String circumstances(List<Statement> statements, boolean withPlace, boolean withDay) {
        List<String> circumstances = new ArrayList<>();
        only(statements, Statement::event).map(registry::label).ifPresent(circumstances::add);
        if (withPlace) {
            only(statements, Sentences::placeBesideObject)
                    .map(place -> "at " + registry.label(place))
                    .ifPresent(circumstances::add);
        }
        if (withDay) {
            days(statements).map(Sentences::period).ifPresent(circumstances::add);
        }
        return circumstances.isEmpty() ? "" : " (" + String.join(", ", circumstances) + ")";
    }

    private static @Nullable String placeBesideObject(Statement statement) {
        String place = statement.content().location();
        return Objects.equals(place, statement.content().object()) ? null : place;
    }

    /** Returns the one value that those statements have that have one. */
    private static Optional<String> only(
            List<Statement> statements, Function<Statement, @Nullable String> value) {
        List<String> values = new ArrayList<>();
        for (Statement statement : statements) {
            String of = value.apply(statement);
            if (of != null && !values.contains(of)) {
                values.add(of);
            }
            if (values.size() > 1) {
                return Optional.empty();
            }
        }
        return values.stream().findFirst();
    }

    /** Returns the days that all dated statements share or, if they share none, all their days. */
    private static Optional<Period> days(List<Statement> statements) {
        List<Period> dated =
                statements.stream()
                        .filter(statement -> statement.time().isDated())
                        .map(Statement::period)
                        .toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        long lastStart = dated.stream().mapToLong(Period::from).max().orElseThrow();
        long firstEnd = dated.stream().mapToLong(Period::to).min().orElseThrow();
        Period days =
                lastStart <= firstEnd
                        ? new Period(lastStart, firstEnd)
                        : new Period(
                                dated.stream().mapToLong(Period::from).min().orElseThrow(),
                                dated.stream().mapToLong(Period::to).max().orElseThrow());
        return days.hasStart() || days.hasEnd() ? Optional.of(days) : Optional.empty();
    }

    /** Returns the relation and object of a statement in words, without who. */
    private String deed(Statement statement) {
        Content content = statement.content();
        String verb = content.relation().label();
        if (content.value() != null) {
            return verb + " " + content.value().words();
        }
        return content.object() == null ? verb : verb + " " + registry.label(content.object());
    }

    /** Returns the subjects and the relation of a statement in words. */
    public String act(Statement statement) {
        return wording.act(statement.content());
    }

    /** Returns the subjects of a statement in words. */
    public String subjects(Statement statement) {
        return wording.subjects(statement.content());
    }

    /** Returns the means of a statement in words. */
    public String means(Statement statement) {
        return statement.content().means().stream()
                .map(id -> Objects.requireNonNull(registry.means(id)).label())
                .collect(Collectors.joining(" and "));
    }

    /** Returns the object of a statement in words. */
    public String object(Statement statement) {
        String object = statement.content().object();
        String text = statement.content().objectOrValue();
        if (object != null) {
            return registry.label(object);
        }
        return text == null ? "nobody" : text;
    }

    /**
     * Returns the amount and the object of a statement in words, and the place if it is another.
     */
    String amountOf(Statement statement) {
        String place = placeBesideObject(statement);
        String where = place == null ? "" : " at " + registry.label(place);
        return amount(statement) + ", " + object(statement) + where + ",";
    }

    /** Returns the amount of a statement in words. */
    public static String amount(Statement statement) {
        Amount amount = statement.content().amount();
        Unit unit = statement.content().unit();
        return amount == null || unit == null ? "no amount" : Wording.amount(amount, unit);
    }

    /** Returns an actor in words. */
    public String actor(String id) {
        return registry.label(id);
    }

    /** Returns who says it, in the order of the statements, each origin once. */
    List<Voice> voices(Collection<Statement> statements) {
        Map<String, Set<String>> claims = new LinkedHashMap<>();
        for (Statement statement : statements) {
            claims.computeIfAbsent(statement.origin(), origin -> new LinkedHashSet<>())
                    .add(statement.claim().id());
        }
        return claims.entrySet().stream()
                .map(said -> voice(said.getKey(), List.copyOf(said.getValue())))
                .toList();
    }

    private Voice voice(String origin, List<String> claims) {
        return new Voice(origin, registry.label(origin), claims);
    }

    /** Returns the version that all these statements give. */
    public Version version(String says, Collection<Statement> statements) {
        return new Version(says, voices(statements));
    }

    /** Returns the version of those statements that affirm. */
    Version affirmed(Collection<Statement> statements) {
        return version("affirmed", statements.stream().filter(Statement::affirms).toList());
    }

    /** Returns the version of those statements that reject. */
    Version rejected(Collection<Statement> statements) {
        return version("rejected", statements.stream().filter(said -> !said.affirms()).toList());
    }

    /** Returns the different things that statements say, in their order, each with its voices. */
    public List<Version> versions(List<Statement> statements, Function<Statement, String> says) {
        Map<String, List<Statement>> versions = new LinkedHashMap<>();
        for (Statement statement : statements) {
            versions.computeIfAbsent(says.apply(statement), v -> new ArrayList<>()).add(statement);
        }
        return versions.entrySet().stream()
                .map(entry -> version(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * Returns voices and their claims in words, such as {@code A'maq (d000-p29a), Sputnik
     * (d002-p24c, d002-p25a)}.
     */
    static String words(List<Voice> voices) {
        return voices.stream()
                .map(voice -> voice.label() + " (" + claims(voice.claims()) + ")")
                .collect(Collectors.joining(", "));
    }

    /** Names claims, of many only the first. */
    static String claims(List<String> claims) {
        return claims.size() <= MOST_CLAIMS
                ? String.join(", ", claims)
                : String.join(", ", claims.subList(0, MOST_CLAIMS - 1))
                        + " and "
                        + (claims.size() - MOST_CLAIMS + 1)
                        + " more";
    }

    /**
     * Returns versions in words, such as {@code 91 kilometres according to A (…); 100 kilometres
     * according to B (…)}.
     */
    public static String accordingTo(List<Version> versions) {
        return versions.stream().map(Sentences::accordingTo).collect(Collectors.joining("; "));
    }

    /** A version that nobody gives is one of the tables themselves. */
    private static String accordingTo(Version version) {
        return version.voices().isEmpty()
                ? version.says()
                : version.says() + " according to " + words(version.voices());
    }

    /** Returns a stretch of days in words, or of hours where they are known. */
    public static String period(Period period) {
        Instants instants = period.instants();
        if (instants != null) {
            String from = moment(instants.from(), instants.zoned());
            String to = moment(instants.to(), instants.zoned());
            return from.equals(to) ? from : "from " + from + " until " + to;
        }
        if (period.from() == period.to()) {
            return LocalDate.ofEpochDay(period.from()).toString();
        }
        String from =
                period.from() == Long.MIN_VALUE
                        ? ""
                        : "from " + LocalDate.ofEpochDay(period.from());
        String to =
                period.to() == Long.MAX_VALUE ? "" : "until " + LocalDate.ofEpochDay(period.to());
        return (from + " " + to).strip();
    }

    private static String moment(long second, boolean zoned) {
        String time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC).format(TO_THE_SECOND);
        return zoned ? time + "Z" : time;
    }
}
