package org.jaccuse.acquire.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jaccuse.acquire.web.Fetched.Page;
import org.jaccuse.acquire.web.Fetched.Validators;
import org.jaccuse.model.InputException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the web is visited. Every server is on this machine; time passes only when the fetcher sleeps. */
class FetcherTest {
    private final Loopback site = new Loopback("127.0.0.1").page("/page", "<p>hello");
    private final Loopback canary = new Loopback("127.0.0.2").page("/page", "<p>secret");
    private final RunningTicks ticks = new RunningTicks();
    private final Fetcher fetcher = new Fetcher(Set.of(site.authority()), Limits.USUAL, ticks);

    @AfterEach
    void close() {
        fetcher.close();
        site.close();
        canary.close();
    }

    private Page page(String path) {
        return (Page) fetcher.fetch(site.url(path), Validators.NONE);
    }

    private void refused(String path, String reason) {
        assertThatThrownBy(() -> page(path))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("[" + site.url(path) + "] ")
                .hasMessageContaining(reason);
    }

    @Test
    void aPageComesWithItsTypeAndTime() {
        site.page("/page?a=b", "<p>hello");
        Page page = page("/page?a=b#c");
        assertThat(page.bytes()).asString().isEqualTo("<p>hello");
        assertThat(page.type()).contains("text/html; charset=utf-8");
        assertThat(page.address()).hasToString(site.url("/page?a=b"));
        assertThat(page.retrieved()).isAfterOrEqualTo(RunningTicks.START);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectToAnotherMachineIsCheckedLikeAnAddress(int status) {
        site.on("/page", Loopback.status(status, "Location", canary.url("/page")));
        refused("/page", "leads to 127.0.0.2 (loopback)");
        assertThat(canary.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://127.0.0.2/a",
                "gopher://127.0.0.2/1",
                "jar:http://127.0.0.2/a!/b",
                "//127.0.0.2/x",
                "http://user@127.0.0.2/",
                "http:///x",
                "javascript:alert(1)"
            })
    void aRedirectToSomethingElseIsRefused(String target) {
        site.on("/page", Loopback.status(302, "Location", target));
        assertThatThrownBy(() -> page("/page")).isInstanceOf(InputException.class);
        assertThat(canary.asked()).isEmpty();
    }

    @Test
    void pagesThatSendBrowsersOnAreTakenAsTheyAre() {
        String away = canary.url("/page");
        site.on(
                "/page",
                Loopback.body(
                        "text/html",
                        ("<meta http-equiv=refresh content='0;url=" + away + "'><script>location='" + away
                                        + "'</script><p>hello")
                                .getBytes(),
                        "Refresh",
                        "0; url=" + away));
        assertThat(page("/page").bytes()).asString().contains("hello");
        assertThat(canary.asked()).isEmpty();
    }

    @Test
    void fiveRedirectsAreFollowedAndNoMore() {
        for (int i = 0; i < 5; i++) {
            site.on("/hop" + i, Loopback.status(302, "Location", i == 4 ? "/page" : "hop" + (i + 1)));
        }
        assertThat(page("/hop0").address()).hasToString(site.url("/page"));
        site.on("/start", Loopback.status(302, "Location", "/hop0"));
        refused("/start", "sent on more than 5 times");
        site.on("/circle", Loopback.status(302, "Location", "/circle"));
        refused("/circle", "sent on more than 5 times");
    }

    @Test
    void robotsTxtThatSendsElsewhereReachesNobody() {
        site.on("/robots.txt", Loopback.status(302, "Location", canary.url("/page")));
        assertThatThrownBy(() -> page("/page")).isInstanceOf(InputException.class);
        assertThat(canary.asked()).isEmpty();
        assertThat(site.pagesAsked()).isEmpty();
    }

    @Test
    void aNameThatLeadsElsewhereTheNextTimeGainsNothing() throws Exception {
        List<String> lookups = new CopyOnWriteArrayList<>();
        InetAddress own = InetAddress.getByName("127.0.0.1");
        InetAddress other = InetAddress.getByName("127.0.0.2");
        // the first look-up (for robots.txt) gives an address that counts as public here, every later one another
        CheckedResolver resolver = new CheckedResolver(
                Set.of(),
                host -> {
                    lookups.add(host);
                    return new InetAddress[] {lookups.size() == 1 ? own : other};
                },
                address -> address.equals(other) ? Optional.of("loopback") : Optional.empty());
        try (Fetcher rebound = new Fetcher(resolver, Limits.USUAL, ticks)) {
            String address = "http://rebinding.test:" + site.port() + "/page";
            assertThatThrownBy(() -> rebound.fetch(address, Validators.NONE))
                    .hasMessageContaining("leads to 127.0.0.2 (loopback)");
        }
        // one look-up a connection: what was checked is what is connected to
        assertThat(lookups).hasSize(2);
        assertThat(site.asked()).containsExactly("/robots.txt");
        assertThat(canary.asked()).isEmpty();
    }

    @Test
    void requestsToAHostAreASecondApart() {
        List<Instant> times = new CopyOnWriteArrayList<>();
        for (String path : List.of("/robots.txt", "/a", "/b", "/c")) {
            site.on(path, exchange -> {
                times.add(ticks.now());
                Loopback.body("text/html", "x".getBytes()).answer(exchange);
            });
        }
        site.on("/robots.txt", exchange -> {
            times.add(ticks.now());
            Loopback.status(404).answer(exchange);
        });
        List.of("/a", "/b", "/c").forEach(this::page);
        assertThat(times).hasSize(4);
        for (int i = 1; i < times.size(); i++) {
            assertThat(Duration.between(times.get(i - 1), times.get(i))).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        }
    }

    @Test
    void aServerThatAsksForPatienceGetsIt() {
        site.on("/busy", exchange -> {
            boolean first = site.pagesAsked().size() == 1;
            (first ? Loopback.status(429, "Retry-After", "7") : Loopback.body("text/html", "x".getBytes()))
                    .answer(exchange);
        });
        assertThat(page("/busy").bytes()).hasSize(1);
        assertThat(ticks.slept()).anyMatch(time -> time.compareTo(Duration.ofSeconds(7)) >= 0);
        site.on("/dated", exchange -> {
            boolean first = site.pagesAsked().size() == 3;
            (first
                            ? Loopback.status(503, "Retry-After", "Tue, 01 Jun 2021 12:00:40 GMT")
                            : Loopback.body("text/html", "x".getBytes()))
                    .answer(exchange);
        });
        assertThat(page("/dated").bytes()).hasSize(1);
        assertThat(ticks.now()).isAfterOrEqualTo(Instant.parse("2021-06-01T12:00:40Z"));
    }

    @Test
    void aServerThatAsksForALongTimeIsLeftAlone() {
        site.on("/busy", Loopback.status(503, "Retry-After", "3600"));
        refused("/busy", "asks to be left alone for 3");
        refused("/page", "asks to be left alone for 3");
        assertThat(site.pagesAsked()).containsExactly("/busy");
    }

    @Test
    void aPageThatHasNotChangedIsToldSo() {
        site.on("/etag", exchange -> {
            boolean same = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            (same ? Loopback.status(304) : Loopback.body("text/html", "x".getBytes(), "ETag", "\"1\""))
                    .answer(exchange);
        });
        Page first = page("/etag");
        assertThat(first.validators().etag()).contains("\"1\"");
        assertThat(fetcher.fetch(site.url("/etag"), first.validators())).isInstanceOf(Fetched.Unchanged.class);
        site.on("/mad", Loopback.status(304));
        refused("/mad", "answered 304");
    }

    @Test
    void theVisitorSaysWhoItIsAndCarriesNothing() {
        site.on(
                "/page",
                Loopback.body("text/html", "x".getBytes(), "Set-Cookie", "id=1", "WWW-Authenticate", "Basic realm=x"));
        page("/page");
        page("/page");
        for (Map<String, List<String>> headers : site.headers()) {
            assertThat(headers.get("User-agent").get(0)).matches("jaccuse/\\S+ \\(\\+http\\S+\\)");
            assertThat(headers).doesNotContainKeys("Cookie", "Authorization", "Referer");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 206, 401, 403, 404, 410, 500})
    void whatIsNoPageIsRefused(int status) {
        site.on("/page", Loopback.status(status));
        refused("/page", "answered " + status);
    }
}
