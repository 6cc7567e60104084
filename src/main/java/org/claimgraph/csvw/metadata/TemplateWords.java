package org.claimgraph.csvw.metadata;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.csvw.iri.UriTemplate;
import org.claimgraph.csvw.json.JsonMember;
import org.claimgraph.csvw.json.JsonText;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;

/** Says what is wrong with the URI templates of metadata (Metadata Vocabulary, section 5.1.3). */
final class TemplateWords {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(?!//)");
    private static final Pattern EXPRESSION = Pattern.compile("\\{([^{}]*)\\}");

    /** Schemes of addresses without {@code //} that people use, of those that are registered. */
    private static final Set<String> SCHEMES =
            Set.of(
                    "ark",
                    "cid",
                    "data",
                    "did",
                    "doi",
                    "file",
                    "geo",
                    "hdl",
                    "http",
                    "https",
                    "info",
                    "isbn",
                    "issn",
                    "jar",
                    "magnet",
                    "mailto",
                    "news",
                    "ni",
                    "pkcs11",
                    "sip",
                    "sms",
                    "tag",
                    "tel",
                    "urn",
                    "uuid",
                    "view-source",
                    "xmpp");

    private final Reading reading;

    TemplateWords(Reading reading) {
        this.reading = reading;
    }

    /** Warns of a template that is not a text: it counts as an empty one. */
    void warnOfNone(JsonMember member) {
        String effect =
                switch (member.name()) {
                    case "aboutUrl" -> "All rows then speak of one thing, which is the table.";
                    case "propertyUrl" ->
                            "The values then have the address of the table as their property.";
                    default -> "All values are then the address of the table.";
                };
        reading.warn(
                ProblemCode.METADATA_DOUBTFUL,
                member.value().place(),
                "\""
                        + member.name()
                        + "\" is "
                        + member.value().shown()
                        + ", which counts as an empty template",
                effect
                        + " Remove the property, or write a template such as https://example.org/{id}.");
    }

    /** Reports a text that is not a template. */
    void ignored(JsonMember member, String text) {
        String reason = UriTemplate.whyInvalid(text);
        String effect =
                member.name().equals("aboutUrl")
                        ? "It is left out, and the rows have no address. "
                        : "It is left out. ";
        Matcher spaced = EXPRESSION.matcher(text);
        boolean hasSpace = false;
        while (spaced.find() && !hasSpace) {
            hasSpace = spaced.group(1).indexOf(' ') >= 0;
            if (hasSpace) {
                String name = spaced.group(1);
                effect +=
                        "Give the column a \"name\" without spaces and write that, or write {"
                                + name.replace(" ", "%20")
                                + "}.";
            }
        }
        reading.ignore(
                member.value().place(),
                "\"" + member.name() + "\" is " + Problem.quote(text) + ": " + reason,
                hasSpace ? effect : effect + "Write a template such as https://example.org/{id}.");
    }

    /** Warns, once for each, of a prefix that is not known and no scheme either. */
    void warnOfPrefix(JsonText template) {
        Matcher scheme = SCHEME.matcher(template.text());
        if (!scheme.lookingAt()) {
            return;
        }
        String prefix = scheme.group(1);
        boolean isKnown =
                Prefixes.namespace(prefix) != null
                        || SCHEMES.contains(prefix.toLowerCase(Locale.ROOT));
        if (!isKnown && reading.isFirst("prefix " + prefix)) {
            reading.warn(
                    ProblemCode.METADATA_DOUBTFUL,
                    template.place(),
                    Problem.quote(prefix + ":")
                            + " is neither a prefix of CSV on the Web nor a scheme of addresses",
                    "It is taken as the beginning of an address, as it is. Write the address out, such as"
                            + " https://example.org/{id}; metadata cannot declare prefixes.");
        }
    }
}
