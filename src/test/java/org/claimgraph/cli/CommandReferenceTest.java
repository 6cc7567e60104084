package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimgraph.claims.query.ResultFormat;
import org.claimgraph.rdf.RdfFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The reference of commands tells the commands and options that there are, and no others. */
class CommandReferenceTest {

    private static final Path PAGE = Path.of("docs/reference/commands.md");
    private static final List<String> ABOUT_ALL =
            List.of("Options of every command", "What is kept outside your project", "Exit codes");
    private static final Pattern SECTION =
            Pattern.compile(
                    "^## (?<title>[^\\n]+)\\n(?<text>.*?)(?=^## |\\z)",
                    Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern TABLE =
            Pattern.compile(
                    "^\\| (?<head>[a-z]+) \\|.*\\n\\|.*\\n(?<rows>(\\|.*\\n)*)", Pattern.MULTILINE);
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    private static final CommandSpec PROGRAM =
            Commands.all(OutputStream.nullOutputStream()).getCommandSpec();

    static Stream<String> commands() {
        return PROGRAM.subcommands().entrySet().stream()
                .filter(command -> !command.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey);
    }

    @Test
    void everyCommandHasASectionAndEverySectionACommand() throws IOException {
        List<String> titles = new ArrayList<>();
        for (MatchResult section : sections()) {
            if (!ABOUT_ALL.contains(section.group(1))) {
                titles.add(section.group(1));
            }
        }

        assertThat(titles).containsExactlyInAnyOrderElementsOf(commands().toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theSectionTellsTheOptionsOfItsCommand(String command) throws IOException {
        List<String> options = new ArrayList<>();
        for (OptionSpec option : spec(command).options()) {
            if (!option.inherited() && !isStandard(option)) {
                options.addAll(List.of(option.names()));
            }
        }

        assertThat(firstCells(section(command), "option"))
                .containsExactlyInAnyOrderElementsOf(options);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theSectionTellsTheArgumentsOfItsCommand(String command) throws IOException {
        List<String> arguments = new ArrayList<>();
        for (PositionalParamSpec argument : spec(command).positionalParameters()) {
            arguments.add(argument.paramLabel());
        }

        assertThat(firstCells(section(command), "argument"))
                .containsExactlyInAnyOrderElementsOf(arguments);
    }

    @Test
    void theOptionsOfTheProgramAreThoseOfEveryCommand() throws IOException {
        List<String> options = new ArrayList<>();
        PROGRAM.options().forEach(option -> options.addAll(List.of(option.names())));

        assertThat(firstCells(section("Options of every command"), "option"))
                .containsExactlyInAnyOrderElementsOf(options);
    }

    @Test
    void theExitCodesAreThoseOfTheProgram() throws IOException {
        assertThat(firstCells(section("Exit codes"), "code"))
                .map(Integer::valueOf)
                .containsExactly(
                        ExitCode.FINE,
                        ExitCode.PROBLEMS,
                        ExitCode.USAGE,
                        ExitCode.ENVIRONMENT,
                        ExitCode.BUG,
                        ExitCode.STOPPED);
    }

    @Test
    void theFormatsOfAnswersAndExportsAreTold() throws IOException {
        for (ResultFormat format : ResultFormat.values()) {
            assertThat(section("query")).contains("`" + format.slug() + "`");
        }
        for (String format : RdfFormat.ALL.slugs()) {
            assertThat(section("export")).contains("`" + format + "`");
        }
    }

    /**
     * With {@code -Dclaimgraph.regenerate=true} what the examples print is written into the page.
     */
    @Test
    void everyExamplePrintsWhatThePageShows(@TempDir Path folder) throws IOException {
        String page = Files.readString(PAGE);

        String done = new PageRun(folder).run(page);

        if (Boolean.getBoolean("claimgraph.regenerate")) {
            Files.writeString(PAGE, done);
        } else {
            assertThat(done).isEqualTo(page);
        }
    }

    private static CommandSpec spec(String command) {
        return PROGRAM.subcommands().get(command).getCommandSpec();
    }

    private static boolean isStandard(OptionSpec option) {
        return option.usageHelp() || option.versionHelp();
    }

    private static List<MatchResult> sections() throws IOException {
        return SECTION.matcher(Files.readString(PAGE)).results().toList();
    }

    private static String section(String title) throws IOException {
        return sections().stream()
                .filter(section -> section.group(1).equals(title))
                .map(section -> section.group(2))
                .findFirst()
                .orElse("");
    }

    /** Returns what stands in backquotes in the first cells of the table with this first header. */
    private static List<String> firstCells(String section, String head) {
        List<String> cells = new ArrayList<>();
        for (MatchResult table : TABLE.matcher(section).results().toList()) {
            if (table.group(1).equals(head)) {
                for (String row : table.group(2).lines().toList()) {
                    QUOTED.matcher(row.split("\\|", 3)[1])
                            .results()
                            .forEach(name -> cells.add(name.group(1)));
                }
            }
        }
        return cells;
    }
}
