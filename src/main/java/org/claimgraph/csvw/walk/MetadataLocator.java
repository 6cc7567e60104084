package org.claimgraph.csvw.walk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.csvw.iri.Iris;
import org.claimgraph.csvw.iri.PercentEncoding;
import org.claimgraph.csvw.metadata.MetadataReader;
import org.claimgraph.csvw.metadata.TableGroup;
import org.claimgraph.csvw.resource.FetchException;
import org.claimgraph.csvw.resource.Refusal;
import org.claimgraph.csvw.resource.Resource;
import org.claimgraph.csvw.resource.Resources;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * Finds the metadata of a table (Tabular Data Model, section 5): the document that the user names,
 * the one that the server of the table links to, those at the well-known places, or else the header
 * of the table.
 *
 * <p>Metadata that do not mention the table are left out with a warning, and the search goes on. It
 * also goes on where a server answers with a page: many have one for every address that they do not
 * know (section 5.3).
 */
public final class MetadataLocator {

    private static final List<String> DEFAULT_PLACES =
            List.of("{+url}-metadata.json", "csv-metadata.json");

    /**
     * The most templates to follow: each is one more request, and a site must not cause thousands.
     */
    private static final int MAX_TEMPLATES = 20;

    private final Resources resources;
    private final Problems problems;

    /** Makes a locator that opens documents through these resources. */
    public MetadataLocator(Resources resources, Problems problems) {
        this.resources = resources;
        this.problems = problems;
    }

    /**
     * Returns the tables that processing starts with: those of a metadata document, whose IRI ends
     * in {@code .json}, or those described together with a table; null after reporting why not.
     */
    public @Nullable TableGroup open(String iri) throws IOException {
        return iri.endsWith(".json") ? read(iri) : find(iri);
    }

    /**
     * Returns the tables that a metadata document describes; null after reporting why not.
     *
     * @throws FetchException when there is no such document
     */
    public @Nullable TableGroup read(String metadataIri) throws IOException {
        try (Resource resource = resources.openMetadata(metadataIri)) {
            if (resource == null) {
                throw FetchException.absent("metadata document", metadataIri);
            }
            return MetadataReader.read(resource, resources, problems);
        }
    }

    /**
     * Returns what a metadata document says of one table; null after reporting why not. A document
     * that describes one table describes this one, whatever its {@code url}.
     *
     * @throws FetchException when there is no such document
     */
    public @Nullable TableGroup read(String metadataIri, String tableIri) throws IOException {
        try (Resource resource = resources.openMetadata(metadataIri)) {
            if (resource == null) {
                throw FetchException.absent("metadata document", metadataIri);
            }
            return MetadataReader.read(resource, resources, tableIri, problems);
        }
    }

    /**
     * Returns the tables that are described together with this one; null after reporting. A table
     * that its server has moved is described by where it was found or by where it was looked for.
     *
     * @throws FetchException when there is no such table
     */
    public @Nullable TableGroup find(String tableIri) throws IOException {
        Found table = look(tableIri);
        for (String place : places(table)) {
            try (Resource found = resources.openMetadata(place)) {
                if (found == null && isRefused(place)) {
                    return null;
                }
                Resource resource = found == null ? null : WebPages.metadata(found);
                if (resource == null) {
                    continue;
                }
                TableGroup group = MetadataReader.read(resource, resources, problems);
                if (group == null
                        || group.tableAt(table.iri) != null
                        || group.tableAt(tableIri) != null) {
                    return group;
                }
                problems.report(
                        ProblemCode.METADATA_IGNORED,
                        TextRef.ofFile(resource.name()),
                        "",
                        "the metadata do not mention " + Iris.fileName(tableIri),
                        "They are ignored. Describe the table there, or name them with --metadata.");
            }
        }
        return MetadataReader.ofTable(table.iri);
    }

    /** Returns whether metadata must not be read, such as a link to a file elsewhere. */
    private boolean isRefused(String place) throws IOException {
        Refusal refusal = resources.refusal(place);
        if (refusal == null) {
            return false;
        }
        problems.report(
                ProblemCode.FILE_OUTSIDE,
                TextRef.ofFile(Iris.fileName(place)),
                "",
                Problem.quote(place) + " " + refusal.reason(),
                refusal.remedy());
        return true;
    }

    /** The IRI of a table after redirections, and the metadata that its server links to. */
    private record Found(String iri, @Nullable String linked) {}

    private Found look(String tableIri) throws IOException {
        try (Resource table = resources.open(tableIri)) {
            if (table == null) {
                throw FetchException.absent("table", tableIri);
            }
            return new Found(table.iri(), LinkHeader.metadata(table.links()));
        }
    }

    /** Returns the places where metadata may be, best first. */
    private List<String> places(Found table) throws IOException {
        List<String> places = new ArrayList<>();
        if (table.linked != null) {
            places.add(Iris.resolve(table.iri, table.linked));
        }
        for (String template : wellKnown(table.iri)) {
            StringBuilder url = new StringBuilder();
            PercentEncoding.appendReserved(Iris.withoutFragment(table.iri), url);
            places.add(Iris.resolve(table.iri, template.replace("{+url}", url)));
        }
        return places;
    }

    /** Returns the templates of the site; those of the standard where it has none, or a text. */
    private List<String> wellKnown(String tableIri) throws IOException {
        String place = Iris.resolve(tableIri, "/.well-known/csvm");
        try (Resource found = resources.openMetadata(place)) {
            Resource site = found == null ? null : WebPages.templates(found);
            if (site == null) {
                return DEFAULT_PLACES;
            }
            List<String> templates = new ArrayList<>();
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(site.bytes(), StandardCharsets.UTF_8));
            for (String line = lines.readLine();
                    line != null && templates.size() < MAX_TEMPLATES;
                    line = lines.readLine()) {
                if (line.strip().indexOf(' ') >= 0) {
                    return DEFAULT_PLACES;
                }
                if (!line.isBlank()) {
                    templates.add(line.strip());
                }
            }
            return templates;
        }
    }
}
