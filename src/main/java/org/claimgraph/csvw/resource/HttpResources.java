package org.claimgraph.csvw.resource;

import java.io.IOException;
import org.claimgraph.csvw.iri.Iris;
import org.jspecify.annotations.Nullable;

/**
 * What web servers answer, for those who allow the network. Everything that is not http or https is
 * left to the files of this machine, and so is every IRI that a folder holds, whether the folder
 * has it or not.
 *
 * <p>Not found (404 and 410) is no resource. Any other failure is a {@link FetchException}, while
 * opening or while reading.
 *
 * <p>A table or its metadata may come from a stranger and name any IRI. So:
 *
 * <ul>
 *   <li>At most five redirections are followed, each as strictly as the first IRI; one that leads
 *       to an IRI that a folder holds ends in that folder.
 *   <li>A host is reached only at the very addresses that were checked: its name is looked up once
 *       for each connection, and no connection serves two requests. A name that changes its
 *       addresses between the check and the connection gains nothing by it.
 *   <li>Bytes are counted as they arrive, whatever the headers announce. Compression is not asked
 *       for and not undone, so that few bytes cannot become many.
 *   <li>Connecting, encryption, headers and content are each bounded in time. Only the look-up of a
 *       name takes the time that the operating system takes for it.
 *   <li>Nothing is sent but the IRI, without its fragment, and what kinds of files are wanted: no
 *       cookies, no credentials, not the page that led here. Proxies are not used.
 * </ul>
 */
public final class HttpResources implements Resources {

    private final LocalResources files;
    private final HttpLimits limits;
    private final WebClient client;

    /**
     * Makes resources that fetch what no folder holds.
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
    public long size(String iri) throws IOException {
        return files.size(iri);
    }

    private @Nullable Resource open(String iri, long most) throws IOException {
        if (!WebAddress.isWeb(iri)) {
            return files.open(iri);
        }
        String at = Iris.withoutFragment(iri);
        for (int redirections = 0; redirections <= limits.redirections(); redirections++) {
            if (files.standFor(at)) {
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
