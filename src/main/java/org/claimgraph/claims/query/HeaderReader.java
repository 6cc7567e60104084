package org.claimgraph.claims.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.TextRef;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads the header of a query file: the lines that begin with {@code #+}, which together are YAML,
 * as grlc has it.
 *
 * <p>{@code summary}, {@code description} and {@code tags} mean what they mean to grlc; {@code
 * parameters} and {@code example} are ours. {@code defaults} is refused: a value that nobody typed
 * would answer a question that nobody asked. Other keys are for others and are skipped.
 */
final class HeaderReader {

    private static final String MARK = "#+";

    /** More than any header needs, and less than the stack of the parser holds. */
    private static final int MAX_DEPTH = 20;

    /** More than any header needs, and less than the parser refuses. */
    private static final int MAX_CHARACTERS = 1_000_000;

    private static final Pattern DECLARATION =
            Pattern.compile(
                    "(?<required>required +|optional +)?(?<kind>[a-z]+)"
                            + "( +(?<choices>[a-z-]+(\\|[a-z-]+)*))?(, *(?<words>.+))?");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    private final String file;
    private final Problems problems;
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final List<Integer> lines = new ArrayList<>();
    private boolean sound = true;
    private String summary = "";
    private String description = "";
    private List<String> tags = List.of();

    private HeaderReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Returns the query, or null after reporting what is wrong. */
    static @Nullable NamedQuery read(String name, String file, String text, Problems problems) {
        HeaderReader reader = new HeaderReader(file, problems);
        reader.readHeader(text);
        if (!reader.sound) {
            return null;
        }
        return new NamedQuery(
                name,
                file,
                reader.summary,
                reader.description,
                reader.tags,
                List.copyOf(reader.parameters.values()),
                text);
    }

    private void readHeader(String text) {
        Optional<Node> header = compose(yaml(text));
        if (header.isEmpty()) {
            return;
        }
        Map<String, Node> decorators = entries(header.get(), "The header");
        summary = scalar(decorators, "summary");
        description = scalar(decorators, "description");
        tags = texts(decorators.get("tags"));
        readParameters(decorators.get("parameters"));
        refuseDefaults(decorators.get("defaults"));
        readExamples(decorators.get("example"));
    }

    private String yaml(String text) {
        StringBuilder yaml = new StringBuilder();
        List<String> all = text.lines().toList();
        for (int line = 0; line < all.size(); line++) {
            if (all.get(line).startsWith(MARK)) {
                yaml.append(all.get(line).substring(MARK.length())).append('\n');
                lines.add(line + 1);
            }
        }
        return yaml.toString();
    }

    private static Mark mark(String yaml, int index) {
        String before = yaml.substring(0, Math.max(0, index));
        int line = (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n') - 1;
        return new Mark("", index, line, column, new int[0], 0);
    }

    private Optional<Node> compose(String yaml) {
        if (yaml.length() > MAX_CHARACTERS) {
            report(
                    Optional.of(mark(yaml, 0)),
                    "",
                    "the header has %,d characters, and it can have %,d"
                            .formatted(yaml.length(), MAX_CHARACTERS),
                    "Shorten it; what is not for the header begins with # alone.");
            return Optional.empty();
        }
        LoadSettings settings = LoadSettings.builder().build();
        try {
            return isPlain(new Parse(settings).parseString(yaml))
                    ? new Compose(settings).composeString(yaml)
                    : Optional.empty();
        } catch (MarkedYamlEngineException e) {
            report(
                    e.getProblemMark(),
                    "",
                    "the header is not YAML: " + e.getProblem(),
                    "Put values that hold a colon or begin with a quote, a bracket or a special"
                            + " character in double quotes.");
            return Optional.empty();
        } catch (ReaderException e) {
            report(
                    Optional.of(mark(yaml, yaml.indexOf(Character.toString(e.getCodePoint())))),
                    "",
                    "the header holds U+%04X, which does not belong in a text"
                            .formatted(e.getCodePoint()),
                    "Delete that character; most programs do not show it.");
            return Optional.empty();
        }
    }

    /**
     * Returns whether the header has neither aliases nor lists deep inside lists, after reporting
     * the first of them: an alias can stand for what it is part of, without end.
     */
    private boolean isPlain(Iterable<Event> header) {
        int depth = 0;
        for (Event event : header) {
            depth += event instanceof CollectionStartEvent ? 1 : 0;
            depth -= event instanceof CollectionEndEvent ? 1 : 0;
            if (event instanceof AliasEvent alias) {
                String typed = "*" + alias.getAlias();
                report(
                        event.getStartMark(),
                        typed,
                        Problem.quote(typed) + " is an alias of YAML, which a header cannot have",
                        "Write the value itself; put a text that begins with * in double quotes.");
                return false;
            }
            if (depth > MAX_DEPTH) {
                report(
                        event.getStartMark(),
                        "",
                        "lists are more than %d deep".formatted(MAX_DEPTH),
                        "A header needs a name, a colon and a value on each line.");
                return false;
            }
        }
        return true;
    }

    private void readParameters(@Nullable Node node) {
        if (node == null) {
            return;
        }
        for (NodeTuple entry : tuples(node, "parameters")) {
            readParameter(text(entry.getKeyNode()), entry);
        }
    }

    private void readParameter(String name, NodeTuple entry) {
        if (!NAME.matcher(name).matches()) {
            report(
                    entry.getKeyNode().getStartMark(),
                    name,
                    Problem.quote(name) + " is not a name for a parameter",
                    "Use the letters a to z, digits and _; the text of the query writes it as"
                            + " ?_name.");
            return;
        }
        String declaration = text(entry.getValueNode());
        Matcher parts = DECLARATION.matcher(declaration);
        ParameterKind kind = parts.matches() ? ParameterKind.of(parts.group("kind")) : null;
        String choices = parts.matches() ? parts.group("choices") : null;
        if (kind == null || (kind == ParameterKind.CHOICE) != (choices != null)) {
            report(
                    entry.getValueNode().getStartMark(),
                    declaration,
                    Problem.quote(declaration) + " does not say what the parameter is",
                    "Write what it is and what it is for, such as: required actor, who speaks. It"
                            + " can be "
                            + kinds()
                            + ". Write the words of a choice with | between them, such as: choice"
                            + " stance|agent, only conflicts of this kind.");
            return;
        }
        String required = parts.group("required");
        String words = parts.group("words");
        parameters.put(
                name,
                new Parameter(
                        name,
                        kind,
                        choices == null ? List.of() : List.of(choices.split("\\|")),
                        required != null && required.startsWith("required"),
                        words == null ? "" : words,
                        null));
    }

    private static String kinds() {
        List<String> kinds = new ArrayList<>();
        for (ParameterKind kind : ParameterKind.values()) {
            kinds.add(kind.slug());
        }
        return String.join(", ", kinds);
    }

    private void refuseDefaults(@Nullable Node node) {
        if (node != null) {
            report(
                    node.getStartMark(),
                    "defaults",
                    "default values are not applied: they would answer a question that nobody asked",
                    "Rename defaults to example, which shows the values and applies none of them.");
        }
    }

    /** Examples are a map or, as grlc has its defaults, a list of maps with one key each. */
    private void readExamples(@Nullable Node node) {
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(this::readExamples);
        } else if (node != null) {
            tuples(node, "example").forEach(this::readExample);
        }
    }

    private void readExample(NodeTuple entry) {
        String name = text(entry.getKeyNode());
        Parameter parameter = parameters.get(name);
        if (parameter == null) {
            report(
                    entry.getKeyNode().getStartMark(),
                    name,
                    "an example is given for " + Problem.quote(name) + ", which is not declared",
                    "Declare it under parameters.");
        } else {
            parameters.put(name, parameter.withExample(text(entry.getValueNode())));
        }
    }

    private Map<String, Node> entries(Node node, String what) {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple entry : tuples(node, what)) {
            entries.put(text(entry.getKeyNode()), entry.getValueNode());
        }
        return entries;
    }

    private List<NodeTuple> tuples(Node node, String what) {
        if (node instanceof MappingNode map) {
            refuseTwice(map);
            return map.getValue();
        }
        report(
                node.getStartMark(),
                "",
                what + " is not a list of names with values",
                "Write each as: name, colon, space, value.");
        return List.of();
    }

    private void refuseTwice(MappingNode map) {
        Set<String> names = new HashSet<>();
        for (NodeTuple entry : map.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode name && !names.add(name.getValue())) {
                report(
                        name.getStartMark(),
                        name.getValue(),
                        Problem.quote(name.getValue()) + " is in the header twice",
                        "Delete one of the two.");
            }
        }
    }

    private String scalar(Map<String, Node> decorators, String key) {
        Node node = decorators.get(key);
        return node == null ? "" : text(node);
    }

    private List<String> texts(@Nullable Node node) {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(this::text).toList();
        }
        return node == null ? List.of() : List.of(text(node));
    }

    private String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        report(
                node.getStartMark(),
                "",
                "a text is expected, and this is a list",
                "Put the value in double quotes.");
        return "";
    }

    private void report(Optional<Mark> mark, String value, String message, String remedy) {
        sound = false;
        TextRef place =
                mark.filter(at -> at.getLine() < lines.size())
                        .map(at -> new TextRef(file, lines.get(at.getLine()), column(at)))
                        .orElse(TextRef.ofFile(file));
        problems.report(ProblemCode.QUERY_HEADER_INVALID, place, value, message, remedy);
    }

    private static int column(Mark mark) {
        return mark.getColumn() + MARK.length() + 1;
    }
}
