package org.claimgraph.csvw.metadata;

import java.util.List;
import org.claimgraph.csvw.datatype.BuiltInDatatype;
import org.claimgraph.csvw.datatype.Datatype;
import org.claimgraph.csvw.datatype.Facets;
import org.claimgraph.csvw.iri.Iris;
import org.claimgraph.csvw.json.JsonMember;
import org.claimgraph.csvw.json.JsonNumber;
import org.claimgraph.csvw.json.JsonObject;
import org.claimgraph.csvw.json.JsonText;
import org.claimgraph.csvw.json.JsonValue;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads a datatype (Metadata Vocabulary, sections 5.11 and 6.4). */
final class DatatypeReader {

    /** The names of the properties of a datatype. */
    static final List<String> NAMES =
            List.of(
                    "@id",
                    "@type",
                    "base",
                    "format",
                    "length",
                    "minLength",
                    "maxLength",
                    "minimum",
                    "maximum",
                    "minInclusive",
                    "maxInclusive",
                    "minExclusive",
                    "maxExclusive");

    private final Reading reading;
    private BuiltInDatatype base = BuiltInDatatype.STRING;

    /** Whether the base is mistyped: the format is that of another type then. */
    private boolean isMistyped;

    DatatypeReader(Reading reading) {
        this.reading = reading;
    }

    /** Returns the datatype, or null after reporting the problem. */
    @Nullable Datatype read(JsonMember member) {
        if (member.value() instanceof JsonText text) {
            return named(member, text.text());
        }
        if (member.value() instanceof JsonObject object) {
            return described(object);
        }
        reading.ignoreValue(member, "the name of a datatype or an object");
        return null;
    }

    private @Nullable Datatype named(JsonMember member, String name) {
        BuiltInDatatype builtIn = BuiltInDatatype.named(name);
        if (builtIn == null) {
            reportUnknown(member, DatatypeNames.meant(name));
            return null;
        }
        return Datatype.of(builtIn);
    }

    /**
     * A mistyped name is an error: a column that is meant to be checked is not. What is like no
     * name is a warning, as the W3C's cases want (test151, test238).
     */
    private void reportUnknown(JsonMember member, @Nullable String meant) {
        String message = member.value().shown() + " is not a built-in datatype";
        String unchecked = "The cells are read as texts and not checked. ";
        if (meant == null) {
            reading.ignore(
                    member.value().place(),
                    message,
                    unchecked + "Write one such as string, integer, decimal or date.");
        } else {
            isMistyped = true;
            reading.warn(
                    ProblemCode.DATATYPE_UNKNOWN,
                    member.value().place(),
                    message,
                    unchecked + "Did you mean \"" + meant + "\"?");
        }
    }

    private Datatype described(JsonObject object) {
        JsonMember baseMember = object.member("base");
        if (baseMember != null) {
            Datatype named =
                    baseMember.value() instanceof JsonText text
                            ? named(baseMember, text.text())
                            : null;
            base = named == null ? BuiltInDatatype.STRING : named.base();
        }
        Datatype datatype = Datatype.of(base);
        for (JsonMember member : object.members()) {
            switch (member.name()) {
                case "@id" -> datatype = withIri(datatype, member);
                case "@type" -> reading.type(member, "Datatype");
                case "format" -> datatype = isMistyped ? datatype : withFormat(datatype, member);
                default -> checkName(member);
            }
        }
        Facets facets = facets(object);
        String contradiction = Datatype.contradiction(facets, base);
        if (contradiction != null) {
            reading.fail(object.place(), contradiction, "Change one of the constraints.");
        }
        return facets.equals(Facets.NONE) ? datatype : datatype.with(facets);
    }

    private void checkName(JsonMember member) {
        if (!NAMES.contains(member.name()) && !CommonReader.isCommon(member)) {
            reading.ignoreName(member, "a datatype", NAMES);
        }
    }

