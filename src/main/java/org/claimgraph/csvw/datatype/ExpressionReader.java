package org.claimgraph.csvw.datatype;

import org.claimgraph.csvw.datatype.ExpressionGroups.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads a regular expression of ECMAScript 5.1 (section 15.10, and annex B.1 of later editions for
 * common deviations) and rewrites it in a small subset that all engines interpret in the same way.
 *
 * <p>The sets {@code \i} and {@code \c} of XML Schema and {@code \p{L}} of later ECMAScript are
 * understood as well. An expression that would be too large with its repetitions expanded is
 * refused.
 *
 * <p>What engines write differently is written in an {@link ExpressionSyntax}. Java's needs to know
 * all groups, so an expression with lookahead, lookbehind or back-references is read twice.
 */
final class ExpressionReader {

    /** The most parts an expression may have with its repetitions expanded. */
    private static final long LARGEST = 1_500;

    private static final int DEEPEST = 100;
    private static final int MAX_REPEATS = 1_000;

    private final ExpressionCursor cursor;
    private final ExpressionSyntax syntax;
    private final EscapeReader escapes;
    private final SetReader sets;
    private final ExpressionGroups groups = new ExpressionGroups();
    private final StringBuilder out = new StringBuilder();
    private ExpressionSize size = ExpressionSize.SEQUENCE;
    private int depth;
    private int deepest;
    private boolean hasBoundaries;

    ExpressionReader(String written, ExpressionSyntax syntax) {
        this.cursor = new ExpressionCursor(written);
        this.syntax = syntax;
        this.escapes = new EscapeReader(cursor, syntax);
        this.sets = new SetReader(cursor, escapes, out);
    }

    /**
     * Reads the expression as a whole.
     *
     * @throws ExpressionException when it is not one, or one that cannot be used
     */
    String read() throws ExpressionException {
        size = choices();
        if (cursor.hasNext()) {
            throw new ExpressionException("a ) has no matching (");
        }
        checkSize(size);
        return out.toString();
    }

    /** Returns the groups of what was read. */
    ExpressionGroups groups() {
        return groups;
    }

    /** Returns how large it is. */
    ExpressionSize size() {
        return size;
    }

    /** Returns how deep groups are nested in what was read. */
    int deepest() {
        return deepest;
    }

    /**
     * Returns whether engines may interpret the expression differently, because of their version of
     * Unicode.
     */
    boolean isVaried() {
        return hasBoundaries || escapes.hasProperties();
    }

    private static void checkSize(ExpressionSize size) throws ExpressionException {
        if (size.parts() > LARGEST) {
            throw new ExpressionException(
                    "it would have more than %,d parts with its repetitions expanded"
                            .formatted(LARGEST));
        }
    }

    /** Reads alternatives with bars between them; returns their size. */
    private ExpressionSize choices() throws ExpressionException {
        ExpressionSize choices = sequence();
        while (cursor.take("|")) {
            out.append('|');
            choices = choices.or(sequence());
        }
        return choices;
    }

    private ExpressionSize sequence() throws ExpressionException {
        ExpressionSize sequence = ExpressionSize.SEQUENCE;
        while (cursor.hasNext() && !cursor.isNext("|") && !cursor.isNext(")")) {
            sequence = sequence.then(term());
            checkSize(sequence);
        }
        return sequence;
    }

    private ExpressionSize term() throws ExpressionException {
        if (cursor.take("^")) {
            out.append("\\A");
            return ExpressionSize.PLACE;
        }
        if (cursor.take("$")) {
            out.append("\\z");
            return ExpressionSize.PLACE;
        }
        boolean isBoundary = cursor.take("\\b");
        if (isBoundary || cursor.take("\\B")) {
            out.append(syntax.boundary(isBoundary));
            hasBoundaries = true;
            return ExpressionSize.PLACE;
        }
        return repeated(atom());
    }

    /** Reads one character, set, group or back-reference; returns its size. */
    private ExpressionSize atom() throws ExpressionException {
        if (cursor.take("(")) {
            return group();
        }
        int number = reference();
        if (number > 0) {
            return ExpressionSize.PLACE;
        }
        if (cursor.take("[")) {
            sets.read();
        } else if (cursor.take(".")) {
            out.append('[').append(CharacterSets.IN_LINE).append(']');
        } else if (cursor.take("\\")) {
            escaped();
        } else {
            literal();
        }
        return ExpressionSize.CHARACTER;
    }

    /** Reads a back-reference, if one comes next; returns the number of its group, or 0. */
    private int reference() throws ExpressionException {
        int start = cursor.at();
        int number = cursor.take("\\k<") ? namedReference() : numberedReference();
        if (number > 0) {
            groups.refer(number);
            out.append(syntax.reference(number, start));
        }
        return number;
    }

