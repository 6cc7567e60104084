package org.claimgraph.claims.query;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.claims.guard.QueryGuard;
import org.claimgraph.claims.guard.QueryLimits;
import org.claimgraph.claims.names.DefaultPrefixes;
import org.claimgraph.claims.names.ShortNames;
import org.claimgraph.failure.UsageException;
import org.claimgraph.problem.Problem;
import org.claimgraph.rdf.RdfFormat;
import org.claimgraph.vocab.Cg;

/**
 * A query with its values, ready to answer from one graph.
 *
 * <p>The graph is the caller's, and so is the transaction where a store asks for one: it lasts from
 * {@link #of} until {@link #write} has returned.
 */
public final class QueryRun {

    /** For how long an answer without rows may look for what filters leave out. */
    private static final Duration MAX_TIME_FOR_WHY = Duration.ofSeconds(3);

    private final NamedQuery source;
    private final Query query;
    private final Map<String, Node> values;
    private final DatasetGraph graph;
    private final QueryLimits limits;

    private QueryRun(
            NamedQuery source,
            Query query,
            Map<String, Node> values,
            DatasetGraph graph,
            QueryLimits limits) {
        this.source = source;
        this.query = query;
        this.values = values;
        this.graph = graph;
        this.limits = limits;
    }

    /** Prepares a query of a person who can stop it. */
    public static QueryRun of(NamedQuery query, Map<String, String> typed, DatasetGraph graph) {
        return of(query, typed, graph, QueryLimits.PERSON);
    }

    /**
     * Prepares a query.
     *
     * @param typed values by the names of parameters, as people type them: an IRI, an id, a label
     *     or any spelling that the graph knows; a date of EDTF; a number; a text
     * @param graph where the answer and the names are looked up, in the default graph
     * @param limits how much the answer may take
     * @throws UsageException when the query is not SPARQL or a value does not fit
     */
    public static QueryRun of(
            NamedQuery query, Map<String, String> typed, DatasetGraph graph, QueryLimits limits) {
        Graph all = graph.getDefaultGraph();
        Map<String, Node> values = new ParameterValues(all).terms(query, typed);
        Query parsed = QueryText.parse(query, values, DefaultPrefixes.of(all));
        return new QueryRun(query, parsed, values, graph, limits);
    }

    /** Returns what the values were taken to mean, by the names of their parameters. */
    public Map<String, Node> values() {
        return Collections.unmodifiableMap(values);
    }

    /**
     * Answers the query. What {@code CONSTRUCT} and {@code DESCRIBE} give is written as Turtle.
     *
     * @param width how many columns of a terminal a table may take; 0 for as many as it needs
     * @param out where to, in UTF-8; not closed
     * @throws UsageException when the query or the format cannot give an answer
     */
    public void write(ResultFormat format, int width, OutputStream out) {
        answer(execution -> write(execution, format, width, out));
    }

    /**
     * Answers the query for people who open the answer in a spreadsheet: a byte order mark, lines
     * that end with CR LF, and an apostrophe before texts that would run as formulas.
     *
     * @param format CSV or TSV
     * @param out where to, in UTF-8; not closed
     * @throws UsageException when the format is another, or the query cannot give an answer
     */
    public void writeForExcel(ResultFormat format, OutputStream out) {
        if (format != ResultFormat.CSV && format != ResultFormat.TSV) {
            throw new UsageException(
                    "Excel opens csv and tsv, not %s. Write csv or tsv.".formatted(format.slug()));
        }
        OutputStream marked = new ExcelOutput(out);
        answer(execution -> writeForExcel(execution, format, marked));
    }

    private void writeForExcel(QueryExecution execution, ResultFormat format, OutputStream out) {
        if (query.isSelectType()) {
            ResultSet rows = ExcelRows.of(named(execution.execSelect(), format));
            ResultSetMgr.write(out, rows, format.lang());
        } else {
            write(execution, format, 0, out);
        }
    }

    private void write(QueryExecution execution, ResultFormat format, int width, OutputStream out) {
        switch (query.queryType()) {
            case SELECT -> writeRows(execution.execSelect(), format, width, out);
            case ASK -> writeAnswer(execution.execAsk(), format, out);
            case CONSTRUCT -> writeTriples(execution.execConstruct(), format, out);
            case DESCRIBE -> writeTriples(execution.execDescribe(), format, out);
            case CONSTRUCT_JSON, UNKNOWN ->
                    throw new UsageException(
                            "%s is not SELECT, ASK, CONSTRUCT or DESCRIBE."
                                    .formatted(source.title()));
        }
    }

