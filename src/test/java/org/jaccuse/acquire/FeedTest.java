package org.jaccuse.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jaccuse.acquire.web.Loopback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds and sitemaps: what they hold is read, what they name is fetched as carefully as any address. */
class FeedTest {
    private static final String LONG = "The ministry said that it was not behind the attack. ".repeat(10);

    private final Loopback site =
            new Loopback("127.0.0.1").page("/a", "<p>page a").page("/b", "<p>page b");
    private final Loopback canary = new Loopback("127.0.0.2").page("/a", "<p>secret");
    private final WebOptions web = new WebOptions(Set.of(site.authority()), Optional.empty(), digest -> false);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        site.close();
        canary.close();
    }

    private static String rss(String items) {
        return "<?xml version='1.0'?>\n<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel>"
                + "<title>Wire &amp; Co</title><link>http://example.org/</link><description>d</description><language>en</language>"
                + items + "</channel></rss>";
    }

    private static String item(String title, String link, String more) {
        return "<item><title>" + title + "</title><link>" + link
                + "</link><pubDate>Tue, 01 Jun 2021 10:00:00 GMT</pubDate>" + more + "</item>";
    }

    @Test
    void anEntryThatHoldsItsArticleIsReadFromTheFeed() {
        String feed = rss(item(
                "A &lt;b&gt;denial&lt;/b&gt;",
                "http://example.org/a?x=1&amp;y=2",
                "<content:encoded><![CDATA[<p>" + LONG + "</p>]]></content:encoded>"));
        Taken taken = Taken.from(Taken.file(folder, "feed.xml", feed));
        assertThat(taken.refused).isEmpty();
        assertThat(taken.locations()).containsExactly("http://example.org/a?x=1&y=2");
        assertThat(taken.texts().get(0))
                .contains(
                        "<h1>A denial</h1>",
                        LONG.strip(),
                        "content=\"2021-06-01T10:00:00Z\"",
                        "content=\"Wire &amp; Co\"",
                        "lang=\"en\"",
                        "href=\"http://example.org/a?x=1&amp;y=2\"");
        assertThat(Taken.from(folder.resolve("feed.xml")).documents.get(0).digest())
                .isEqualTo(taken.documents.get(0).digest());
    }

    @Test
    void ofOtherEntriesThePageIsFetchedOnce() {
        String feed = rss(item("A", site.url("/a"), "<description>teaser</description>")
                + item("A again", site.url("/a"), "")
                + item("gone", site.url("/gone"), "")
                + item("B", site.url("/b"), ""));
        Taken taken = Taken.from(web, Taken.file(folder, "feed.xml", feed));
        assertThat(taken.texts()).containsExactly("<p>page a", "<p>page b");
        assertThat(taken.refused)
                .containsExactly("[" + site.url("/gone") + "] the server answered 404; expected a page (200)");
        assertThat(site.pagesAsked()).containsExactly("/a", "/gone", "/b");
    }

    @Test
    void aFeedOnTheWebHasLinksOfItsOwn() {
        site.on(
                "/atom",
                Loopback.body(
                        "application/atom+xml",
                        ("<feed xmlns='http://www.w3.org/2005/Atom'><title>t</title><id>x</id>"
                                        + "<updated>2021-06-01T10:00:00Z</updated><entry><title>B</title><id>b</id><updated>2021-06-01T10:00:00Z</updated><link href='/b'/></entry></feed>")
                                .getBytes()));
        assertThat(Taken.from(web, site.url("/atom")).locations()).containsExactly(site.url("/b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2:PORT/a",
                "http://[::ffff:127.0.0.2]:PORT/a",
                "http://2130706434:PORT/a",
                "file:///etc/passwd",
                "jar:http://127.0.0.2:PORT/a!/b",
                "ftp://127.0.0.2/a",
                "javascript:alert(1)",
                "http://a@127.0.0.2:PORT/a"
            })
    void aLinkToThisMachineIsNotFetched(String link) {
        String feed = rss(item("A", link.replace("PORT", canary.port() + ""), "") + item("B", site.url("/b"), ""));
        Taken taken = Taken.from(web, Taken.file(folder, "feed.xml", feed));
        assertThat(taken.texts()).containsExactly("<p>page b");
        assertThat(taken.refused).hasSize(1);
        assertThat(canary.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'CANARY'>]><rss version='2.0'><channel><title>&x;</title><item><title>a</title></item></channel></rss>",
                "<!DOCTYPE rss SYSTEM 'CANARY'><rss version='2.0'><channel><title>t</title></channel></rss>",
                "<!DOCTYPE rss [<!ENTITY % p SYSTEM 'CANARY'>%p;]><rss version='2.0'/>",
                "<!DOCTYPE rss [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]><rss version='2.0'><channel><title>&c;</title></channel></rss>",
                "<!DOCTYPE urlset [<!ENTITY x SYSTEM 'CANARY'>]><urlset><url><loc>&x;</loc></url></urlset>",
                "<rss version='2.0'><channel><title>t</title>",
                "<rss/>",
                "<rss version='9'><channel/></rss>",
                "<feed/>",
                "<rss version='2.0'><channel><item><title>&nbsp;</title></item></channel></rss>",
                "<rss version='2.0'><channel><title>t</title></channel></rss>",
                "<urlset/>",
                "<urlset><url><loc></loc></url></urlset>",
                "<urlset><url>",
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>"
            })
    void whatIsNoSoundFeedIsRefusedAndReachesNobody(String feed) {
        Path file = Taken.file(folder, "feed.xml", feed.replace("CANARY", canary.url("/a")));
        Taken taken = Taken.from(web, file);
        assertThat(taken.documents).isEmpty();
        assertThat(taken.refused)
                .singleElement()
                .asString()
                .startsWith("[" + file + "] ")
                .doesNotContain("\n", "Exception");
        assertThat(canary.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 100_000, 1_000_000})
    void feedsNestedBeyondReasonAreRefused(int depth) {
        Taken taken = Taken.from(Taken.file(
                folder, "feed.xml", "<rss version='2.0'>" + "<a>".repeat(depth) + "</a>".repeat(depth) + "</rss>"));
        assertThat(taken.refused).singleElement().asString().contains("nested deeper than 96");
    }

    @Test
    void aSitemapNamesThePagesOfItsSite() {
        site.on(
                "/sitemap.xml",
                Loopback.body(
                        "application/xml",
                        ("<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>" + "<sitemap><loc>"
                                        + site.url("/pages.xml.gz") + "</loc></sitemap><sitemap><loc>"
                                        + canary.url("/a") + "</loc></sitemap></sitemapindex>")
                                .getBytes()));
        site.on(
                "/pages.xml.gz",
                Loopback.body(
                        "application/gzip",
                        Taken.gzip(("<urlset xmlns:image='http://i/'><url><loc>" + site.url("/a")
                                        + "</loc><image:image><image:loc>" + site.url("/i.png")
                                        + "</image:loc></image:image></url><url><loc>" + canary.url("/a")
                                        + "</loc></url><url><loc>" + site.url("/b") + "</loc></url></urlset>")
                                .getBytes())));
        Taken taken = Taken.from(web, site.url("/sitemap.xml"));
        assertThat(taken.texts()).containsExactly("<p>page a", "<p>page b");
        assertThat(taken.refused).hasSize(2).allMatch(line -> line.contains("not of the site of its sitemap"));
        assertThat(canary.asked()).isEmpty();
    }

    @Test
    void aPageBehindALinkIsADocumentAndNotAFurtherFeed() {
        site.on(
                "/a",
                Loopback.body(
                        "application/xml", rss(item("B", site.url("/b"), "")).getBytes()));
        Taken taken = Taken.from(web, Taken.file(folder, "feed.xml", rss(item("A", site.url("/a"), ""))));
        assertThat(taken.documents).isEmpty();
        assertThat(site.pagesAsked()).containsExactly("/a");
    }

    @Test
    void aPageIsAskedForAgainOnlyWhenItChanged() {
        Path memory = folder.resolve("memory");
        site.on("/a", exchange -> {
            boolean same = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            (same ? Loopback.status(304) : Loopback.body("text/html", "<p>page a".getBytes(), "ETag", "\"1\""))
                    .answer(exchange);
        });
        WebOptions remembering = new WebOptions(Set.of(site.authority()), Optional.of(memory), digest -> true);
        assertThat(Taken.from(remembering, site.url("/a")).documents).hasSize(1);
        assertThat(Taken.from(remembering, site.url("/a")).unchanged).containsExactly(site.url("/a"));
        WebOptions forgotten = new WebOptions(Set.of(site.authority()), Optional.of(memory), digest -> false);
        assertThat(Taken.from(forgotten, site.url("/a")).documents).hasSize(1);
        Taken.file(folder, "memory", "broken\n{}\n");
        assertThat(Taken.from(remembering, site.url("/a")).documents).hasSize(1);
    }
}
