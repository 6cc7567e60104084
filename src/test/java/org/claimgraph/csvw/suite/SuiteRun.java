package org.claimgraph.csvw.suite;

import java.io.IOException;
import org.claimgraph.csvw.key.TableOrder;
import org.claimgraph.csvw.metadata.TableGroup;
import org.claimgraph.csvw.resource.Resources;
import org.claimgraph.csvw.row.HeaderPolicy;
import org.claimgraph.csvw.walk.MetadataLocator;
import org.claimgraph.csvw.walk.RowSink;
import org.claimgraph.csvw.walk.TableWalk;
import org.claimgraph.problem.Problems;
import org.claimgraph.run.Run;

/** Runs one case of the suite from the file it starts with to the last row. */
final class SuiteRun {

    private SuiteRun() {}

    static void run(SuiteCase test, RowSink sink, Problems problems) throws IOException {
        Resources resources = new SuiteResources(test);
        MetadataLocator locator = new MetadataLocator(resources, problems);
        TableGroup group = group(test, locator);
        if (group != null) {
            TableWalk walk = new TableWalk(resources, HeaderPolicy.BY_POSITION, Run.of(problems));
            if (sink == RowSink.NONE) {
                walk.walk(TableOrder.referencedFirst(group), sink);
            } else {
                walk.walk(group, sink);
            }
        }
    }

    private static TableGroup group(SuiteCase test, MetadataLocator locator) throws IOException {
        if (!test.userMetadata().isEmpty()) {
            return locator.read(test.userMetadata());
        }
        return test.action().endsWith(".json")
                ? locator.read(test.action())
                : locator.find(test.action());
    }
}
