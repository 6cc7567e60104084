package org.claimgraph.csvw.metadata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.claimgraph.csvw.iri.Iris;
import org.claimgraph.csvw.json.JsonBoolean;
import org.claimgraph.csvw.json.JsonMember;
import org.claimgraph.csvw.json.JsonNumber;
import org.claimgraph.csvw.json.JsonObject;
import org.claimgraph.csvw.json.JsonReader;
import org.claimgraph.csvw.json.JsonText;
import org.claimgraph.csvw.json.JsonValue;
import org.claimgraph.csvw.resource.Refusal;
import org.claimgraph.csvw.resource.Resource;
import org.claimgraph.csvw.resource.Resources;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.TextRef;
import org.claimgraph.text.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one metadata document: its base and language, and the problems found in it.
 *
 * <p>There are two kinds of problems (Metadata Vocabulary, section 5.1). A property with an invalid
 * value is <em>ignored</em>: METADATA_IGNORED, and reading continues as if it were absent. Any
 * other violation is <em>fatal</em>: METADATA_INVALID; reading continues in order to find more
 * problems, and returns no metadata.
 */
final class Reading {

    private final Resources resources;
    private final Problems problems;
    private final Reading root;
    private final Set<JsonMember> ignored = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> said = new HashSet<>();
    private boolean isFatal;

    /** The base against which IRIs are resolved. */
    String base;

    /** The language of texts without one of their own; {@code und} if it is not known. */
    String language = "und";

    Reading(String base, Resources resources, Problems problems) {
        this.base = base;
        this.resources = resources;
        this.problems = problems;
        this.root = this;
    }

    private Reading(String base, Reading parent) {
        this.base = base;
        this.language = parent.language;
        this.resources = parent.resources;
        this.problems = parent.problems;
        this.root = parent.root;
    }

    /** Returns whether anything fatal was found. */
    boolean isFatal() {
        return root.isFatal;
    }

    /** Reports a problem after which the property counts as absent. */
    void ignore(TextRef place, String message, String remedy) {
        problems.report(ProblemCode.METADATA_IGNORED, place, "", message, remedy);
    }

    /** Reports that a member has an invalid value and counts as absent. */
    void ignoreValue(JsonMember member, String expected) {
        root.ignored.add(member);
        ignore(
                member.value().place(),
                "\"" + member.name() + "\" is " + member.value().shown(),
                "It is ignored. Write " + expected + ".");
    }

    /** Says that a member counts as absent. */
    void ignore(JsonMember member) {
        root.ignored.add(member);
    }

    /** Returns whether something is said for the first time in this document. */
    boolean isFirst(String said) {
        return root.said.add(said);
    }

    /** Returns whether a member counts as absent because of its value. */
    boolean isIgnored(JsonMember member) {
        return root.ignored.contains(member);
    }

    /** Reports a member that the object cannot have. */
    void ignoreName(JsonMember member, String owner, Iterable<String> known) {
        String nearest = Nearest.to(member.name(), known);
        ignore(
                member.place(),
                "\"" + member.name() + "\" is not a property of " + owner,
                nearest == null
                        ? "It is ignored. Remove it, or write it as an IRI or with a prefix such as"
                                + " dc:."
                        : "Did you mean \"" + nearest + "\"?");
    }

    /** Reports metadata that are valid but probably not what the author meant. */
    void warn(ProblemCode code, TextRef place, String message, String remedy) {
        problems.report(code, place, "", message, remedy);
    }

    /** Reports a fatal problem. */
    void fail(TextRef place, String message, String remedy) {
        root.isFatal = true;
        problems.report(ProblemCode.METADATA_INVALID, place, "", message, remedy);
    }

    /** Returns the text of a member, or null after reporting the problem. */
    @Nullable String text(JsonMember member, String expected) {
        if (member.value() instanceof JsonText text) {
            return text.text();
        }
        ignoreValue(member, expected);
        return null;
    }

    /** Returns the truth of a member, or the default after reporting the problem. */
    boolean truth(JsonMember member, boolean otherwise) {
        if (member.value() instanceof JsonBoolean value) {
            return value.isTrue();
        }
        ignoreValue(member, "true or false");
        return otherwise;
    }

    /** Returns the whole number of a member, or null after reporting the problem. */
    @Nullable Integer count(JsonMember member) {
        Integer count = member.value() instanceof JsonNumber number ? number.count() : null;
        if (count == null) {
            ignoreValue(member, "a whole number, not below 0");
        }
        return count;
    }

    /**
     * Returns the IRI of a link property. A value that is not a text counts as an empty link, which
     * is the base (section 5.1.2).
     */
    String link(JsonMember member) {
        String text = text(member, "an IRI");
        return Iris.resolve(base, text == null ? "" : text);
    }

    /**
     * Returns the IRI of an {@code @id}, which may not be a blank node (section 6.2); null after
     * reporting that it is one.
     */
    @Nullable String id(JsonMember member) {
        if (member.value() instanceof JsonText text && text.text().startsWith("_:")) {
            fail(
                    text.place(),
                    "\"@id\" is " + text.shown() + ", a blank node",
                    "Write an IRI, or leave \"@id\" out.");
            return null;
        }
        String iri = link(member);
        if (Iris.whyInvalid(iri) != null) {
            ignoreValue(member, "an IRI");
            return null;
        }
        return iri;
    }

    /** Checks that an {@code @type} is the one that the object must have. */
    void type(JsonMember member, String expected) {
        if (!(member.value() instanceof JsonText text) || !text.text().equals(expected)) {
            fail(
                    member.value().place(),
                    "\"@type\" is " + member.value().shown(),
                    "Write \"" + expected + "\", or leave \"@type\" out.");
        }
    }

    /**
     * Returns the object that a member contains or names by an IRI; null after reporting that it
     * does neither. An object that is named is read with its own IRI as the base.
     */
    @Nullable Referenced object(JsonMember member, String expected) {
        if (member.value() instanceof JsonObject object) {
            return new Referenced(object, this);
        }
        if (!(member.value() instanceof JsonText)) {
            ignoreValue(member, expected);
            return null;
        }
        String iri = link(member);
        if (isRefused(iri, member)) {
            return null;
        }
        JsonValue read = fetch(iri);
        if (!(read instanceof JsonObject object)) {
            fail(
                    member.value().place(),
                    "\"" + member.name() + "\" cannot be read from " + Problem.quote(iri),
                    "Put a JSON object there, or write it here. From the network it is read only"
                            + " with --allow-network.");
            return null;
        }
        Reading other = new Reading(iri, this);
        JsonMember context = object.member("@context");
        if (context != null) {
            new ContextReader(other).read(context);
        }
        return new Referenced(object, other);
    }

    /** An object and how it is to be read. */
    record Referenced(JsonObject object, Reading reading) {}

    /** Returns whether there is a file at an IRI, as far as it may be looked for. */
    boolean exists(String iri) {
        try (Resource resource = resources.openMetadata(iri)) {
            return resource != null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns whether a file must not be read, after reporting that it is fatal. */
    private boolean isRefused(String iri, JsonMember member) {
        try {
            Refusal refusal = resources.refusal(iri);
            if (refusal == null) {
                return false;
            }
            root.isFatal = true;
            problems.report(
                    ProblemCode.FILE_OUTSIDE,
                    member.place(),
                    "",
                    Problem.quote(iri) + " " + refusal.reason(),
                    refusal.remedy());
            return true;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private @Nullable JsonValue fetch(String iri) {
        try (Resource resource = resources.openMetadata(iri)) {
            return resource == null
                    ? null
                    : JsonReader.read(resource.bytes(), resource.name(), problems);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
