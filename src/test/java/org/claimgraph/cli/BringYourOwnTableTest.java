package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page about other people's tables is done as a reader does it. With {@code
 * -Dclaimgraph.regenerate=true} what comes out is written into the page, to be read before it is
 * committed.
 */
class BringYourOwnTableTest {

    private static final Path PAGE = Path.of("docs/how-to/bring-your-own-table.md");
    private static final Pattern ANSWER = Pattern.compile("(?s)(?<=```csv\n).*?(?=```)");

    @TempDir private Path folder;

    @Test
    void everyCommandPrintsWhatThePageShowsAndTheQuestionHasItsAnswer() throws IOException {
        String page = Files.readString(PAGE);

        String done = new PageRun(folder).run(page);
        done = ANSWER.matcher(done).replaceFirst(answer());

        if (Boolean.getBoolean("claimgraph.regenerate")) {
            Files.writeString(PAGE, done);
        } else {
            assertThat(done).isEqualTo(page);
        }
    }

    private String answer() throws IOException {
        Path tables = folder.resolve("airports");
        String question = Files.readString(tables.resolve("question.rq"));
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        try (QueryExecution asked =
                QueryExecutionFactory.create(
                        question, RDFDataMgr.loadModel(tables.resolve("airports.nt").toString()))) {
            ResultSetFormatter.outputAsCSV(csv, asked.execSelect());
        }
        return csv.toString(StandardCharsets.UTF_8).replace("\r", "");
    }
}
