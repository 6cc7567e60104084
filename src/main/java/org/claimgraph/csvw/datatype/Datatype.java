package org.claimgraph.csvw.datatype;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The datatype of a column: a built-in type, perhaps with an IRI of its own, a format and
 * constraints (Metadata Vocabulary, section 5.11.2).
 */
public final class Datatype {

    /** The datatype of a column that names none. */
    public static final Datatype STRING = of(BuiltInDatatype.STRING);

    private static final List<String> BY_FORMAT = List.of("format", "datatype");
    private static final List<String> BY_DATATYPE = List.of("base", "datatype");

    private final BuiltInDatatype base;
    private final String iri;
    private final boolean hasFormat;
    private final LexicalForm form;
    private final Facets facets;
    private final boolean constrained;

    private Datatype(
            BuiltInDatatype base,
            @Nullable String iri,
            @Nullable LexicalForm format,
            Facets facets) {
        this.base = base;
        this.iri = iri == null ? base.iri() : iri;
        this.hasFormat = format != null;
        this.form = format == null ? plain(base) : format;
        this.facets = facets;
        this.constrained = !facets.equals(Facets.NONE);
    }

    /** Returns a built-in datatype without format and constraints. */
    public static Datatype of(BuiltInDatatype base) {
        return new Datatype(base, null, null, Facets.NONE);
    }

    /** Returns the same datatype with an IRI of its own. */
    public Datatype withIri(String ownIri) {
        return new Datatype(base, ownIri, hasFormat ? form : null, facets);
    }

    /** Returns the same datatype with constraints. */
    public Datatype with(Facets others) {
        return new Datatype(base, iri, hasFormat ? form : null, others);
    }

    /**
     * Returns the same datatype with a format that is one text, or null when it is not a format.
     */
    public @Nullable Datatype withFormat(String format) {
        LexicalForm parsed =
                switch (base.kind()) {
                    case BOOLEAN -> BooleanForm.parse(format);
                    case DECIMAL, INTEGER, FLOATING -> numberForm(format, '.', (char) 0);
                    case TEMPORAL -> temporalForm(format);
                    case ANY, STRING, NAME, BINARY, DURATION -> textForm(format);
                };
        return parsed == null ? null : new Datatype(base, iri, parsed, facets);
    }

    /**
     * Returns the same datatype with a number format (Tabular Data Model, section 6.4.2), or null
     * when the pattern is not one in these marks.
     *
     * @param groupMark 0 when none is stated: a pattern then marks groups with a comma, unless the
     *     comma is the decimal mark
     */
    public @Nullable Datatype withNumberFormat(
            @Nullable String pattern, char decimalMark, char groupMark) {
        LexicalForm parsed = numberForm(pattern, decimalMark, groupMark);
        return parsed == null ? null : new Datatype(base, iri, parsed, facets);
    }

    private @Nullable LexicalForm numberForm(
            @Nullable String pattern, char decimalMark, char groupMark) {
        if (pattern == null) {
            return new NumberForm(base, decimalMark, groupMark, null, "");
        }
        char mark = groupMark == 0 && decimalMark != ',' ? ',' : groupMark;
        NumberPattern parsed = NumberPattern.parse(pattern, decimalMark, mark);
        return parsed == null ? null : new NumberForm(base, decimalMark, mark, parsed, pattern);
    }

    private @Nullable LexicalForm temporalForm(String format) {
        TemporalPattern pattern = TemporalPattern.parse(format, base);
        return pattern == null ? null : new TemporalForm(base, pattern, format);
    }

    private @Nullable LexicalForm textForm(String format) {
        ChoiceForm choice = base.kind() == BuiltInDatatype.Kind.STRING ? choice(format) : null;
        return choice == null ? PatternForm.parse(plain(base), format) : choice;
    }

    /**
     * Returns why a text cannot be the format of this type, as the rest of a sentence; null when
     * there is nothing more to say than that it cannot.
     */
    public @Nullable String formatProblem(String format) {
        return switch (base.kind()) {
            case BOOLEAN, DECIMAL, INTEGER, FLOATING, TEMPORAL -> null;
            case ANY, STRING, NAME, BINARY, DURATION -> PatternForm.whyUnusable(format);
        };
    }

    private @Nullable ChoiceForm choice(String format) {
        return base == BuiltInDatatype.STRING || base == BuiltInDatatype.TOKEN
                ? ChoiceForm.parse(format)
                : null;
    }

    private static LexicalForm plain(BuiltInDatatype base) {
        return switch (base.kind()) {
            case BOOLEAN -> BooleanForm.PLAIN;
            case DECIMAL, INTEGER, FLOATING -> new PlainNumberForm(base);
            case TEMPORAL -> TemporalForm.of(base);
            case DURATION -> new DurationForm(base);
            case NAME, BINARY -> new NameForm(base);
            case STRING ->
                    switch (base) {
                        case LANGUAGE, NAME, NMTOKEN -> new NameForm(base);
                        default -> TextForm.ANY;
                    };
            case ANY -> TextForm.ANY;
        };
    }

