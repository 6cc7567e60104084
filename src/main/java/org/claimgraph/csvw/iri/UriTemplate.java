package org.claimgraph.csvw.iri;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A URI template, cut into its parts (RFC 6570, section 2).
 *
 * @param text the template as written
 * @param parts constants and expressions, in order
 */
public record UriTemplate(String text, List<Part> parts) {

    /** A part of a template. */
    public sealed interface Part permits Constant, Expression {}

    /** Text that stays as it is. */
    public record Constant(String text) implements Part {}

    /**
     * Variables in braces.
     *
     * @param operator one of {@code + # . / ; ? &}, or 0 for a simple expression
     * @param variables the variables, in order
     */
    public record Expression(char operator, List<Variable> variables) implements Part {}

    /**
     * A variable.
     *
     * @param name the name as written
     * @param prefix how many characters of the value are used; 0 for all
     * @param exploded whether each item of a list becomes a part of its own
     */
    public record Variable(String name, int prefix, boolean exploded) {}

    /** Returns the template, or null when braces or names in it are wrong. */
    public static @Nullable UriTemplate parse(String text) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int end = open < 0 ? text.length() : open;
            if (text.substring(at, end).indexOf('}') >= 0) {
                return null;
            }
            if (end > at) {
                parts.add(new Constant(text.substring(at, end)));
            }
            if (open < 0) {
                break;
            }
            int close = text.indexOf('}', open);
            Expression expression = close < 0 ? null : expression(text.substring(open + 1, close));
            if (expression == null) {
                return null;
            }
            parts.add(expression);
            at = close + 1;
        }
        return new UriTemplate(text, List.copyOf(parts));
    }

    /** Returns why a text is not a template, as the rest of a sentence. */
    public static String whyInvalid(String text) {
        int open = 0;
        int expression = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' && open++ > 0) {
                return "there is a { within braces";
            }
            expression = c == '{' ? i + 1 : expression;
            if (c == '}' && open-- == 0) {
                return "a } closes no {";
            }
            if (c == '}' && expression(text.substring(expression, i)) == null) {
                String inside = text.substring(expression, i);
                return inside.isEmpty()
                        ? "there is nothing within the braces"
                        : inside.indexOf(' ') >= 0
                                ? "a name in braces has no spaces"
                                : "{"
                                        + inside
                                        + "} names no column: names have letters a to z, digits and _";
            }
        }
        return "a { has no }";
    }

    private static @Nullable Expression expression(String text) {
        boolean operated = !text.isEmpty() && "+#./;?&".indexOf(text.charAt(0)) >= 0;
        List<Variable> variables = new ArrayList<>();
        for (String written : text.substring(operated ? 1 : 0).split(",", -1)) {
            Variable variable = variable(written);
            if (variable == null) {
                return null;
            }
            variables.add(variable);
        }
        return new Expression(operated ? text.charAt(0) : 0, List.copyOf(variables));
    }

    private static @Nullable Variable variable(String written) {
        boolean exploded = written.endsWith("*");
        String name = exploded ? written.substring(0, written.length() - 1) : written;
        int colon = name.indexOf(':');
        int prefix = 0;
        if (colon >= 0) {
            String length = name.substring(colon + 1);
            if (exploded || !length.matches("[1-9][0-9]{0,3}")) {
                return null;
            }
            prefix = Integer.parseInt(length);
            name = name.substring(0, colon);
        }
        return isVariableName(name) ? new Variable(name, prefix, exploded) : null;
    }

    /** Returns whether a text is the name of a variable (RFC 6570, section 2.3). */
    public static boolean isVariableName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean percent = c == '%' && isHex(name, i + 1) && isHex(name, i + 2);
            boolean dot = c == '.' && i > 0 && i < name.length() - 1 && name.charAt(i - 1) != '.';
            boolean letter =
                    (c >= 'a' && c <= 'z')
                            || (c >= 'A' && c <= 'Z')
                            || (c >= '0' && c <= '9')
                            || c == '_';
            if (!letter && !percent && !dot) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static boolean isHex(String text, int at) {
        return at < text.length()
                && text.charAt(at) < 128
                && Character.digit(text.charAt(at), 16) >= 0;
    }
}
