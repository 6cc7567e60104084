package org.claimgraph.csvw.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.claimgraph.csvw.iri.UriTemplate;
import org.claimgraph.csvw.walk.RowSink;
import org.claimgraph.csvw.walk.Sheets;
import org.claimgraph.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowTemplateTest {

    /** Which item of its list the column of the template gives: all. */
    private static final int ALL = -1;

    /**
     * Compiles templates for t.csv, all for its column list, and hands them to a test with its row:
     * var, hello, empty, blank, path, list with three items.
     */
    private static void inRow(BiConsumer<List<RowTemplate>, TypedRow> test, String... templates) {
        List<RowTemplate> compiled = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        new Sheets(Problems.strict())
                .withColumns(
                        "t.csv",
                        "'titles': 'var'",
                        "'titles': 'hello'",
                        "'titles': 'empty'",
                        "'titles': 'blank', 'null': 'none'",
                        "'titles': 'path'",
                        "'titles': 'list', 'separator': ' '",
                        "'name': 'virtual', 'virtual': true")
                .with(
                        "t.csv",
                        "var,hello,empty,blank,path,list\n"
                                + "value,Hello Şam!,,,/foo/bar,red green blue\n")
                .walk(
                        new RowSink() {
                            @Override
                            public void beginTable(CompiledTable table) {
                                for (String template : templates) {
                                    compiled.add(
                                            RowTemplate.compile(
                                                    UriTemplate.parse(template),
                                                    table,
                                                    table.columns().get(5)));
                                }
                            }

                            @Override
                            public void row(TypedRow row) {
                                rows.add(row.number());
                                test.accept(compiled, row);
                            }
                        });
        assertThat(rows).containsExactly(2);
    }

    private static String expand(String template) {
        return expandItem(template, ALL);
    }

    private static String expandItem(String template, int item) {
        StringBuilder expanded = new StringBuilder();
        inRow(
                (compiled, row) ->
                        expanded.append(compiled.get(0).expandItem(row, item, new StringBuilder())),
                template);
        return expanded.toString();
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
        "{_row}-{_sourceRow}-{_column}-{_name}, 1-2-6-list",
        "{_sourceColumn}, 6",
        "'{+path,var}', '/foo/bar,value'",
        "'{#path,var}', '#/foo/bar,value'",
        "{var:30}, value",
        "{hello:7}, Hello%20%C5%9E",
        "{+list}, 'red,green,blue'",
        "{#list}, '#red,green,blue'",
        "{+list*}, 'red,green,blue'",
        "{#list*}, '#red,green,blue'",
        "{;list*}, ;list=red;list=green;list=blue",
        "{.list*}, .red.green.blue",
        "{?blank}, ?blank=",
        "'{&var,blank}', '&var=value&blank='",
        "{;blank}, ;blank",
        "{blank}, ''",
        "{#empty}, ''",
        "'{?empty,unknown}', ''",
        "{?_row}, ?_row=1",
        "{+_sourceRow}, 2",
        "'{_row,_sourceRow}', '1,2'",
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

    /** A list of things gives one IRI for each: the column of the template gives one item. */
    @ParameterizedTest
    @CsvSource({
        "{list}, green",
        "{+list}, green",
        "{#list}, #green",
        "{?list}, ?list=green",
        "{?list*}, ?list=green",
        "'{var,list}', 'value,green'",
        "{var}/{list}, value/green",
    })
    void oneItemOfItsOwnListIsGiven(String expression, String expected) {
        assertThat(expandItem("https://kg.example/" + expression, 1))
                .isEqualTo("https://kg.example/" + expected);
    }

    @ParameterizedTest
    @CsvSource({
        "https://kg.example/{var}, https://kg.example/",
        "https://kg.example/x, https://kg.example/x",
        "#{var}, https://example.org/t.csv#",
        "{#var}, https://example.org/t.csv",
        "{var}, ''",
        "x/{var}, ''",
    })
    void theBeginningIsWhatEveryIriBeginsWith(String template, String expected) {
        inRow(
                (compiled, row) -> {
                    assertThat(compiled.get(0).beginning()).isEqualTo(expected);
                    assertThat(compiled.get(0).expand(row)).startsWith(expected);
                },
                template);
    }

    @ParameterizedTest
    @CsvSource({
        "x, https://example.org/x",
        "{_column}, https://example.org/6",
        "x/{var},",
        "{var},",
    })
    void aTemplateWithoutVariablesIsOneIri(String template, String expected) {
        inRow(
                (compiled, row) -> assertThat(compiled.get(0).constant()).isEqualTo(expected),
                template);
    }

    /** Only reserved characters that are left as they are, or a base, can make an IRI wrong. */
    @ParameterizedTest
    @CsvSource({
        "https://kg.example/{var}, false",
        "https://kg.example/{_row}, false",
        "https://kg.example/{+var}, true",
        "https://kg.example/{?var}, true",
        "{#var}, true",
        "x/{var}, true",
    })
    void whatValuesCanBreakIsChecked(String template, boolean mustCheck) {
        inRow(
                (compiled, row) -> assertThat(compiled.get(0).mustCheck()).isEqualTo(mustCheck),
                template);
    }

    @ParameterizedTest
    @CsvSource({
        "https://kg.example/{var}, 0",
        "https://kg.example/{hello}/{+hello}, 1",
        "https://kg.example/{var}/{hello}, -1",
        "https://kg.example/{_row}, -1",
        "https://kg.example/{var}{_row}, -1",
        "https://kg.example/{?var}, -1",
        "https://kg.example/x, -1",
    })
    void theColumnThatAloneDecidesAnIriIsKnown(String template, int column) {
        inRow(
                (compiled, row) -> assertThat(compiled.get(0).onlyColumn()).isEqualTo(column),
                template);
    }

    @ParameterizedTest
    @CsvSource({
        "x/{var}, x/{var}, true",
        "x/{var}, y/{var}, false",
        "x/{var}, x/{+var}, false",
        "x/{var}, x/{hello}, false",
        "x, https://example.org/x, true",
        "{_column}, 6, true",
    })
    void templatesThatGiveTheSameAreKnown(String one, String other, boolean same) {
        inRow(
                (compiled, row) ->
                        assertThat(compiled.get(0).gives(compiled.get(1))).isEqualTo(same),
                one,
                other);
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
