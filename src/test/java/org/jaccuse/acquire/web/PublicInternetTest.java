package org.jaccuse.acquire.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.Set;
import org.jaccuse.model.InputException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing but the public internet is asked, however its address is written. */
class PublicInternetTest {
    private final Loopback canary = new Loopback("127.0.0.1");
    private final Fetcher fetcher = new Fetcher(Set.of(), Limits.USUAL, new RunningTicks());

    @AfterEach
    void close() {
        fetcher.close();
        canary.close();
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3, private use",
        "100.64.0.1, shared address space",
        "127.0.0.1, loopback",
        "169.254.169.254, link local",
        "172.31.255.255, private use",
        "192.168.0.1, private use",
        "0.0.0.0, this network",
        "198.19.0.1, benchmarking",
        "203.0.113.9, documentation",
        "224.0.0.1, multicast",
        "255.255.255.255, reserved",
        "::1, loopback",
        "::, unspecified",
        "::127.0.0.1, IPv4-compatible",
        "::ffff:127.0.0.1, loopback",
        "64:ff9b::7f00:1, loopback",
        "64:ff9b::a00:1, private use",
        "64:ff9b:1::1, local translation",
        "fd00::1, unique local",
        "fe80::1, link local",
        "fec0::1, site local",
        "2002:7f00:1::, 6to4",
        "2001::1, protocol assignments",
        "2001:db8::1, documentation",
        "ff02::1, multicast",
        "4000::1, not assigned"
    })
    void anAddressOfASpecialRangeIsToldByItsName(String address, String range) throws Exception {
        assertThat(new PublicInternet().special(InetAddress.getByName(address))).contains(range);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"93.184.216.34", "1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "64:ff9b::101:101"})
    void otherAddressesArePublic(String address) throws Exception {
        assertThat(new PublicInternet().special(InetAddress.getByName(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "127.0.1",
                "2130706433",
                "0",
                "0.0.0.0",
                "0x7f000001",
                "0x7f.1",
                "0177.0.0.1",
                "127.000.000.001",
                "[::1]",
                "[::]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[::127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[fd00::1]",
                "[fe80::1]",
                "100.64.0.1",
                "169.254.169.254",
                "localhost",
                "LOCALHOST",
                "localhost.",
                "127.0.0.1.",
                "\uff11\uff12\uff17.0.0.1",
                "127\u30020\u30020\u30021",
                "\u2460\u2461\u2466.0.0.1",
                "user@127.0.0.1",
                "example.org@127.0.0.1",
                "user:secret@localhost",
                "127.0.0.1%00.example.org",
                "[::1%25lo]",
                "[0:0:0:0:0:0:0:1]",
                "127.0.0.1\\@example.org",
                "0000::1"
            })
    void theOwnMachineIsNotAskedHoweverItIsSpelled(String host) {
        for (String scheme : new String[] {"http", "HTTP", "https"}) {
            String address = scheme + "://" + host + ":" + canary.port() + "/secret";
            assertThatThrownBy(() -> fetcher.fetch(address, Fetched.Validators.NONE))
                    .isInstanceOf(InputException.class)
                    .hasMessageStartingWith("[" + address + "] ");
        }
        assertThat(canary.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://example.org/a",
                "gopher://example.org/1",
                "jar:http://example.org/a.jar!/b",
                "http:///a",
                "http://",
                "http://a b/",
                "http://a..b/",
                "http://example.org:99999/",
                "http://exa\nmple.org/"
            })
    void whatIsNoAddressOfTheWebIsNotAsked(String address) {
        assertThatThrownBy(() -> fetcher.fetch(address, Fetched.Validators.NONE))
                .isInstanceOf(InputException.class);
    }

    @Test
    void anAllowedHostIsAsked() {
        canary.page("/secret", "<p>hello");
        try (Fetcher allowing = new Fetcher(Set.of(canary.authority()), Limits.USUAL, new RunningTicks())) {
            assertThat(allowing.fetch(canary.url("/secret"), Fetched.Validators.NONE))
                    .isInstanceOf(Fetched.Page.class);
        }
        assertThat(canary.pagesAsked()).containsExactly("/secret");
    }
}