    /** Returns the built-in type this one is made from. */
    public BuiltInDatatype base() {
        return base;
    }

    /** Returns the IRI that literals of this type carry. */
    public String iri() {
        return iri;
    }

    /** Returns the regular expression that texts have to match; null when there is none. */
    public @Nullable String expression() {
        return form instanceof PatternForm pattern ? pattern.expression().toString() : null;
    }

    /** Returns the constraints. */
    public Facets facets() {
        return facets;
    }

    /**
     * Returns the value as it is kept, which is the same object when nothing had to change, or null
     * when the text is not a value of this type or breaks a constraint; {@link #mismatch} then says
     * why.
     */
    public @Nullable String read(String text) {
        String value = form.read(text);
        if (value == null || !constrained) {
            return value;
        }
        return facets.broken(value, base) == null ? value : null;
    }

    /**
     * Returns whether a value can be written in more than one way, so that {@link #canonical} and
     * {@link #comparable} may differ from it.
     */
    public boolean hasSpellings() {
        return switch (base.kind()) {
            case INTEGER, DECIMAL, FLOATING, TEMPORAL, DURATION, BINARY -> true;
            case ANY, STRING, NAME, BOOLEAN -> false;
        };
    }

    /**
     * Returns the canonical form of a value that {@link #read} returned (XML Schema, part 2): the
     * form that templates use (Metadata Vocabulary, section 5.1.3).
     */
    public String canonical(String value) {
        return switch (base.kind()) {
            case INTEGER, DECIMAL -> CanonicalNumber.decimal(value);
            case FLOATING -> CanonicalNumber.floating(value);
            case TEMPORAL -> CanonicalMoment.of(value, base);
            case DURATION -> CanonicalDuration.of(value, base);
            case BINARY -> canonicalBinary(value);
            case ANY, STRING, NAME, BOOLEAN -> value;
        };
    }

    private String canonicalBinary(String value) {
        return base == BuiltInDatatype.HEX_BINARY
                ? value.toUpperCase(Locale.ROOT)
                : value.replace(" ", "");
    }

    /**
     * Returns a text that is the same for all spellings of a value that {@link #read} returned,
     * whatever the type of number or the time zone: what keys are compared by (Tabular Data Model,
     * section 6.6).
     */
    public String comparable(String value) {
        return switch (base.kind()) {
            case INTEGER, DECIMAL, FLOATING -> CanonicalNumber.comparable(value);
            case TEMPORAL -> CanonicalMoment.comparable(value, base);
            case ANY, STRING, NAME, BOOLEAN, DURATION, BINARY -> canonical(value);
        };
    }

    /**
     * Returns the code of what is wrong with a text that {@link #read} refused, without the words.
     */
    public ProblemCode problemCode(String text) {
        return constrained && form.read(text) != null ? ProblemCode.VALUE_CONSTRAINT : code();
    }

    /**
     * What is wrong with a text.
     *
     * @param code VALUE_DATATYPE, VALUE_FORMAT, VALUE_NOT_IN_LIST or VALUE_CONSTRAINT
     * @param message the message of a problem
     * @param remedy what to do
     * @param properties the properties that may say so in the metadata, the most exact one first
     * @param at the first character that is wrong; negative where none is known
     */
    public record Mismatch(
            ProblemCode code, String message, String remedy, List<String> properties, int at) {}

    /** Returns what is wrong with a text that {@link #read} refused. */
    public Mismatch mismatch(String text) {
        String value = form.read(text);
        if (value != null) {
            Limit limit = Objects.requireNonNull(facets.broken(value, base), "no mismatch");
            return new Mismatch(
                    ProblemCode.VALUE_CONSTRAINT,
                    Problem.quote(text) + " " + facets.message(limit, value, base),
                    facets.remedy(limit, base),
                    limit.properties(),
                    LexicalForm.NOWHERE);
        }
        String habit = SheetHabits.remedy(text, base, form);
        String remedy = habit == null ? form.remedy(text) : habit;
        return new Mismatch(
                code(),
                form.message(text),
                remedy,
                hasFormat ? BY_FORMAT : BY_DATATYPE,
                form.wrongAt(text));
    }

    private ProblemCode code() {
        if (form instanceof ChoiceForm) {
            return ProblemCode.VALUE_NOT_IN_LIST;
        }
        return hasFormat ? ProblemCode.VALUE_FORMAT : ProblemCode.VALUE_DATATYPE;
    }

    /**
     * Returns why a bound or length contradicts another, or null when the constraints agree and
     * suit the type (Metadata Vocabulary, section 5.11.2). A contradiction is fatal.
     */
    public static @Nullable String contradiction(Facets facets, BuiltInDatatype base) {
        return FacetChecks.contradiction(facets, base);
    }

    /** Returns whether a text is a value of a built-in type in its own form. */
    public static boolean isValue(String text, BuiltInDatatype base) {
        return plain(base).read(text) != null;
    }
}
