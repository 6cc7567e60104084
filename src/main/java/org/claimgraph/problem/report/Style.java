package org.claimgraph.problem.report;

/** How words of a report are emphasised: by colour on a terminal, not at all in a file. */
public interface Style {

    /** No emphasis. */
    Style PLAIN =
            new Style() {
                @Override
                public String strong(String text) {
                    return text;
                }

                @Override
                public String faint(String text) {
                    return text;
                }

                @Override
                public String error(String text) {
                    return text;
                }

                @Override
                public String warning(String text) {
                    return text;
                }
            };

    /** Returns what a person should see first. */
    String strong(String text);

    /** Returns what matters less than the rest. */
    String faint(String text);

    /** Returns the place of an error. */
    String error(String text);

    /** Returns the place of a warning. */
    String warning(String text);
}
