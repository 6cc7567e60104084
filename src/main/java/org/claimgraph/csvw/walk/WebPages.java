package org.claimgraph.csvw.walk;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.claimgraph.csvw.resource.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what a server sends instead of saying that it has nothing: a page for people, or a
 * message in JSON. Only of what a server sent a media type is known; a file is what it is.
 */
final class WebPages {

    /** Without one of these a text describes no table. */
    private static final List<String> WORDS =
            List.of("http://www.w3.org/ns/csvw", "\"tableSchema\"", "\"tables\"");

    private static final int BEGINNING = 64 * 1024;

    private WebPages() {}

    /** Returns a resource with the same content, or null where it is not a metadata document. */
    static @Nullable Resource metadata(Resource resource) throws IOException {
        return unless(
                resource,
                text -> text.length() < BEGINNING && WORDS.stream().noneMatch(text::contains));
    }

    /** Returns a resource with the same content, or null where it is not a list of templates. */
    static @Nullable Resource templates(Resource resource) throws IOException {
        return unless(resource, text -> text.startsWith("{") && !text.startsWith("{+url}"));
    }

    private static @Nullable Resource unless(Resource resource, Predicate<String> isMessage)
            throws IOException {
        String type = resource.contentType();
        if (type == null) {
            return resource;
        }
        InputStream bytes = new BufferedInputStream(resource.bytes(), BEGINNING);
        bytes.mark(BEGINNING);
        String text =
                new String(bytes.readNBytes(BEGINNING), StandardCharsets.UTF_8).stripLeading();
        bytes.reset();
        return isPage(type.toLowerCase(Locale.ROOT)) || text.startsWith("<") || isMessage.test(text)
                ? null
                : new Resource(resource.iri(), resource.name(), type, resource.links(), bytes);
    }

    private static boolean isPage(String type) {
        return type.startsWith("text/html") || type.startsWith("application/xhtml+xml");
    }
}
