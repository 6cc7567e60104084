package org.claimgraph.csvw.resource;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.claimgraph.csvw.iri.Iris;
import org.jspecify.annotations.Nullable;

/**
 * The response of a web server whose headers have arrived and whose content has not. A caller that
 * does not read the content must call {@link #hangUp}.
 *
 * @param asked the IRI that was requested first, before redirections
 * @param at where the answer comes from
 */
record WebAnswer(
        String asked,
        String at,
        HttpGet request,
        ClassicHttpResponse response,
        ScheduledExecutorService clock,
        HttpLimits limits) {

    int status() {
        return response.getCode();
    }

    /** Returns the status with its reason, such as {@code 500 Internal Server Error}. */
    String statusLine() {
        String reason = response.getReasonPhrase();
        return reason == null || reason.isBlank() ? "" + status() : status() + " " + reason;
    }

    /** Returns how messages name the response. */
    String shown() {
        return WebAddress.shown(asked, at);
    }

    @Nullable String header(String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    List<String> headers(String name) {
        List<String> values = new ArrayList<>();
        for (Header header : response.getHeaders(name)) {
            values.add(header.getValue());
        }
        return values;
    }

    /** Returns the IRI that the response redirects to, or null if it does not redirect. */
    @Nullable String redirection() throws FetchException {
        return switch (status()) {
            case 301, 302, 303, 307, 308 -> {
                String location = header("Location");
                if (location == null) {
                    hangUp();
                    throw new FetchException(
                            shown() + " cannot be fetched: it redirects without saying where.");
                }
                yield Iris.resolve(at, location);
            }
            default -> null;
        };
    }

    /**
     * Returns the content. Reading throws a {@link FetchException} if there are more bytes than
     * this, or they take too long. Closing it closes the connection.
     */
    InputStream content(long most) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            hangUp();
            return InputStream.nullInputStream();
        }
        String coding = entity.getContentEncoding();
        if (coding != null && !coding.toLowerCase(Locale.ROOT).equals("identity")) {
            hangUp();
            throw new FetchException(
                    "%s cannot be fetched: its server compressed it (%s), which was not requested."
                            .formatted(shown(), coding));
        }
        if (entity.getContentLength() > most) {
            hangUp();
            throw FetchedBytes.tooLarge(shown(), most);
        }
        return new FetchedBytes(shown(), entity.getContent(), this::hangUp, clock, limits, most);
    }

    /** Closes the connection at once. */
    void hangUp() {
        request.abort();
    }
}
