package org.claimgraph.csvw.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.claimgraph.csvw.iri.Iris;
import org.claimgraph.csvw.iri.PercentEncoding;
import org.claimgraph.csvw.iri.UriTemplate;
import org.claimgraph.csvw.metadata.Prefixes;
import org.jspecify.annotations.Nullable;

/**
 * A URI template compiled against the columns of a table: the names of columns are looked up once,
 * and constant parts are joined (Metadata Vocabulary, section 5.1.3).
 *
 * <p>Immutable; may be shared between threads.
 */
public final class RowTemplate {

    /** No item: the column of a list gives all items. */
    private static final int WHOLE_CELL = -1;

    private final Segment[] segments;
    private final String base;
    private final boolean mustResolve;
    private final boolean mustCheck;

    private RowTemplate(List<Segment> segments, String base, boolean mustResolve) {
        this.segments = segments.toArray(new Segment[0]);
        this.base = base;
        this.mustResolve = mustResolve;
        this.mustCheck = mustResolve || segments.stream().anyMatch(Segment::canBreakIri);
    }

    /**
     * Compiles a template.
     *
     * @param column the column of the template, for {@code _name} and {@code _column}
     */
    public static RowTemplate compile(
            UriTemplate template, CompiledTable table, CompiledColumn column) {
        List<Segment> segments = new ArrayList<>();
        StringBuilder constant = new StringBuilder();
        for (UriTemplate.Part part : template.parts()) {
            if (part instanceof UriTemplate.Constant text) {
                PercentEncoding.appendReserved(text.text(), constant);
                continue;
            }
            Segment segment =
                    ExpressionCompiler.compile((UriTemplate.Expression) part, table, column);
            if (segment instanceof Segment.Constant text) {
                constant.append(text.text());
                continue;
            }
            flush(constant, segments);
            segments.add(segment);
        }
        flush(constant, segments);
        return absolute(segments, table.url());
    }

    private static void flush(StringBuilder constant, List<Segment> segments) {
        if (constant.length() > 0) {
            segments.add(new Segment.Constant(constant.toString()));
            constant.setLength(0);
        }
    }

    /** Resolves a template at once if it begins with a constant that decides how it resolves. */
    private static RowTemplate absolute(List<Segment> segments, String base) {
        if (segments.isEmpty()) {
            return new RowTemplate(List.of(new Segment.Constant(base)), base, false);
        }
        if (!(segments.get(0) instanceof Segment.Constant first)) {
            boolean fragment = segments.get(0).isFragment() && segments.size() == 1;
            return new RowTemplate(segments, base, !fragment).withFragmentOf(fragment);
        }
        String start = Prefixes.expand(first.text());
        if (Iris.isAbsolute(start)) {
            String whole = segments.size() == 1 ? Iris.resolve(base, start) : start;
            segments.set(0, new Segment.Constant(whole));
            return new RowTemplate(segments, base, false);
        }
        if (start.startsWith("#")) {
            segments.set(0, new Segment.Constant(Iris.withoutFragment(base) + start));
            return new RowTemplate(segments, base, false);
        }
        if (segments.size() == 1) {
            String resolved = Iris.resolve(base, start);
            return new RowTemplate(List.of(new Segment.Constant(resolved)), base, false);
        }
        return new RowTemplate(segments, base, true);
    }

    /**
     * Returns this template, or for a fragment one that begins with the IRI of the table; an empty
     * fragment then gives that IRI.
     */
    private RowTemplate withFragmentOf(boolean fragment) {
        if (!fragment) {
            return this;
        }
        List<Segment> all = new ArrayList<>();
        all.add(new Segment.Constant(Iris.withoutFragment(base)));
        all.addAll(List.of(segments));
        return new RowTemplate(all, base, false);
    }

    /** Returns whether another template gives the same IRI in every row. */
    public boolean gives(RowTemplate other) {
        return Arrays.equals(segments, other.segments)
                && mustResolve == other.mustResolve
                && base.equals(other.base);
    }

    /** Returns the one IRI of a template without variables; null for others. */
    public @Nullable String constant() {
        return segments.length == 1 && segments[0] instanceof Segment.Constant only
                ? only.text()
                : null;
    }

    /**
     * Returns the column whose values alone decide the IRI, so that equal values give equal IRIs;
     * -1 if there is no such column.
     */
    public int onlyColumn() {
        int only = Segment.NO_COLUMN;
        for (Segment segment : segments) {
            int column = segment.decidedBy();
            boolean other = only != Segment.NO_COLUMN && column != only;
            if (column == Segment.MORE_THAN_A_COLUMN || (other && column != Segment.NO_COLUMN)) {
                return -1;
            }
            only = Math.max(only, column);
        }
        return only;
    }

    /** Returns the constant beginning of every IRI of the template; may be empty. */
    public String beginning() {
        return !mustResolve && segments[0] instanceof Segment.Constant first ? first.text() : "";
    }

    /**
     * Returns why the template can give an IRI in no row, because of what is the same in all of
     * them; null where it can.
     */
    public @Nullable String whyNever() {
        String same = constant();
        if (same != null) {
            return Iris.whyInvalid(same);
        }
        String beginning = beginning();
        int authority = beginning.indexOf("://");
        boolean hasAuthority =
                authority >= 0 && beginning.indexOf('/', authority + 3) > authority + 3;
        return hasAuthority ? Iris.whyInvalid(beginning + "x") : null;
    }

    /**
     * Returns whether the values of a row can make the IRI a wrong one, so that each has to be
     * checked; if not, checking {@link #beginning} once is enough.
     */
    public boolean mustCheck() {
        return mustCheck;
    }

    /** Returns the absolute IRI of a row. */
    public String expand(TypedRow row) {
        return expand(row, new StringBuilder());
    }

    /**
     * Returns the absolute IRI of a row.
     *
     * @param buffer is overwritten; reuse it to save allocations
     */
    public String expand(TypedRow row, StringBuilder buffer) {
        return expandItem(row, WHOLE_CELL, buffer);
    }

    /**
     * Returns the absolute IRI of a row, a list's column giving only one of its items.
     *
     * @param buffer is overwritten; reuse it to save allocations
     */
    public String expandItem(TypedRow row, int item, StringBuilder buffer) {
        buffer.setLength(0);
        for (Segment segment : segments) {
            segment.append(row, item, buffer);
        }
        String iri = buffer.toString();
        return mustResolve ? Iris.resolve(base, Prefixes.expand(iri)) : iri;
    }
}
