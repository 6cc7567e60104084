package org.claimgraph.mapping.locate;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What web servers answer, for those who allow the network; everything that is not http or https is
 * left to other resources.
 *
 * <p>Redirections are followed. Not found (404 and 410) is no resource, any other failure an {@link
 * IOException}.
 */
public final class HttpResources implements Resources {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ACCEPTED = "text/csv, application/csvm+json, application/json, */*";

    private final Resources others;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .connectTimeout(PATIENCE)
                    .build();

    /** Makes resources that ask the others first, and the network for what they do not have. */
    public HttpResources(Resources others) {
        this.others = others;
    }

    @Override
    public @Nullable Resource open(String iri) throws IOException {
        Resource local = others.open(iri);
        boolean web = iri.startsWith("http://") || iri.startsWith("https://");
        return local == null && web ? fetch(Iris.withoutFragment(iri)) : local;
    }

    private @Nullable Resource fetch(String iri) throws IOException {
        HttpResponse<InputStream> response = send(request(iri));
        int status = response.statusCode();
        if (status == 200) {
            return new Resource(
                    response.uri().toString(),
                    Iris.fileName(iri),
                    response.headers().firstValue("Content-Type").orElse(null),
                    response.headers().allValues("Link"),
                    response.body());
        }
        response.body().close();
        if (status == 404 || status == 410) {
            return null;
        }
        throw new IOException(iri + " answered with status " + status);
    }

    private static HttpRequest request(String iri) throws IOException {
        try {
            return HttpRequest.newBuilder(new URI(iri))
                    .timeout(PATIENCE)
                    .header("Accept", ACCEPTED)
                    .build();
        } catch (URISyntaxException | IllegalArgumentException notFetchable) {
            throw new IOException(iri + " cannot be fetched", notFetchable);
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException().initCause(interrupted);
        }
    }
}