    private Datatype withIri(Datatype datatype, JsonMember member) {
        String iri = reading.id(member);
        if (iri == null) {
            return datatype;
        }
        if (BuiltInDatatype.isBuiltInIri(iri) || Iris.whyInvalid(iri) != null) {
            reading.fail(
                    member.value().place(),
                    "\"@id\" is " + Problem.quote(iri) + ", which cannot be a datatype's own IRI",
                    "Write an IRI of your own, or name the built-in datatype as \"base\".");
            return datatype;
        }
        return datatype.withIri(iri);
    }

    private Datatype withFormat(Datatype datatype, JsonMember member) {
        Datatype formatted = null;
        if (member.value() instanceof JsonText text) {
            formatted = datatype.withFormat(text.text());
            new NumberFormatReader(reading).warnOfComma(datatype, text, text.text());
        } else if (member.value() instanceof JsonObject object && base.isNumeric()) {
            formatted = numeric(datatype, object);
        }
        if (formatted == null) {
            ignoreFormat(datatype, member);
            return datatype;
        }
        return formatted;
    }

    private void ignoreFormat(Datatype datatype, JsonMember member) {
        String reason =
                member.value() instanceof JsonText text
                        ? datatype.formatProblem(text.text())
                        : null;
        if (reason == null) {
            reading.ignore(member);
            reading.ignore(
                    member.value().place(),
                    "\"format\" is "
                            + member.value().shown()
                            + ", which is not a format of "
                            + base.term(),
                    "The cells are read as if there were none. "
                            + FormatWords.remedy(base, member.value()));
        } else {
            reading.ignore(
                    member.value().place(),
                    "\"format\" is " + member.value().shown() + ": " + reason,
                    "Cells are not checked against it. Write another regular expression of"
                            + " ECMAScript.");
        }
    }

    private Datatype numeric(Datatype datatype, JsonObject object) {
        return new NumberFormatReader(reading).read(datatype, object);
    }

    private Facets facets(JsonObject object) {
        Facets.Bound least =
                bound(object, "minExclusive", false, bound(object, "minInclusive", "minimum"));
        Facets.Bound greatest =
                bound(object, "maxExclusive", false, bound(object, "maxInclusive", "maximum"));
        both(object, "minExclusive", "minInclusive", "minimum");
        both(object, "maxExclusive", "maxInclusive", "maximum");
        return new Facets(
                length(object, "length"),
                length(object, "minLength"),
                length(object, "maxLength"),
                least,
                greatest);
    }

    private @Nullable Integer length(JsonObject object, String name) {
        JsonMember member = object.member(name);
        return member == null ? null : reading.count(member);
    }

    private Facets.@Nullable Bound bound(JsonObject object, String name, String otherName) {
        return bound(object, name, true, bound(object, otherName, true, null));
    }

    private Facets.@Nullable Bound bound(
            JsonObject object, String name, boolean inclusive, Facets.@Nullable Bound otherwise) {
        JsonMember member = object.member(name);
        if (member == null) {
            return otherwise;
        }
        String text = scalar(member.value());
        boolean ordered = base.isOrdered();
        if (text == null || (ordered && !Datatype.isValue(text, base))) {
            reading.ignoreValue(member, base.noun());
            return otherwise;
        }
        return new Facets.Bound(text, inclusive);
    }

    private static @Nullable String scalar(JsonValue value) {
        if (value instanceof JsonText text) {
            return text.text();
        }
        return value instanceof JsonNumber number ? number.text() : null;
    }

    /** An inclusive and an exclusive bound on one side contradict each other. */
    private void both(JsonObject object, String exclusive, String inclusive, String alias) {
        if (object.has(exclusive) && (object.has(inclusive) || object.has(alias))) {
            reading.fail(
                    object.place(),
                    "the datatype has both an inclusive and an exclusive bound on one side",
                    "Keep one of " + exclusive + " and " + inclusive + ".");
        }
    }
}
