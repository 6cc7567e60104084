package org.claimgraph.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.claimgraph.csvw.convert.CsvwTask;
import org.claimgraph.csvw.convert.CsvwTask.Network;
import org.claimgraph.csvw.walk.OutputMode;
import org.claimgraph.run.Run;
import org.claimgraph.store.LastStep;
import org.claimgraph.store.LoadPlan;
import org.claimgraph.store.Loader;
import org.claimgraph.store.NewDatabase;

/**
 * The main class of a child that makes a database of a table as {@code convert --tdb} does, says
 * each step, and falls dead before one of them if told so: arguments are the table, the folder of
 * the database, the bytes of memory for sorting, the name of the step or {@code NONE}, and how many
 * of these it may begin.
 */
final class ConvertingChild {

    private ConvertingChild() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        URI table = Path.of(arguments[0]).toUri();
        CsvwTask task =
                new CsvwTask(
                        table.toString(), null, Map.of(), Network.OFFLINE, CsvwTask.Reach.FOLDER);
        LastStep last = LastStep.parse(arguments[3], arguments[4]);
        LoadPlan plan = new LoadPlan(Loader.BULK, Long.parseLong(arguments[2]), last::pass);
        try (NewDatabase made = NewDatabase.at(Path.of(arguments[1]), last::pass)) {
            made.load(
                    plan,
                    out ->
                            task.convert(
                                    OutputMode.MINIMAL,
                                    out,
                                    Run.of(CsvwTask.conversionProblems())));
            made.commit();
        }
    }
}
