package org.claimgraph.csvw.datatype;

import org.jspecify.annotations.Nullable;

/** Any text is a value. */
record TextForm() implements LexicalForm {

    static final TextForm ANY = new TextForm();

    @Override
    public @Nullable String read(String text) {
        return text;
    }

    @Override
    public String message(String text) {
        return LexicalForm.isNot(text, "a text");
    }

    @Override
    public String remedy(String text) {
        return "";
    }
}
