package org.jaccuse.acquire.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.jaccuse.acquire.web.Fetched.Validators;
import org.jaccuse.model.InputException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What site owners say in robots.txt (RFC 9309) is obeyed. */
class RobotsTest {
    private final Loopback site = new Loopback("127.0.0.1").page("/page", "x").page("/private/page", "x");
    private final RunningTicks ticks = new RunningTicks();
    private final Fetcher fetcher = new Fetcher(Set.of(site.authority()), Limits.USUAL, ticks);

    @AfterEach
    void close() {
        fetcher.close();
        site.close();
    }

    private void robots(String text) {
        site.on("/robots.txt", Loopback.body("text/plain", text.getBytes(StandardCharsets.UTF_8)));
    }

    private boolean taken(String path) {
        try {
            return fetcher.fetch(site.url(path), Validators.NONE) instanceof Fetched.Page;
        } catch (InputException e) {
            assertThat(e).hasMessageContaining("robots.txt");
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "User-agent: *%nDisallow: / | false | false",
                "User-agent: *%nDisallow: /private/ | true | false",
                "User-agent: *%nDisallow:%n | true | true",
                "User-agent: jaccuse%nDisallow: /%nUser-agent: *%nDisallow: | false | false",
                "User-agent: JACCUSE%nDisallow: /private%nUser-agent: *%nDisallow: / | true | false",
                "User-agent: otherbot%nDisallow: / | true | true",
                "User-agent: *%nDisallow: /%nAllow: /page$ | true | false",
                "User-agent: *%nDisallow: /*/page | true | false",
                "<!DOCTYPE html><title>Not found</title> | true | true",
                "Disallow: / | true | true"
            })
    void theRulesForThisVisitorHold(String text, boolean page, boolean secret) {
        robots(text.replace("%n", "\n"));
        assertThat(taken("/page")).isEqualTo(page);
        assertThat(taken("/private/page")).isEqualTo(secret);
        assertThat(site.asked().stream().filter("/robots.txt"::equals)).hasSize(1);
        assertThat(site.pagesAsked()).hasSize((page ? 1 : 0) + (secret ? 1 : 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503})
    void aSiteInTroubleIsLeftAlone(int status) {
        site.on("/robots.txt", Loopback.status(status));
        assertThat(taken("/page")).isFalse();
        assertThat(site.pagesAsked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410})
    void aSiteWithoutRulesAllowsEverything(int status) {
        site.on("/robots.txt", Loopback.status(status));
        assertThat(taken("/page")).isTrue();
    }

    @Test
    void rulesMayStandElsewhereOnTheSite() {
        site.on("/robots.txt", Loopback.status(301, "Location", "/rules"));
        site.on("/rules", Loopback.body("text/plain", "User-agent: *\nDisallow: /private/".getBytes()));
        assertThat(taken("/page")).isTrue();
        assertThat(taken("/private/page")).isFalse();
    }

    @Test
    void rulesBeyondHalfAMegabyteAreNotRead() {
        String filler = "# filler\n".repeat(60_000);
        robots("User-agent: *\nDisallow: /private/\n" + filler + "Disallow: /page\n");
        assertThat(taken("/page")).isTrue();
        assertThat(taken("/private/page")).isFalse();
    }

    @Test
    void theDelayThatASiteAsksForIsKept() {
        robots("User-agent: *\nCrawl-delay: 9\n");
        assertThat(taken("/page")).isTrue();
        assertThat(taken("/private/page")).isTrue();
        assertThat(ticks.slept()).anyMatch(time -> time.compareTo(Duration.ofSeconds(9)) >= 0);
    }

    @Test
    void aRedirectToAForbiddenPageIsNotFollowed() {
        robots("User-agent: *\nDisallow: /private/\n");
        site.on("/page", Loopback.status(302, "Location", "/private/page"));
        assertThatThrownBy(() -> fetcher.fetch(site.url("/page"), Validators.NONE))
                .hasMessageContaining("sent on to " + site.url("/private/page"))
                .hasMessageContaining("robots.txt forbids it");
        assertThat(site.pagesAsked()).containsExactly("/page");
    }
}
