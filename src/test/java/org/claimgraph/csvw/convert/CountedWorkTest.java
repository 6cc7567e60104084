package org.claimgraph.csvw.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.claimgraph.csvw.walk.OutputMode;
import org.claimgraph.run.Memory;
import org.claimgraph.run.Progress;
import org.claimgraph.run.Progress.Counts;
import org.claimgraph.run.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountedWorkTest {

    @TempDir private Path folder;

    @Test
    void conversionCountsBytesRowsAndTriples() throws IOException {
        Path table = Files.writeString(folder.resolve("t.csv"), "id,name\n1,Azaz\n2,Mari\n3,\n");
        Progress progress = new Progress();
        Run run = new Run(CsvwTask.conversionProblems(), progress, Memory.defaults());

        new CsvwTask(
                        table.toUri().toString(),
                        null,
                        Map.of(),
                        CsvwTask.Network.OFFLINE,
                        CsvwTask.Reach.FOLDER)
                .convert(
                        OutputMode.MINIMAL,
                        ConvertFormat.NTRIPLES,
                        OutputStream.nullOutputStream(),
                        run);

        long bytes = Files.size(table);
        assertThat(progress.counts()).isEqualTo(new Counts(bytes, bytes, 3, 5, true));
    }
}
