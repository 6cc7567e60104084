package org.claimgraph.claims.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command as examples show it: {@code claimgraph query NAME -p key=value -p key="two words"}.
 *
 * @param values what is given for the parameters
 */
record CommandLine(String query, Map<String, String> values) {

    private static final Pattern COMMAND =
            Pattern.compile(
                    "claimgraph query (?<query>[a-z-]+)(?<options>( -p [a-z_]+=(\"[^\"]*\"|[^\" ]+))*)");
    private static final Pattern OPTION =
            Pattern.compile(" -p (?<key>[a-z_]+)=(\"(?<quoted>[^\"]*)\"|(?<bare>[^\" ]+))");

    static CommandLine parse(String text) {
        Matcher command = COMMAND.matcher(text);
        if (!command.matches()) {
            throw new IllegalArgumentException(text);
        }
        Map<String, String> values = new LinkedHashMap<>();
        Matcher option = OPTION.matcher(command.group("options"));
        while (option.find()) {
            String quoted = option.group("quoted");
            values.put(option.group("key"), quoted == null ? option.group("bare") : quoted);
        }
        return new CommandLine(command.group("query"), values);
    }
}
