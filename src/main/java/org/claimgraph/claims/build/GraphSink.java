package org.claimgraph.claims.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.claimgraph.claims.extract.ConceptWords;
import org.claimgraph.claims.extract.Dates;
import org.claimgraph.claims.extract.Extraction;
import org.claimgraph.claims.extract.Extractor;
import org.claimgraph.claims.extract.Extractors;
import org.claimgraph.claims.extract.IdAdvice;
import org.claimgraph.claims.extract.RegistryFiller;
import org.claimgraph.claims.extract.TextCheck;
import org.claimgraph.csvw.metadata.CommonValue;
import org.claimgraph.csvw.rdf.RowPlan;
import org.claimgraph.csvw.row.CompiledColumn;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.csvw.walk.RowSink;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.vocab.Cg;
import org.jspecify.annotations.Nullable;

/**
 * Turns typed rows into the triples of the graph: what the metadata say, then what the table's
 * named extractor adds, on the same subject.
 */
final class GraphSink implements RowSink {

    /** Stands for the subject of a row whose id is not one; nothing is written about it. */
    private static final Node NO_SUBJECT = NodeFactory.createBlankNode();

    private final BuildPlan plan;
    private final Extraction extraction;
    private final RegistryFiller registry;
    private final ConceptWords words;
    private final Consumer<TableCount> counts;
    private final CellMaps cells;
    private @Nullable TableWork work;

    GraphSink(
            BuildPlan plan,
            Extraction extraction,
            ConceptWords words,
            Consumer<TableCount> counts,
            CellMaps cells) {
        this.plan = plan;
        this.extraction = extraction;
        this.registry =
                new RegistryFiller(extraction.registry(), plan.ids(), extraction.problems());
        this.words = words;
        this.counts = counts;
        this.cells = cells;
    }

    /**
     * One table while it is read. Rows whose id is wrong get a checker: it finds what else is wrong
     * with them.
     */
    private static final class TableWork {

        private final CompiledTable table;
        private final RowPlan rows;
        private final StreamRDF out;
        private final TextCheck texts;
        private final Consumer<TypedRow> advice;
        private final Consumer<TypedRow> dates;
        private final Extractor extractor;
        private final Extractor checker;
        private final Consumer<TypedRow> fillRegistry;
        private int count;

        TableWork(
                CompiledTable table,
                RowPlan rows,
                StreamRDF out,
                TextCheck texts,
                Consumer<TypedRow> advice,
                Extractor extractor,
                Extractor checker,
                Consumer<TypedRow> fillRegistry) {
            this.table = table;
            this.rows = rows;
            this.out = out;
            this.texts = texts;
            this.advice = advice;
            this.dates = Dates.spelling(table);
            this.extractor = extractor;
            this.checker = checker;
            this.fillRegistry = fillRegistry;
        }
    }

    @Override
    public void beginTable(CompiledTable table) {
        RowPlan rows = RowPlan.compile(table, described(table), extraction.problems());
        String base = plan.bases().getOrDefault(table.url(), plan.base());
        Consumer<TypedRow> filling = registry.of(name(table), table, base);
        String name = extractorName(table);
        Extractor extractor = extractor(name, table, extraction);
        Extractor checker = extractor(name, table, extraction.checking());
        cells.add(table, base, rows, extractor);
        TextCheck texts = new TextCheck(table, extraction.problems());
        Consumer<TypedRow> advice =
                words.advice(table, extraction.problems())
                        .andThen(new IdAdvice(plan.ids(), extraction.problems()).of(table));
        work =
                new TableWork(
                        table,
                        rows,
                        new RowTypes(extraction.out()),
                        texts,
                        advice,
                        extractor,
                        checker,
                        filling);
    }

    /**
     * Returns the columns that the metadata give a property; others have no triples of their own.
     */
    private static List<CompiledColumn> described(CompiledTable table) {
        List<CompiledColumn> columns = new ArrayList<>();
        for (CompiledColumn column : table.columns()) {
            if (column.description().values().propertyUrl() != null) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static String name(CompiledTable table) {
        String file = table.description().fileName();
        return file.endsWith(".csv") ? file.substring(0, file.length() - ".csv".length()) : file;
    }

    /** Returns the name of a table's extractor; null for none, or after reporting a wrong name. */
    private @Nullable String extractorName(CompiledTable table) {
        CommonValue value = table.description().property(Cg.extractor.getURI());
        if (value == null) {
            return null;
        }
        String name = value instanceof CommonValue.Text text ? text.text() : "";
        if (Extractors.names().contains(name)) {
            return name;
        }
        extraction
                .problems()
                .report(
                        ProblemCode.EXTRACTOR_UNKNOWN,
                        table.description().place(),
                        name,
                        "no extractor is called " + Problem.quote(name),
                        "The extractors are " + String.join(", ", Extractors.names()) + ".");
        return null;
    }

    private static Extractor extractor(
            @Nullable String name, CompiledTable table, Extraction extraction) {
        return name == null ? Extractors.none() : Extractors.named(name, table, extraction);
    }

    @Override
    public void row(TypedRow row) {
        TableWork current = Objects.requireNonNull(work, "a row before its table");
        current.count++;
        current.advice.accept(row);
        current.dates.accept(row);
        current.texts.check(row);
        current.fillRegistry.accept(row);
        Node own = current.extractor.subject(row);
        current.rows.emit(row, own, current.out);
        Node subject = own == null ? current.rows.subject(row) : own;
        if (subject == null) {
            current.checker.extract(row, NO_SUBJECT);
        } else {
            current.extractor.extract(row, subject);
        }
    }

    @Override
    public void endTable(List<String> comments) {
        TableWork current = Objects.requireNonNull(work, "the end of no table");
        current.extractor.finish();
        counts.accept(new TableCount(current.table.fileName(), current.count));
        work = null;
    }
}
