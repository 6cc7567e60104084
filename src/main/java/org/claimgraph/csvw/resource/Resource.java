package org.claimgraph.csvw.resource;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was opened for reading, with what its server says about it.
 *
 * @param iri its IRI after redirections
 * @param name the file's name as the user knows it
 * @param contentType the media type with its parameters; null when it is not known
 * @param links the values of its Link headers (RFC 8288), in order
 * @param bytes the content; closing the resource closes it
 */
public record Resource(
        String iri,
        String name,
        @Nullable String contentType,
        List<String> links,
        InputStream bytes)
        implements Closeable {

    /** Returns a resource without a media type and links. */
    public static Resource of(String iri, String name, InputStream bytes) {
        return new Resource(iri, name, null, List.of(), bytes);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
