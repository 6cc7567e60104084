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

    private final String written;
    private final ExpressionSyntax syntax;
    private final ExpressionGroups groups = new ExpressionGroups();
    private final StringBuilder out = new StringBuilder();
    private ExpressionSize size = ExpressionSize.SEQUENCE;
    private int at;
    private int depth;
    private int deepest;
    private boolean varied;

    ExpressionReader(String written, ExpressionSyntax syntax) {
        this.written = written;
        this.syntax = syntax;
    }

    /**
     * Reads the expression as a whole.
     *
     * @throws ExpressionException when it is not one, or one that cannot be used
     */
    String read() throws ExpressionException {
        size = choices();
        if (at < written.length()) {
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
        return varied;
    }

    private static void checkSize(ExpressionSize size) throws ExpressionException {
        if (size.parts() > LARGEST) {
            throw new ExpressionException(
                    "it would have more than %,d parts with its repetitions expanded"
                            .formatted(LARGEST));
        }
    }

    private boolean isNext(String text) {
        return written.startsWith(text, at);
    }

    private boolean take(String text) {
        boolean next = isNext(text);
        at += next ? text.length() : 0;
        return next;
    }

    private int takeCharacter() {
        int c = written.codePointAt(at);
        at += Character.charCount(c);
        return c;
    }

    /** Reads alternatives with bars between them; returns their size. */
    private ExpressionSize choices() throws ExpressionException {
        ExpressionSize choices = sequence();
        while (take("|")) {
            out.append('|');
            choices = choices.or(sequence());
        }
        return choices;
    }

    private ExpressionSize sequence() throws ExpressionException {
        ExpressionSize sequence = ExpressionSize.SEQUENCE;
        while (at < written.length() && !isNext("|") && !isNext(")")) {
            sequence = sequence.then(term());
            checkSize(sequence);
        }
        return sequence;
    }

    private ExpressionSize term() throws ExpressionException {
        if (take("^")) {
            out.append("\\A");
            return ExpressionSize.PLACE;
        }
        if (take("$")) {
            out.append("\\z");
            return ExpressionSize.PLACE;
        }
        if (isNext("\\b") || isNext("\\B")) {
            out.append(syntax.boundary(isNext("\\b")));
            at += 2;
            varied = true;
            return ExpressionSize.PLACE;
        }
        return repeated(atom());
    }

    /** Reads one character, set, group or back-reference; returns its size. */
    private ExpressionSize atom() throws ExpressionException {
        if (take("(")) {
            return group();
        }
        int number = reference();
        if (number > 0) {
            return ExpressionSize.PLACE;
        }
        if (take("[")) {
            set();
        } else if (take(".")) {
            appendSet(CharacterSets.IN_LINE);
        } else if (take("\\")) {
            escaped();
        } else {
            literal();
        }
        return ExpressionSize.CHARACTER;
    }

    /** Reads a back-reference, if one comes next; returns the number of its group, or 0. */
    private int reference() throws ExpressionException {
        int start = at;
        int number = 0;
        if (isNext("\\k<")) {
            int end = written.indexOf('>', at);
            number = groups.named(end < 0 ? "" : written.substring(at + 3, end));
            if (number == 0) {
                throw new ExpressionException("a back-reference has no group to refer to");
            }
            at = end + 1;
        } else if (written.startsWith("\\", at) && digitAt(at + 1) > 0) {
            for (at++; digitAt(at) >= 0; at++) {
                number = Math.min(number * 10 + digitAt(at), MAX_REPEATS);
            }
        }
        if (number > 0) {
            groups.refer(number);
            out.append(syntax.reference(number, start));
        }
        return number;
    }

    private int digitAt(int place) {
        char c = place < written.length() ? written.charAt(place) : ' ';
        return c >= '0' && c <= '9' ? c - '0' : -1;
    }

    private void literal() throws ExpressionException {
        if (isNext("*") || isNext("+") || isNext("?") || isRepetition()) {
            throw new ExpressionException(
                    "there is nothing to repeat before " + written.charAt(at));
        }
        appendCharacter(takeCharacter());
    }

    private ExpressionSize group() throws ExpressionException {
        int start = at - 1;
        String name = nameOfGroup();
        Kind kind = name == null ? kindOfGroup() : Kind.CAPTURE;
        if (++depth > DEEPEST) {
            throw new ExpressionException("its groups are nested too deeply");
        }
        deepest = Math.max(deepest, depth);
        int number = groups.open(kind, name, start);
        out.append(syntax.open(kind, number));
        ExpressionSize inner = choices();
        if (!take(")")) {
            throw new ExpressionException("a ( is not closed");
        }
        groups.close(at);
        out.append(syntax.close(number));
        depth--;
        return kind.isLook() ? inner.asPlace() : inner;
    }

    private @Nullable String nameOfGroup() {
        boolean isNamed = isNext("?<") && !isNext("?<=") && !isNext("?<!");
        int end = isNamed ? written.indexOf('>', at) : -1;
        if (end < 0) {
            return null;
        }
        String name = written.substring(at + 2, end);
        at = end + 1;
        return name;
    }

    private Kind kindOfGroup() throws ExpressionException {
        if (!take("?")) {
            return Kind.CAPTURE;
        }
        if (take(":")) {
            return Kind.PLAIN;
        }
        if (take("=")) {
            return Kind.AHEAD;
        }
        if (take("!")) {
            return Kind.NOT_AHEAD;
        }
        if (take("<=")) {
            return Kind.BEHIND;
        }
        if (take("<!")) {
            return Kind.NOT_BEHIND;
        }
        throw new ExpressionException("ECMAScript has no group that begins with (?");
    }

    /** Reads the repetition of the last part, if any; returns the size of the repeated part. */
    private ExpressionSize repeated(ExpressionSize part) throws ExpressionException {
        ExpressionSize whole;
        if (isNext("*") || isNext("+") || isNext("?")) {
            groups.repeat(at, isNext("?") ? 1 : -1);
            out.append((char) takeCharacter());
            whole = part.repeated();
        } else if (isRepetition()) {
            whole = counted(part);
        } else {
            return part;
        }
        take("?");
        return whole;
    }

    /** Returns whether a repetition such as {2}, {2,} or {2,5} comes next. */
    private boolean isRepetition() {
        int end = isNext("{") ? written.indexOf('}', at) : -1;
        return end > 0 && written.substring(at + 1, end).matches("[0-9]+(,[0-9]*)?");
    }

    private ExpressionSize counted(ExpressionSize part) throws ExpressionException {
        int start = at;
        int end = written.indexOf('}', at);
        String[] counts = written.substring(at + 1, end).split(",", -1);
        at = end + 1;
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

    /** Reads the text between brackets (section 15.10.2.13). */
    private void set() throws ExpressionException {
        boolean others = take("^");
        if (take("]")) {
            out.append(others ? "[" : "[^").append(CharacterSets.ALL).append(']');
            return;
        }
        out.append(others ? "[^" : "[");
        while (!take("]")) {
            if (at >= written.length()) {
                throw new ExpressionException("a [ is not closed");
            }
            member();
        }
        out.append(']');
    }

    /** Reads a character, a range or a named set within brackets. */
    private void member() throws ExpressionException {
        int first = memberCharacter();
        boolean range = first >= 0 && isNext("-") && at + 1 < written.length() && !isNext("-]");
        if (!range) {
            return;
        }
        at++;
        int mark = out.length();
        int last = memberCharacter();
        if (last < 0) {
            out.insert(mark, "\\x{2D}");
            return;
        }
        if (last < first) {
            throw new ExpressionException("a range within brackets is in reverse order");
        }
        out.insert(mark, '-');
    }

    /** Reads and writes one member; returns its character, or -1 when it is a named set. */
    private int memberCharacter() throws ExpressionException {
        if (!take("\\")) {
            int c = takeCharacter();
            appendCharacter(c);
            return c;
        }
        if (at >= written.length()) {
            throw new ExpressionException("there is nothing after the last \\");
        }
        if (take("b")) {
            appendCharacter('\b');
            return '\b';
        }
        String named = namedSet();
        if (named != null) {
            out.append(named);
            return -1;
        }
        int c = escapedCharacter();
        appendCharacter(c);
        return c;
    }

    private void escaped() throws ExpressionException {
        if (at >= written.length()) {
            throw new ExpressionException("there is nothing after the last \\");
        }
        String named = namedSet();
        if (named != null) {
            appendSet(named);
        } else {
            appendCharacter(escapedCharacter());
        }
    }

    private @Nullable String namedSet() throws ExpressionException {
        String set =
                switch (written.charAt(at)) {
                    case 'd' -> CharacterSets.DIGITS;
                    case 'D' -> CharacterSets.NO_DIGITS;
                    case 'w' -> CharacterSets.WORD;
                    case 'W' -> CharacterSets.NO_WORD;
                    case 's' -> CharacterSets.SPACES;
                    case 'S' -> CharacterSets.NO_SPACES;
                    case 'i' -> CharacterSets.NAME_START;
                    case 'c' -> isControl() ? null : CharacterSets.NAME;
                    default -> null;
                };
        if (set != null) {
            at++;
            return set;
        }
        return isNext("p{") || isNext("P{") ? property() : null;
    }

    /** {@code \cJ} is a control character; XML Schema's {@code \c} has no letter behind it. */
    private boolean isControl() {
        return at + 1 < written.length()
                && Character.toString(written.charAt(at + 1)).matches("[A-Za-z]");
    }

    private String property() throws ExpressionException {
        int end = written.indexOf('}', at);
        String name = end < 0 ? "" : written.substring(at + 2, end);
        if (!name.matches("[A-Za-z_]+(=[A-Za-z_]+)?")) {
            throw new ExpressionException("a \\p{ is not closed, or names no Unicode property");
        }
        String property =
                syntax.property(written.charAt(at), name.substring(name.indexOf('=') + 1));
        at = end + 1;
        varied = true;
        return property;
    }

    /** Reads the text after a backslash that means one character. */
    private int escapedCharacter() throws ExpressionException {
        int c = takeCharacter();
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'v' -> 0x0B;
            case 'f' -> '\f';
            case 'r' -> '\r';
            case '0' -> 0;
            case 'c' -> takeCharacter() % 32;
            case 'x' -> hexadecimal(2);
            case 'u' -> hexadecimal(4);
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw new ExpressionException(
                            "ECMAScript has no escape \\" + Character.toString(c));
                }
                yield c;
            }
        };
    }

    private int hexadecimal(int digits) throws ExpressionException {
        String code = at + digits <= written.length() ? written.substring(at, at + digits) : "";
        if (!code.matches("[0-9A-Fa-f]+")) {
            throw new ExpressionException("the code of a character is not complete");
        }
        at += digits;
        return Integer.parseInt(code, 16);
    }

    private void appendSet(String members) {
        out.append('[').append(members).append(']');
    }

    private void appendCharacter(int c) {
        boolean plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (plain) {
            out.append((char) c);
        } else {
            out.append("\\x{").append(Integer.toHexString(c)).append('}');
        }
    }
}