    private int namedReference() throws ExpressionException {
        String name = cursor.textBefore('>');
        int number = name == null ? 0 : groups.named(name);
        if (number == 0) {
            throw new ExpressionException("a back-reference has no group to refer to");
        }
        cursor.take(name + ">");
        return number;
    }

    private int numberedReference() {
        int number = 0;
        if (cursor.isNext("\\") && cursor.digitAhead(1) > 0) {
            cursor.take();
            while (cursor.digitAhead(0) >= 0) {
                number = Math.min(number * 10 + cursor.digitAhead(0), MAX_REPEATS);
                cursor.take();
            }
        }
        return number;
    }

    private void escaped() throws ExpressionException {
        String set = escapes.set();
        out.append(set == null ? CharacterSets.written(escapes.character()) : '[' + set + ']');
    }

    private void literal() throws ExpressionException {
        if (isRepeating() || repetition() != null) {
            throw new ExpressionException("there is nothing to repeat before " + cursor.ahead(0));
        }
        out.append(CharacterSets.written(cursor.take()));
    }

    private ExpressionSize group() throws ExpressionException {
        int start = cursor.at() - 1;
        String name = nameOfGroup();
        Kind kind = name == null ? kindOfGroup() : Kind.CAPTURE;
        if (++depth > DEEPEST) {
            throw new ExpressionException("its groups are nested too deeply");
        }
        deepest = Math.max(deepest, depth);
        int number = groups.open(kind, name, start);
        out.append(syntax.open(kind, number));
        ExpressionSize inner = choices();
        if (!cursor.take(")")) {
            throw new ExpressionException("a ( is not closed");
        }
        groups.close(cursor.at());
        out.append(syntax.close(number));
        depth--;
        return kind.isLook() ? inner.asPlace() : inner;
    }

    private @Nullable String nameOfGroup() {
        boolean isNamed = cursor.isNext("?<") && !cursor.isNext("?<=") && !cursor.isNext("?<!");
        String begun = isNamed ? cursor.textBefore('>') : null;
        if (begun == null) {
            return null;
        }
        cursor.take(begun + ">");
        return begun.substring(2);
    }

    private Kind kindOfGroup() throws ExpressionException {
        if (!cursor.take("?")) {
            return Kind.CAPTURE;
        }
        if (cursor.take(":")) {
            return Kind.PLAIN;
        }
        if (cursor.take("=")) {
            return Kind.AHEAD;
        }
        if (cursor.take("!")) {
            return Kind.NOT_AHEAD;
        }
        if (cursor.take("<=")) {
            return Kind.BEHIND;
        }
        if (cursor.take("<!")) {
            return Kind.NOT_BEHIND;
        }
        throw new ExpressionException("ECMAScript has no group that begins with (?");
    }

    /** Reads the repetition of the last part, if any; returns the size of the repeated part. */
    private ExpressionSize repeated(ExpressionSize part) throws ExpressionException {
        ExpressionSize whole;
        String counts = repetition();
        if (isRepeating()) {
            groups.repeat(cursor.at(), cursor.isNext("?") ? 1 : -1);
            out.append((char) cursor.take());
            whole = part.repeated();
        } else if (counts != null) {
            whole = counted(part, counts);
        } else {
            return part;
        }
        cursor.take("?");
        return whole;
    }

    private boolean isRepeating() {
        return cursor.isNext("*") || cursor.isNext("+") || cursor.isNext("?");
    }

    /** Returns the counts of a repetition such as {2}, {2,} or {2,5} if one comes next, or null. */
    private @Nullable String repetition() {
        String begun = cursor.isNext("{") ? cursor.textBefore('}') : null;
        return begun != null && begun.matches("\\{[0-9]+(,[0-9]*)?") ? begun.substring(1) : null;
    }

    private ExpressionSize counted(ExpressionSize part, String written) throws ExpressionException {
        int start = cursor.at();
        cursor.take("{" + written + "}");
        String[] counts = written.split(",", -1);
        int least = count(counts[0]);
        boolean open = counts.length == 2 && counts[1].isEmpty();
        int most = counts.length == 1 || open ? least : count(counts[1]);
        if (most < least) {
            throw new ExpressionException("the maximum of a repetition is less than its minimum");
        }
        groups.repeat(start, open ? -1 : most);
        out.append('{').append(least);
        if (most != least || open) {
            out.append(',').append(open ? "" : most);
        }
        out.append('}');
        return part.repeated(least, most);
    }

    private static int count(String digits) throws ExpressionException {
        int count = digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        if (count > MAX_REPEATS) {
            throw new ExpressionException(
                    "it repeats something more than %,d times".formatted(MAX_REPEATS));
        }
        return count;
    }
}
