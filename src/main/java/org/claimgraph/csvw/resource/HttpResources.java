package org.claimgraph.csvw.resource;

import java.io.IOException;
import org.claimgraph.csvw.iri.Iris;
import org.jspecify.annotations.Nullable;

/**
 * Fetches from web servers, when the network is allowed. IRIs that are not http or https are opened
 * as files of this machine, and so is every IRI that a folder covers, whether the file exists or
 * not.
 *
 * <p>For 404 and 410 there is no resource. Any other failure throws a {@link FetchException}, on
 * opening or on reading.
 *
 * <p>Tables and metadata may come from anybody and name any IRI. Therefore:
 *
 * <ul>
 *   <li>At most five redirections are followed, each as strictly as the first IRI; a redirection to
 *       an IRI that a folder covers ends in that folder.
 *   <li>Connections go only to addresses that were checked: the name of a host is looked up once
 *       for each connection, and each request has a connection of its own. So it does not help a
 *       host to change its addresses between the check and the connection.
 *   <li>Bytes are counted as they arrive, whatever the headers announce. Compressed content is
 *       neither requested nor decompressed, so that few bytes cannot become many.
 *   <li>Connecting, encryption, headers and content each have a time limit. Only the look-up of a
 *       name depends on the operating system.
 *   <li>A request contains only the IRI, without its fragment, and the accepted media types: no
 *       cookies, no credentials, no referrer. Proxies are not used.
 * </ul>
 */
public final class HttpResources implements Resources {

    private final LocalResources files;
    private final HttpLimits limits;
    private final WebClient client;

    /**
     * Makes resources that fetch every IRI that no folder covers.
     *
     * @param hosts which hosts may be reached
     */
    public HttpResources(LocalResources files, HostNames hosts) {
        this(files, hosts, HttpLimits.USUAL);
    }

    HttpResources(LocalResources files, HostNames hosts, HttpLimits limits) {
        this.files = files;
        this.limits = limits;
        this.client = new WebClient(hosts, limits);
    }

    @Override
    public @Nullable Resource open(String iri) throws IOException {
        return open(iri, limits.tableBytes());
    }

    @Override
    public @Nullable Resource openMetadata(String iri) throws IOException {
        return open(iri, limits.metadataBytes());
    }

    @Override
    public @Nullable String danglingLink(String iri) throws IOException {
        return files.danglingLink(iri);
    }

    @Override
    public @Nullable Refusal refusal(String iri) throws IOException {
        return files.refusal(iri);
    }

    @Override
    public long size(String iri) throws IOException {
        return files.size(iri);
    }

    private @Nullable Resource open(String iri, long most) throws IOException {
        if (!WebAddress.isWeb(iri)) {
            return files.open(iri);
        }
        String at = Iris.withoutFragment(iri);
        for (int redirections = 0; redirections <= limits.redirections(); redirections++) {
            if (files.covers(at)) {
                return files.open(at);
            }
            WebAnswer answer = client.ask(iri, at);
            String next = answer.redirection();
            if (next == null) {
                return resource(answer, most);
            }
            answer.hangUp();
            at = Iris.withoutFragment(next);
            if (!WebAddress.isWeb(at)) {
                throw new FetchException(
                        "%s is not fetched: it redirects to %s, which is neither http nor https."
                                .formatted(iri, at));
            }
        }
        throw new FetchException(
                "%s is not fetched: it redirects more than %d times."
                        .formatted(iri, limits.redirections()));
    }

    private static @Nullable Resource resource(WebAnswer answer, long most) throws IOException {
        return switch (answer.status()) {
            case 200 ->
                    new Resource(
                            answer.at(),
                            Iris.fileName(answer.asked()),
                            answer.header("Content-Type"),
                            answer.headers("Link"),
                            answer.content(most));
            case 404, 410 -> {
                answer.hangUp();
                yield null;
            }
            default -> {
                answer.hangUp();
                throw new FetchException(
                        "%s cannot be fetched: its server answers %s."
                                .formatted(answer.shown(), answer.statusLine()));
            }
        };
    }
}
