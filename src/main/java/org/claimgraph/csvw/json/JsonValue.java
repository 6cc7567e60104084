package org.claimgraph.csvw.json;

import org.claimgraph.problem.TextRef;

/** A value of a JSON document that knows its place (RFC 8259, section 3). */
public sealed interface JsonValue
        permits JsonObject, JsonArray, JsonText, JsonNumber, JsonBoolean, JsonNull {

    /** Returns where the value begins. */
    TextRef place();

    /** Returns the value as a message shows it, shortened where it is an object or an array. */
    String shown();
}
