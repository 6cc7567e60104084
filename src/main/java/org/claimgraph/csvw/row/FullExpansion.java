package org.claimgraph.csvw.row;

import java.util.List;
import org.claimgraph.csvw.iri.PercentEncoding;
import org.claimgraph.csvw.iri.UriTemplate;

/** Expands one expression of a URI template (RFC 6570, section 3.2.1 and appendix A). */
final class FullExpansion {

    private final StringBuilder out;
    private final String first;
    private final String separator;
    private final boolean named;
    private final String ifEmpty;
    private final boolean reserved;
    private boolean begun;

    FullExpansion(char operator, StringBuilder out) {
        this.out = out;
        this.first = operator == 0 || operator == '+' ? "" : String.valueOf(operator);
        this.separator =
                switch (operator) {
                    case '.', '/', ';' -> String.valueOf(operator);
                    case '?', '&' -> "&";
                    default -> ",";
                };
        this.named = operator == ';' || operator == '?' || operator == '&';
        this.ifEmpty = operator == '?' || operator == '&' ? "=" : "";
        this.reserved = operator == '+' || operator == '#';
    }

    /** Appends a variable; one without values is undefined and leaves no trace. */
    void append(UriTemplate.Variable variable, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        separate();
        if (values.size() == 1) {
            appendNamed(variable, prefix(values.get(0), variable.prefix()));
        } else if (variable.exploded()) {
            appendExploded(variable, values);
        } else {
            appendJoined(variable, values);
        }
    }

    private void separate() {
        out.append(begun ? separator : first);
        begun = true;
    }

    private void appendNamed(UriTemplate.Variable variable, String value) {
        if (named) {
            out.append(variable.name()).append(value.isEmpty() ? ifEmpty : "=");
        }
        appendValue(value);
    }

    private void appendExploded(UriTemplate.Variable variable, List<String> values) {
        appendNamed(variable, values.get(0));
        for (int i = 1; i < values.size(); i++) {
            separate();
            appendNamed(variable, values.get(i));
        }
    }

    private void appendJoined(UriTemplate.Variable variable, List<String> values) {
        if (named) {
            out.append(variable.name()).append('=');
        }
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            appendValue(values.get(i));
        }
    }

    private void appendValue(String value) {
        if (reserved) {
            PercentEncoding.appendReserved(value, out);
        } else {
            PercentEncoding.appendUnreserved(value, out);
        }
    }

    private static String prefix(String value, int length) {
        boolean whole = length == 0 || value.codePointCount(0, value.length()) <= length;
        return whole ? value : value.substring(0, value.offsetByCodePoints(0, length));
    }
}
