package org.claimgraph.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;

/** A part of the program that takes any bytes, and what must hold whatever they are. */
enum Target {
    /** The reader of tables: see {@link AnyTable}. */
    TABLE(List.of("\"", "\"\"", ",", ";", "\n", "\r\n", "\r", "\t", "\uFEFF", "\uFFFD", "sep=;")) {
        @Override
        void hold(byte[] input) throws IOException {
            AnyTable.hold(input);
        }
    },
    /** Metadata with their table, and the graph of both: see {@link AnyConversion}. */
    CONVERSION(AnyConversion.WORDS) {
        @Override
        void hold(byte[] input) throws IOException {
            AnyConversion.hold(new String(input, UTF_8));
        }
    },
    /** IRIs made of names, and references: see {@link AnyIri}. */
    IRI(AnyIri.WORDS) {
        @Override
        void hold(byte[] input) {
            AnyIri.hold(new String(input, UTF_8));
        }
    },
    /** Dates of EDTF: see {@link AnyDate}. */
    DATE(List.of("-", "X", "XX", "~", "?", "%", "/", "..", "T", ":", "Z", "0000", "21", "\u0661")) {
        @Override
        void hold(byte[] input) {
            AnyDate.hold(new String(input, UTF_8));
        }
    },
    /** Cells of every datatype, with formats: see {@link AnyValue}. */
    VALUE(AnyValue.WORDS) {
        @Override
        void hold(byte[] input) {
            AnyValue.hold(new String(input, UTF_8));
        }
    },
    /** Query files, their parameters and typed queries: see {@link AnyQuery}. */
    QUERY(AnyQuery.WORDS) {
        @Override
        void hold(byte[] input) {
            AnyQuery.hold(new String(input, UTF_8));
        }
    },
    /** The tables of a project: see {@link AnyCheck}. */
    CHECK(AnyCheck.WORDS) {
        @Override
        void hold(byte[] input) throws IOException {
            AnyCheck.hold(input);
        }

        @Override
        int usualInputs() {
            return 20;
        }
    };

    /** Stands between the parts of an input that has several. */
    static final String BETWEEN = "\u0001";

    private final List<String> words;

    Target(List<String> words) {
        this.words = words;
    }

    /**
     * Feeds one input; throws what breaks, or an {@link AssertionError} that says what is untrue.
     */
    abstract void hold(byte[] input) throws IOException;

    /**
     * Returns how many inputs each test run tries: a check of a project takes longer than a date.
     */
    int usualInputs() {
        return 2000;
    }

    /** Returns what such inputs are made of. */
    List<String> words() {
        return words;
    }

    /** Returns a part of an input, empty where it has fewer. */
    static String part(String input, int index) {
        String[] parts = input.split(BETWEEN, -1);
        return index < parts.length ? parts[index] : "";
    }
}
