package org.claimgraph.claims.build;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.claims.model.IdAlphabet;
import org.claimgraph.claims.project.Project;
import org.claimgraph.csvw.key.TableOrder;
import org.claimgraph.csvw.metadata.CommonProperty;
import org.claimgraph.csvw.metadata.CommonValue;
import org.claimgraph.csvw.metadata.MetadataReader;
import org.claimgraph.csvw.metadata.TableDescription;
import org.claimgraph.csvw.metadata.TableGroup;
import org.claimgraph.csvw.resource.Resource;
import org.claimgraph.csvw.resource.Resources;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.TextRef;
import org.claimgraph.vocab.Cg;
import org.jspecify.annotations.Nullable;

/**
 * What is read, in which order, and where the IRIs of each table begin.
 *
 * @param group all tables, the shipped registries among them, referenced ones first
 * @param base where the IRIs of the project begin
 * @param bases for the IRI of each table, where the IRIs of its rows begin
 * @param ids what ids are made of
 * @param resources where tables are opened
 */
record BuildPlan(
        TableGroup group,
        String base,
        Map<String, String> bases,
        IdAlphabet ids,
        Resources resources) {

    private static final String URI_SPACE = "http://rdfs.org/ns/void#uriSpace";

    /** Reads the plan of a project; returns null after reporting why not. */
    static @Nullable BuildPlan read(Project project, Problems problems) throws IOException {
        ProjectResources resources = new ProjectResources(project);
        TableGroup shipped = group(Project.REGISTRY_METADATA, resources, problems);
        TableGroup own = group(Project.METADATA, resources, problems);
        String shippedBase =
                shipped == null ? null : base(shipped, Project.REGISTRY_METADATA, problems);
        String base = own == null ? null : base(own, Project.METADATA, problems);
        if (shipped == null || own == null || shippedBase == null || base == null) {
            return null;
        }
        Map<String, String> bases = new HashMap<>();
        List<TableDescription> tables = new ArrayList<>();
        IdAlphabet ids = ids(own, problems);
        addTables(shipped, shippedBase, new ProjectColumns(IdAlphabet.NARROW), tables, bases);
        addTables(own, base, new ProjectColumns(ids), tables, bases);
        TableGroup all =
                TableOrder.referencedFirst(
                        new TableGroup(own.id(), tables, own.properties(), own.notes()));
        return new BuildPlan(all, base, bases, ids, resources);
    }

    private static void addTables(
            TableGroup group,
            String base,
            ProjectColumns columns,
            List<TableDescription> tables,
            Map<String, String> bases) {
        for (TableDescription table : group.tables()) {
            tables.add(columns.in(table));
            bases.put(table.url(), base);
        }
    }

    private static @Nullable TableGroup group(
            String name, ProjectResources resources, Problems problems) throws IOException {
        try (Resource metadata = resources.required(name)) {
            return MetadataReader.read(metadata, resources, problems);
        } catch (NoSuchFileException | FileNotFoundException e) {
            problems.report(
                    ProblemCode.TABLE_MISSING,
                    TextRef.ofFile(name),
                    "",
                    "the file is missing",
                    "Put it back, or start a project with \"claimgraph init\".");
            return null;
        }
    }

    private static IdAlphabet ids(TableGroup group, Problems problems) {
        for (CommonProperty property : group.properties()) {
            if (property.iri().equals(Cg.ids.getURI())) {
                String name = property.value() instanceof CommonValue.Text text ? text.text() : "";
                IdAlphabet alphabet = IdAlphabet.named(name);
                if (alphabet != null) {
                    return alphabet;
                }
                problems.report(
                        ProblemCode.METADATA_INVALID,
                        property.place(),
                        name,
                        Problem.quote(name) + " is not a kind of ids",
                        "Write \"narrow\" for ids of %s, or \"wide\" for %s."
                                .formatted(IdAlphabet.NARROW.words(), IdAlphabet.WIDE.words()));
            }
        }
        return IdAlphabet.NARROW;
    }

    private static @Nullable String base(TableGroup group, String name, Problems problems) {
        for (CommonProperty property : group.properties()) {
            if (property.iri().equals(URI_SPACE)
                    && property.value() instanceof CommonValue.Text text) {
                return checked(text.text(), property.place(), problems);
            }
        }
        problems.report(
                ProblemCode.BASE_INVALID,
                TextRef.ofFile(name),
                "",
                "the metadata do not state the base of the project's IRIs",
                "Add \"void:uriSpace\": \"https://example.org/my-project/\" to the group of tables.");
        return null;
    }

    private static @Nullable String checked(String base, TextRef place, Problems problems) {
        if (base.matches("https?://[^\\s<>\"{}|\\\\^`]+[/#]")) {
            return base;
        }
        problems.report(
                ProblemCode.BASE_INVALID,
                place,
                base,
                Problem.quote(base) + " is not a base for IRIs",
                "Write an absolute http IRI that ends in / or #.");
        return null;
    }
}
