package org.claimgraph.csvw.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.csvw.iri.UriTemplate;
import org.claimgraph.csvw.walk.RowSink;
import org.claimgraph.csvw.walk.Sheets;
import org.claimgraph.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowTemplateTest {

    /** Expands a template in row 2 of t.csv: var, hello, empty, path, list with three items. */
    private static String expand(String template) {
        List<String> expanded = new ArrayList<>();
        new Sheets(Problems.strict())
                .withColumns(
                        "t.csv",
                        "'titles': 'var'",
                        "'titles': 'hello'",
                        "'titles': 'empty'",
                        "'titles': 'path'",
                        "'titles': 'list', 'separator': ' '")
                .with(
                        "t.csv",
                        "var,hello,empty,path,list\nvalue,Hello Şam!,,/foo/bar,red green blue\n")
                .walk(
                        new RowSink() {
                            private RowTemplate compiled;

                            @Override
                            public void beginTable(CompiledTable table) {
                                compiled =
                                        RowTemplate.compile(
                                                UriTemplate.parse(template),
                                                table,
                                                table.columns().get(4));
                            }

                            @Override
                            public void row(TypedRow row) {
                                expanded.add(compiled.expand(row));
                            }
                        });
        return expanded.get(0);
    }

    /** The examples of RFC 6570, section 1.2, behind an absolute beginning. */
    @ParameterizedTest
    @CsvSource({
        "{var}, value",
        "{hello}, Hello%20%C5%9Eam%21",
        "{+hello}, Hello%20%C5%9Eam!",
        "{+path}/here, /foo/bar/here",
        "{#hello}, #Hello%20%C5%9Eam!",
        "'{var,hello}', 'value,Hello%20%C5%9Eam%21'",
        "{.var}, .value",
        "'{/var,path}', /value/%2Ffoo%2Fbar",
        "'{;var,hello}', ;var=value;hello=Hello%20%C5%9Eam%21",
        "'{?var,empty}', ?var=value",
        "{&var}, &var=value",
        "{var:3}, val",
        "{list}, 'red,green,blue'",
        "{list*}, 'red,green,blue'",
        "{/list*}, /red/green/blue",
        "{?list}, '?list=red,green,blue'",
        "{?list*}, ?list=red&list=green&list=blue",
        "{empty}, ''",
        "{unknown}, ''",
        "{_row}-{_sourceRow}-{_column}-{_name}, 1-2-5-list",
    })
    void anExpressionExpandsAsTheStandardSays(String expression, String expected) {
        assertThat(expand("https://kg.example/" + expression))
                .isEqualTo("https://kg.example/" + expected);
    }

    @ParameterizedTest
    @CsvSource({
        "#row={_row}, https://example.org/t.csv#row=1",
        "{#var}, https://example.org/t.csv#value",
        "x/{var}, https://example.org/x/value",
        "schema:{var}, http://schema.org/value",
        "'', https://example.org/t.csv",
    })
    void aRelativeTemplateIsResolvedAgainstTheTable(String template, String expected) {
        assertThat(expand(template)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "{x", "x}", "{}", "{x y}", "{x:0}", "{x*:3}", "{-x}"})
    void wrongBracesAndNamesAreNoTemplate(String text) {
        assertThat(UriTemplate.parse(text)).isNull();
    }

    @Test
    void percentEncodedNamesOfColumnsAreVariables() {
        assertThat(UriTemplate.parse("{On%20Street}")).isNotNull();
    }
}
