package org.claimgraph.store;

import java.nio.file.Path;

/**
 * The main class of a child that builds again and again, says each step, and stands still before
 * one of them if told so: arguments are the store, the number of triples, their value, and the name
 * of the step or {@code NONE}.
 */
final class BuildingChild {

    private BuildingChild() {}

    public static void main(String[] arguments) {
        GraphStore store = GraphStore.at(Path.of(arguments[0]));
        SmallGraph graph = new SmallGraph(Integer.parseInt(arguments[1]), arguments[2]);
        while (true) {
            graph.build(store, step -> pass(step, arguments[3]));
        }
    }

    private static void pass(BuildStep step, String stop) {
        System.out.println(step);
        if (step.name().equals(stop)) {
            blockForever();
        }
    }

    private static void blockForever() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException never) {
            throw new IllegalStateException(never);
        }
    }
}