    /** Returns whether the answer is triples, not rows. */
    public boolean givesTriples() {
        return query.isConstructType() || query.isDescribeType();
    }

    /**
     * Writes an answer that is triples.
     *
     * @param out where to, in UTF-8; not closed
     */
    public void writeTriples(RdfFormat format, OutputStream out) {
        answer(
                execution -> {
                    Model triples =
                            query.isConstructType()
                                    ? execution.execConstruct()
                                    : execution.execDescribe();
                    StreamRDF writer = format.stream(out);
                    writer.start();
                    StreamRDFOps.sendGraphToStream(triples.getGraph(), writer);
                    writer.finish();
                });
    }

    private void answer(Consumer<QueryExecution> writer) {
        QueryGuard guard = new QueryGuard(limits);
        try (QueryExecution execution = guard.execution(query, graph)) {
            writer.accept(execution);
        } catch (QueryCancelledException e) {
            throw guard.inWords(e);
        } catch (StackOverflowError e) {
            throw guard.inWords(e);
        } catch (QueryException e) {
            throw unanswerable(e);
        }
    }

    private UsageException unanswerable(QueryException e) {
        return new UsageException(
                "%s cannot be answered: %s".formatted(source.title(), e.getMessage()), e);
    }

    private void writeRows(ResultSet rows, ResultFormat format, int width, OutputStream out) {
        Lang lang = format.lang();
        if (lang != null) {
            ResultSetMgr.write(out, named(rows, format), lang);
            return;
        }
        ResultTable table = ResultTable.of(rows, names());
        PrintWriter writer = writer(out);
        String why = table.rows().isEmpty() && isNamed() ? whyEmpty() : "";
        switch (format) {
            case TABLE -> new TableWriter(table, width).write(why, writer);
            case MARKDOWN -> MarkdownWriter.write(table, writer);
            case CSV, TSV, JSON, XML -> throw new IllegalStateException(format.slug());
        }
        if (isNamed()) {
            writer.print(format == ResultFormat.MARKDOWN ? "\n" : "");
            writer.print(new Filters(graph.getDefaultGraph(), names()).words(values) + "\n");
        }
        writer.flush();
    }

    private ResultSet named(ResultSet rows, ResultFormat format) {
        return format == ResultFormat.CSV ? IdRows.of(rows, names()) : rows;
    }

    private boolean isNamed() {
        return !source.name().isEmpty();
    }

    private String whyEmpty() {
        if (!graph.getDefaultGraph().contains(Node.ANY, RDF.Nodes.type, Cg.Claim)) {
            return "the graph has no claims; fill in the tables, claims.csv last, and build it again";
        }
        return new EmptyAnswer(source, values, this::rows).words();
    }

    /** Returns how many rows the query has with other values; nothing when it takes too long. */
    private OptionalLong rows(Map<String, Node> others) {
        Query wider = QueryText.parse(source, others, DefaultPrefixes.of(graph.getDefaultGraph()));
        QueryGuard guard = new QueryGuard(limits.within(MAX_TIME_FOR_WHY));
        try (QueryExecution execution = guard.execution(wider, graph)) {
            long rows = 0;
            ResultSet answer = execution.execSelect();
            while (answer.hasNext()) {
                answer.nextBinding();
                rows++;
            }
            return OptionalLong.of(rows);
        } catch (QueryCancelledException | UsageException | StackOverflowError tooMuch) {
            return OptionalLong.empty();
        }
    }

    /**
     * Returns a sentence for each class or property of the query that occurs neither in the data
     * nor in a vocabulary of the graph.
     */
    public List<String> hints() {
        return isNamed()
                ? List.of()
                : new UnknownTerms(graph.getDefaultGraph(), names()).hints(query);
    }

    private ShortNames names() {
        return new ShortNames(prefixes());
    }

    private PrefixMapping prefixes() {
        return DefaultPrefixes.of(graph.getDefaultGraph()).setNsPrefixes(query.getPrefixMapping());
    }

    private static void writeAnswer(boolean answer, ResultFormat format, OutputStream out) {
        Lang lang = format.lang();
        if (lang != null) {
            ResultSetMgr.write(out, answer, lang);
            return;
        }
        PrintWriter writer = writer(out);
        writer.print(answer ? "yes\n" : "no\n");
        writer.flush();
    }

    private void writeTriples(Model triples, ResultFormat format, OutputStream out) {
        if (format != ResultFormat.TABLE) {
            throw new UsageException(
                    "%s gives triples, which are written as Turtle and not as %s. Leave out the format."
                            .formatted(source.title(), Problem.quote(format.slug())));
        }
        RDFDataMgr.write(out, triples, Lang.TURTLE);
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
