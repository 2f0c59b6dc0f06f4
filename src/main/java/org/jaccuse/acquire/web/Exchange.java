package org.jaccuse.acquire.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import org.jaccuse.bundle.ProgramVersion;

/**
 * Single requests, each on a connection of its own, without redirects, cookies, credentials, proxies or tries again: what is
 * more than one request is decided where it can be checked.
 */
final class Exchange implements AutoCloseable {
    private static final int LONGEST_LINE = 16 << 10;
    private static final int MOST_HEADERS = 200;

    private final CloseableHttpClient client;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "jaccuse-deadline");
        thread.setDaemon(true);
        return thread;
    });

    Exchange(CheckedResolver resolver, Limits limits) {
        Timeout time = Timeout.of(limits.time());
        Http1Config wire = Http1Config.custom()
                .setMaxLineLength(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(resolver)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(wire)
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(time)
                                .setSocketTimeout(time)
                                .build())
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent(ProgramVersion.userAgent())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .build();
    }

    /** The time for a request is over. */
    static final class Late extends IOException {
        private static final long serialVersionUID = 1L;

        Late(Limits limits) {
            super("took longer than " + limits.time().toSeconds() + " s; try again later");
        }
    }

    /**
     * Asks for a page.
     *
     * @param headers what to send besides the usual
     * @throws Late when the last byte is not there in time
     * @throws IOException when the host is not public, cannot be reached or breaks off
     */
    Answer get(WebAddress address, Map<String, String> headers, Limits limits) throws IOException {
        HttpGet request = new HttpGet(address.path());
        request.setHeader("Accept", "text/html,application/xhtml+xml,application/pdf,application/xml;q=0.9,*/*;q=0.5");
        request.setHeader("Accept-Encoding", "gzip");
        headers.forEach(request::setHeader);
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> end = watch.schedule(
                () -> {
                    late.set(true);
                    request.abort();
                },
                limits.time().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return client.execute(host(address), request, response -> answer(request, response, limits));
        } catch (IOException | RuntimeException e) {
            if (late.get() || e instanceof SocketTimeoutException) {
                throw new Late(limits);
            }
            throw e instanceof IOException io ? io : new IOException(String.valueOf(e.getMessage()), e);
        } finally {
            end.cancel(false);
        }
    }

    private static HttpHost host(WebAddress address) {
        return new HttpHost(address.scheme(), address.host().replaceAll("[\\[\\]]", ""), address.port());
    }

    private static Answer answer(HttpGet request, ClassicHttpResponse response, Limits limits)
            throws HttpException, IOException {
        Map<String, String> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
        }
        HttpEntity entity = response.getEntity();
        InputStream in = entity == null ? null : entity.getContent();
        byte[] bytes = in == null ? new byte[0] : in.readNBytes(limits.bytes() + 1);
        if (bytes.length > limits.bytes()) {
            // else the client would read all that is left, to use the connection again
            request.abort();
            return new Answer(response.getCode(), headers, Arrays.copyOf(bytes, limits.bytes()), false);
        }
        return new Answer(response.getCode(), headers, bytes, true);
    }

    @Override
    public void close() {
        watch.shutdownNow();
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
