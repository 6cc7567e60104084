package org.claimgraph.csvw.metadata;

import java.util.List;
import org.claimgraph.csvw.datatype.Datatype;
import org.claimgraph.csvw.iri.UriTemplate;
import org.jspecify.annotations.Nullable;

/**
 * The properties that a column inherits from its schema, table and group (Metadata Vocabulary,
 * section 5.7).
 *
 * @param aboutUrl the subject; null for a blank node of the row
 * @param propertyUrl the predicate; null for the default one
 * @param valueUrl the object; null for the value of the cell
 * @param datatype the datatype of values
 * @param separator what separates the items of a list; null when cells are not lists
 * @param ordered whether the order of a list matters
 * @param required whether a cell must have a value
 * @param defaultText the text of a cell that is empty
 * @param nulls the texts that mean that there is no value
 * @param language the language of texts; {@code und} when it is not said
 * @param places where these properties, and the parts of the datatype, are in the metadata
 */
public record Inherited(
        @Nullable UriTemplate aboutUrl,
        @Nullable UriTemplate propertyUrl,
        @Nullable UriTemplate valueUrl,
        Datatype datatype,
        @Nullable String separator,
        boolean ordered,
        boolean required,
        String defaultText,
        List<String> nulls,
        String language,
        Places places) {

    /** The defaults of the standard. */
    public static final Inherited DEFAULTS =
            new Inherited(
                    null,
                    null,
                    null,
                    Datatype.STRING,
                    null,
                    false,
                    false,
                    "",
                    List.of(""),
                    "und",
                    Places.NONE);

    /** Returns the same properties with another datatype. */
    public Inherited with(Datatype other) {
        return new Inherited(
                aboutUrl,
                propertyUrl,
                valueUrl,
                other,
                separator,
                ordered,
                required,
                defaultText,
                nulls,
                language,
                places);
    }

    /** Makes the properties of their parts. */
    public Inherited {
        nulls = List.copyOf(nulls);
    }
}
