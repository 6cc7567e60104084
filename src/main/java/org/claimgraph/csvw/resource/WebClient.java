package org.claimgraph.csvw.resource;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/**
 * Sends requests to web servers, one for each connection, within the limits.
 *
 * <p>The name of a host is looked up once, and the connection goes to those addresses only.
 */
final class WebClient {

    private static final String ACCEPTED =
            "text/csv, application/csvm+json, application/json;q=0.9, */*;q=0.1";

    private final HttpLimits limits;
    private final CloseableHttpClient client;
    private final ScheduledThreadPoolExecutor clock;

    WebClient(HostNames hosts, HttpLimits limits) {
        this.limits = limits;
        this.client = client(hosts, limits);
        this.clock = clock();
    }

    private static CloseableHttpClient client(HostNames hosts, HttpLimits limits) {
        return HttpClients.custom()
                .setConnectionManager(connections(hosts, limits))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultRequestConfig(
                        RequestConfig.custom()
                                .setResponseTimeout(Timeout.of(limits.silence()))
                                .setAuthenticationEnabled(false)
                                .build())
                .setUserAgent("ClaimGraph")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    private static HttpClientConnectionManager connections(HostNames hosts, HttpLimits limits) {
        ConnectionConfig times =
                ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(limits.connecting()))
                        .setSocketTimeout(Timeout.of(limits.silence()))
                        .build();
        Http1Config headers =
                Http1Config.custom().setMaxHeaderCount(200).setMaxLineLength(16_384).build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver(hosts))
                .setDefaultConnectionConfig(times)
                .setConnectionFactory(
                        ManagedHttpClientConnectionFactory.builder().http1Config(headers).build())
                .build();
    }

    private static DnsResolver resolver(HostNames hosts) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return hosts.addresses(host);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    /** Returns the timer for timeouts; its thread ends when no timeout is left. */
    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock =
                new ScheduledThreadPoolExecutor(
                        1,
                        task -> {
                            Thread thread = new Thread(task, "timeouts of servers");
                            thread.setDaemon(true);
                            return thread;
                        });
        clock.setRemoveOnCancelPolicy(true);
        clock.setKeepAliveTime(1, TimeUnit.SECONDS);
        clock.allowCoreThreadTimeOut(true);
        return clock;
    }

    /**
     * Requests one IRI and returns when the headers of the response have arrived.
     *
     * @param asked the IRI that was requested first, before redirections
     * @param at the IRI to request now
     */
    WebAnswer ask(String asked, String at) throws FetchException {
        URI uri = WebAddress.uri(at);
        HttpGet request = new HttpGet(uri);
        request.setHeader("Accept", ACCEPTED);
        long answering = limits.answering().toNanos();
        Future<?> timeout = clock.schedule(request::abort, answering, TimeUnit.NANOSECONDS);
        try {
            ClassicHttpResponse response = client.executeOpen(null, request, null);
            if (!timeout.cancel(false)) {
                throw new SocketTimeoutException("answered too late");
            }
            return new WebAnswer(asked, at, request, response, clock, limits);
        } catch (IOException failed) {
            throw new FetchException(
                    WebAddress.shown(asked, at) + " " + reason(failed, uri, request.isAborted()),
                    failed);
        } finally {
            timeout.cancel(false);
        }
    }

    /** Returns why there is no response and what to do, as the rest of a sentence. */
    private String reason(IOException failed, URI uri, boolean timedOut) {
        if (failed instanceof HostRefused refused) {
            return "is not fetched: %s. Allow it with --allow-private-addresses, or name a folder for it with --map."
                    .formatted(refused.getMessage());
        }
        if (failed instanceof UnknownHostException) {
            return "cannot be fetched: there is no host %s.".formatted(uri.getHost());
        }
        if (failed instanceof ConnectTimeoutException) {
            return "cannot be fetched: no connection to %s within %s."
                    .formatted(uri.getAuthority(), FetchedBytes.seconds(limits.connecting()));
        }
        if (failed instanceof ConnectException) {
            return "cannot be fetched: no server listens at %s.".formatted(uri.getAuthority());
        }
        if (timedOut || failed instanceof SocketTimeoutException) {
            return "timed out: no answer from %s within %s."
                    .formatted(uri.getAuthority(), FetchedBytes.seconds(limits.answering()));
        }
        if (failed instanceof SSLException) {
            return "cannot be fetched: no secure connection to %s can be made (%s)."
                    .formatted(uri.getAuthority(), failed.getMessage());
        }
        return "cannot be fetched: the answer of %s is not HTTP (%s)."
                .formatted(uri.getAuthority(), failed.getMessage());
    }
}
