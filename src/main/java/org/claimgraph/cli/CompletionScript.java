package org.claimgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The script that completes command lines in bash, and in zsh by what it has for scripts of bash.
 *
 * <p>It holds what is the same for all projects: commands, options and closed lists. Queries and
 * parameters are those of the project at hand: the script asks the program for them.
 *
 * <p>Picocli can make a script too. That one offers {@code CSV} where the documentation says {@code
 * csv}, takes a folder called {@code build} for the command, and has no place for names that depend
 * on the project.
 */
final class CompletionScript {

    /** The values that are files, which the shell itself completes. */
    private static final Set<String> FILES = Set.of("FILE", "DIR", "SOURCE");

    /** The values that the program is asked for. */
    private static final Map<String, String> LIVE =
            Map.of(
                    "query --param", "%parameters",
                    "query 1", "%queries",
                    "completion 2", "%queries");

    private static final String SCRIPT =
            """
            # Completes the command lines of claimgraph.
            #
            #   bash:  source <(claimgraph completion bash)
            #   zsh:   autoload -U compinit bashcompinit && compinit && bashcompinit
            #          source <(claimgraph completion zsh)

            # Prints the options of a command; without a command, all commands too.
            _claimgraph_words() {
                case $1 in
            @WORDS@
                esac
            }

            # Prints what an option of a command takes, or its argument of this number: words, or one
            # of %files, %queries and %parameters. Fails for an option without a value.
            _claimgraph_value() {
                case $1 in
            @VALUES@
                    *) return 1 ;;
                esac
            }

            # Prints a word as the shell will read it: without its quotes, and with the home folder.
            _claimgraph_plain() {
                local word
                word=$(printf '%s\\n' "$1" | xargs -n 1 printf '%s' 2>/dev/null)
                case $word in
                    '~' | '~/'*) word=$HOME${word#'~'} ;;
                esac
                printf '%s' "$word"
            }

            # Takes a complete word of the line: an option, a value, the command or an argument.
            _claimgraph_take() {
                local name=$option value=$1
                option=
                if [[ -z $name && $1 == --*=* ]]; then
                    name=${1%%=*}
                    value=${1#*=}
                elif [[ -z $name && $1 == -* ]]; then
                    if _claimgraph_value "$command $1" >/dev/null; then
                        option=$1
                    fi
                    return
                fi
                if [[ $name == -C || $name == --project ]]; then
                    folder=(-C "$(_claimgraph_plain "$value")")
                elif [[ -z $name && -z $command ]]; then
                    command=$1
                elif [[ -z $name ]]; then
                    argument=$((argument + 1))
                    query=$1
                fi
            }

            _claimgraph() {
                local program=${COMP_WORDS[0]} command= option= query= argument=0
                local words= typed= start= before= word= line= i
                local -a folder
                folder=()
                COMPREPLY=()
                for ((i = 1; i <= COMP_CWORD; i++)); do
                    word=${COMP_WORDS[i]}
                    # Bash splits words at = and :, and here they belong to the word.
                    if ((i > 1)) && [[ $word == [=:]* || $before == *[=:] ]]; then
                        typed=$typed$word
                    else
                        if ((i > 1)); then
                            _claimgraph_take "$typed"
                        fi
                        typed=$word
                    fi
                    before=$word
                done

                if [[ -n $option ]]; then
                    words=$(_claimgraph_value "$command $option")
                elif [[ $typed == --*=* ]]; then
                    words=$(_claimgraph_value "$command ${typed%%=*}")
                    start=${typed%%=*}=
                elif [[ $typed == -* || -z $command ]]; then
                    words=$(_claimgraph_words "$command")
                else
                    words=$(_claimgraph_value "$command $((argument + 1))")
                fi
                case $words in
                    %files) return ;;
                    %queries) words=$("$program" completion queries "${folder[@]}" 2>/dev/null) ;;
                    %parameters)
                        words=$("$program" completion parameters "$query" "${folder[@]}" 2>/dev/null)
                        ;;
                esac

                type compopt >/dev/null 2>&1 && compopt +o default 2>/dev/null
                # Bash keeps what is before the last = or :.
                before=
                if [[ ${COMP_WORDBREAKS:-} == *=* ]]; then
                    before=${typed%"${typed##*[=:]}"}
                fi
                while IFS= read -r line; do
                    if [[ -n $line && $start$line == "$typed"* && ($typed == -* || $line != -*) ]]; then
                        line=$start$line
                        COMPREPLY+=("${line#"$before"}")
                    fi
                done < <(printf '%s\\n' "$words" | tr ' ' '\\n')
                if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]]; then
                    type compopt >/dev/null 2>&1 && compopt -o nospace 2>/dev/null
                fi
            }

            complete -o default -F _claimgraph claimgraph
            """;

    private final List<String> words = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    private CompletionScript() {}

    /** Returns the script for a program with all its commands. */
    static String of(CommandLine program) {
        CompletionScript script = new CompletionScript();
        script.add("", program.getCommandSpec());
        program.getSubcommands()
                .forEach((name, command) -> script.add(name, command.getCommandSpec()));
        return SCRIPT.replace("@WORDS@", String.join("\n", script.words))
                .replace("@VALUES@", String.join("\n", script.values));
    }

    private void add(String name, CommandSpec command) {
        if (command.usageMessage().hidden()) {
            return;
        }
        List<String> all = new ArrayList<>();
        if (name.isEmpty()) {
            all.addAll(commands(command));
        }
        for (OptionSpec option : command.options()) {
            all.addAll(List.of(option.names()));
            if (option.arity().max() > 0) {
                addValue(name, List.of(option.names()), option);
            }
        }
        words.add("        '%s') echo '%s' ;;".formatted(name, String.join(" ", all)));
        for (PositionalParamSpec argument : command.positionalParameters()) {
            addValue(name, List.of(Integer.toString(argument.index().min() + 1)), argument);
        }
    }

    private void addValue(String command, List<String> names, ArgSpec value) {
        String patterns =
                names.stream()
                        .map(name -> "'" + command + " " + name + "'")
                        .collect(Collectors.joining(" | "));
        String live =
                names.stream()
                        .map(name -> LIVE.get(command + " " + name))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        values.add(
                "        %s) echo '%s' ;;".formatted(patterns, live == null ? kind(value) : live));
    }

    private static String kind(ArgSpec value) {
        if (value.completionCandidates() != null) {
            List<String> listed = new ArrayList<>();
            value.completionCandidates().forEach(word -> listed.add(word.toLowerCase(Locale.ROOT)));
            return String.join(" ", listed);
        }
        if (value.paramLabel().equals("COMMAND")) {
            return String.join(" ", commands(value.command().root()));
        }
        return FILES.contains(value.paramLabel()) ? "%files" : "";
    }

    private static List<String> commands(CommandSpec program) {
        return program.subcommands().entrySet().stream()
                .filter(command -> !command.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .toList();
    }
}
