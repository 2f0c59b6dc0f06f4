package org.jaccuse.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Incidents and actors of which hundreds of claims tell. */
class LongPagesTest {
    private static final String BASE = "https://w3id.org/jaccuse/";

    @Test
    void whatIsTooMuchForOnePageIsOnTheNextOnes(@TempDir Path other) {
        try (Served own = Served.in(other)) {
            copies(own, BASE + "document/428a46c9b20d0e25#c-", "5210613a", 230);
            Document first = Jsoup.parse(own.get("/incident/solarwinds-2020").body());
            int all = Integer.parseInt(first.selectFirst("p.lead").text().replaceFirst(" .*", ""));
            assertThat(all).isGreaterThan(230);
            assertThat(first.select(".grid td.deny").eachText()).anyMatch(cell -> cell.startsWith("231 deny"));
            assertThat(first.select(".group a[href*=proposition]")).isNotEmpty();
            Set<String> read = new TreeSet<>();
            assertThat(parts(own, "/incident/solarwinds-2020", "article.claim", read))
                    .isEqualTo(5);
            assertThat(read).hasSize(all);
            String about = first.selectFirst("a[href*=proposition]").attr("href");
            Set<String> alike = new TreeSet<>();
            parts(own, about, "article.claim", alike);
            assertThat(alike).isEqualTo(read);
            assertThat(parts(own, "/actor/russia", "[aria-labelledby=denies] article.claim", new TreeSet<>()))
                    .isEqualTo(10);
            assertThat(own.get("/claim/428a46c9b20d0e25/c-5210613a").body())
                    .contains("25 of " + (alike.size() - 1))
                    .contains(about.replaceFirst("&.*", ""));
        }
    }

    /** Follows the links to what comes later and says how many pages there are. */
    private static int parts(Served own, String path, String claims, Set<String> read) {
        int pages = 0;
        Optional<String> next = Optional.of(path);
        while (next.isPresent()) {
            Document page = Jsoup.parse(own.get(next.get()).body());
            page.select(claims)
                    .forEach(claim -> assertThat(read.add(claim.id())).isTrue());
            page.select("a[href^=#]")
                    .forEach(a -> assertThat(page.getElementById(a.attr("href").substring(1)))
                            .isNotNull());
            assertThat(page.select("article.claim").size()).isLessThanOrEqualTo(75);
            next = Optional.ofNullable(page.select("section")
                            .select(claims.contains("denies") ? "[aria-labelledby=denies] a[rel=next]" : "a[rel=next]")
                            .last())
                    .map(a -> a.attr("href"));
            pages++;
        }
        return pages;
    }

    /** The same claim again and again, reported by the same document. */
    private static void copies(Served own, String prefix, String claim, int number) {
        String others = IntStream.rangeClosed(1, number)
                .mapToObj(n -> String.format(Locale.ROOT, "<%s%08x>", prefix, n))
                .collect(Collectors.joining(" "));
        HttpResponse<String> answer = own.rightfully("INSERT { GRAPH ?g { ?new ?p ?o . ?by ?reports ?new } }"
                + " WHERE { GRAPH ?g { <" + prefix + claim + "> ?p ?o . ?by ?reports <" + prefix + claim + "> }"
                + " VALUES ?new { " + others + " } }");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }
}
