package org.claimgraph.csvw.row;

import java.util.HashSet;
import java.util.Set;
import org.claimgraph.csvw.iri.UriTemplate;
import org.claimgraph.csvw.metadata.Inherited;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Finds columns that URI templates name and the table does not have. By the standard they expand to
 * nothing, so that one wrong letter gives all rows the same IRI.
 */
final class TemplateCheck {

    private static final Set<String> GIVEN =
            Set.of("_row", "_sourceRow", "_column", "_sourceColumn", "_name");

    private final CompiledTable table;
    private final Problems problems;
    private final Set<String> reported = new HashSet<>();

    TemplateCheck(CompiledTable table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    /** Reports each unknown name once. */
    void check() {
        for (CompiledColumn column : table.columns()) {
            Inherited values = column.description().values();
            check(column, values.aboutUrl(), "aboutUrl");
            check(column, values.propertyUrl(), "propertyUrl");
            check(column, values.valueUrl(), "valueUrl");
        }
    }

    private void check(CompiledColumn column, @Nullable UriTemplate template, String property) {
        if (template == null || !reported.add(template.text())) {
            return;
        }
        checkBeginning(column, template, property);
        for (UriTemplate.Part part : template.parts()) {
            if (part instanceof UriTemplate.Expression expression) {
                for (UriTemplate.Variable variable : expression.variables()) {
                    checkName(column, template, variable.name());
                }
            }
        }
    }

    /** What every row has in common is wrong once, in the metadata, and not in each cell. */
    private void checkBeginning(CompiledColumn column, UriTemplate template, String property) {
        RowTemplate compiled = RowTemplate.compile(template, table, column);
        String reason = compiled.whyNever();
        if (reason == null) {
            return;
        }
        Rule rule = column.description().rule(property);
        problems.report(
                ProblemCode.IRI_INVALID,
                rule == null ? column.description().place() : rule.place(),
                template.text(),
                Problem.quote(template.text()) + " can give no IRI: " + reason,
                "Correct the template. It gives nothing in any row.");
    }

    private void checkName(CompiledColumn column, UriTemplate template, String name) {
        if (table.find(name) != null || GIVEN.contains(name)) {
            return;
        }
        problems.report(
                ProblemCode.METADATA_IGNORED,
                column.description().place(),
                name,
                "no column is called "
                        + Problem.quote(name)
                        + ", which the template "
                        + Problem.quote(template.text())
                        + " names",
                "Write the name of a column; until then the template inserts nothing.");
    }
}
