package org.claimgraph.claims.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.claims.project.Project;
import org.claimgraph.csvw.metadata.CommonProperty;
import org.claimgraph.csvw.metadata.CommonValue;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.TextRef;

/**
 * Checks what the metadata say about the data as a whole: that people and licences are things with
 * an IRI, that dates are dates, and that nothing is missing that whoever uses the data must know.
 */
final class DatasetCheck {

    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private static final Set<String> IDENTIFIERS =
            Set.of(
                    DCAT + "version",
                    DCTERMS + "identifier",
                    "http://www.w3.org/2002/07/owl#versionInfo");

    private static final Set<String> AGENTS = Set.of(DCTERMS + "creator", DCTERMS + "publisher");

    private static final Set<String> DATES = Set.of(DCTERMS + "issued", DCTERMS + "modified");

    private static final Set<String> DATE_TYPES =
            Set.of(XSD + "date", XSD + "dateTime", XSD + "gYear", XSD + "gYearMonth");

    /** What whoever uses the data must know, and how messages call it. */
    private static final Map<String, String> NEEDED = needed();

    private final Problems problems;

    private DatasetCheck(Problems problems) {
        this.problems = problems;
    }

    private static Map<String, String> needed() {
        Map<String, String> needed = new LinkedHashMap<>();
        for (String name : List.of("title", "description", "license", "creator", "publisher")) {
            needed.put(DCTERMS + name, "dcterms:" + name);
        }
        return needed;
    }

    /** Returns whether a property identifies something, in no language. */
    static boolean isIdentifier(CommonProperty property) {
        return IDENTIFIERS.contains(property.iri());
    }

    /** Reports what is wrong with the properties of the group of tables, and what is missing. */
    static void check(List<CommonProperty> properties, Problems problems) {
        DatasetCheck check = new DatasetCheck(problems);
        properties.forEach(check::check);
        check.noteMissing(properties);
    }

    private void check(CommonProperty property) {
        for (CommonValue value : items(property.value())) {
            if (value instanceof CommonValue.Thing thing) {
                checkThing(property, thing);
            } else if (property.iri().equals(DCTERMS + "license")) {
                refuse(
                        property,
                        value,
                        Problem.quote(text(value)) + " is not the address of a licence",
                        "Write {\"@id\": \"https://creativecommons.org/licenses/by/4.0/\"}, or the"
                                + " address of another licence.");
            } else if (AGENTS.contains(property.iri())) {
                refuse(
                        property,
                        value,
                        Problem.quote(text(value))
                                + " is a name, and %s needs an address that stands for whoever it is"
                                        .formatted(property.name()),
                        "Write {\"@id\": \"https://orcid.org/…\", \"@type\": \"foaf:Person\","
                                + " \"foaf:name\": \"…\"}, with an address that stands for them.");
            } else if (DATES.contains(property.iri()) && !isDate(value)) {
                refuse(
                        property,
                        value,
                        Problem.quote(text(value)) + " has not the type of a date",
                        "Write {\"@value\": \"2026-11-20\", \"@type\": \"xsd:date\"}, with your"
                                + " date.");
            }
        }
    }

    private static List<CommonValue> items(CommonValue value) {
        return value instanceof CommonValue.Several several ? several.items() : List.of(value);
    }

    private static boolean isDate(CommonValue value) {
        return value instanceof CommonValue.Typed typed && DATE_TYPES.contains(typed.datatype());
    }

    private void checkThing(CommonProperty property, CommonValue.Thing thing) {
        if (thing.id() == null) {
            refuse(
                    property,
                    thing,
                    "%s has no \"@id\", so nobody can refer to it".formatted(property.name()),
                    "Add \"@id\" with an address that stands for it.");
        } else if (thing.types().isEmpty() && needsType(property, thing)) {
            refuse(
                    property,
                    thing,
                    "nothing says what kind of thing %s is".formatted(Problem.quote(text(thing))),
                    "Add \"@type\", such as \"foaf:Person\", \"foaf:Organization\" or"
                            + " \"dcat:Distribution\".");
        }
        thing.properties().forEach(this::check);
    }

    private static boolean needsType(CommonProperty property, CommonValue.Thing thing) {
        return AGENTS.contains(property.iri()) || !thing.properties().isEmpty();
    }

    private void refuse(CommonProperty property, CommonValue value, String message, String remedy) {
        problems.report(
                ProblemCode.METADATA_INVALID, property.place(), text(value), message, remedy);
    }

    private static String text(CommonValue value) {
        if (value instanceof CommonValue.Text text) {
            return text.text();
        }
        if (value instanceof CommonValue.Thing thing) {
            return thing.id() == null ? "" : thing.id();
        }
        return value instanceof CommonValue.Typed typed ? typed.value() : "";
    }

    private void noteMissing(List<CommonProperty> properties) {
        List<String> missing = new ArrayList<>();
        NEEDED.forEach(
                (iri, name) -> {
                    if (properties.stream().noneMatch(property -> property.iri().equals(iri))) {
                        missing.add(name);
                    }
                });
        if (!missing.isEmpty()) {
            problems.report(
                    ProblemCode.DATASET_UNDESCRIBED,
                    TextRef.ofFile(Project.METADATA),
                    "",
                    "the metadata do not state " + String.join(", ", missing) + " of the data",
                    "Add what is missing to the group of tables before you publish the graph; see"
                            + " docs/how-to/publish.md.");
        }
    }
}
