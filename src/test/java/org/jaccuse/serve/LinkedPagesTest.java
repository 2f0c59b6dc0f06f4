package org.jaccuse.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.curate.Curator;
import org.jaccuse.link.Linking;
import org.jaccuse.link.Links;
import org.jaccuse.query.Inquiry;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of what datasets list too. */
class LinkedPagesTest {
    @TempDir
    private static Path folder;

    private static Served served;
    private static Inquiry inquiry;

    @BeforeAll
    static void start() {
        served = Served.in(folder);
        inquiry = new Inquiry(served.store.dataset(), Bundle.shipped());
        Linking linking = new Linking(served.store, Bundle.shipped());
        for (String file :
                new String[] {"groups.misp.json", "groups.stix.json", "eurepoc-incidents.csv", "wikidata.json"}) {
            linking.take(Path.of("data/datasets", file), file);
        }
        renew();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static void renew() {
        new Links(inquiry, Bundle.shipped()).renew(served.store, LocalDate.of(2026, 3, 1));
    }

    /** What is the same, and no mere match, only a curator says. */
    @Test
    void anActorsPageLeadsToTheOtherLists() {
        Element attack = row(page("/actor/apt29"), "MITRE ATT&CK");
        assertThat(attack.selectFirst("a[rel~=external]").attr("href"))
                .isEqualTo("https://attack.mitre.org/groups/G0016");
        assertThat(attack.text()).contains("G0016", "one", "0.99", "the same preferred name");
        Element misp = row(page("/actor/apt29"), "MISP galaxy, threat actors");
        assertThat(misp.selectFirst("a[href^=/actor/misp-galaxy~]").text()).isEqualTo("APT29");
        assertThat(misp.text()).contains("one");
        assertThat(page("/actor/apt29").text()).doesNotContain("the same, as decided");
        new Curator(served.store, inquiry, "Ana", InstantSource.fixed(Instant.parse("2026-03-02T08:00:00Z")))
                .decide(true, "actor/attack~G0016", "apt29", "read both");
        renew();
        assertThat(page("/actor/apt29").text()).contains("the same, as decided https://attack.mitre.org/groups/G0016");
    }

    @Test
    void anIncidentsPageToo() {
        Element eurepoc = row(page("/incident/colonial-pipeline-2021"), "EuRepoC, incidents");
        assertThat(eurepoc.text()).contains("Colonial Pipeline Hack", "9001", "one");
    }

    @Test
    void aDatasetsEntityLeadsBack() {
        Element here = row(page("/actor/attack~G0016"), "here");
        assertThat(here.selectFirst("a").attr("href")).isEqualTo("/actor/apt29");
    }

    private static Document page(String path) {
        return Jsoup.parse(served.get(path, "Accept", "text/html").body());
    }

    private static Element row(Document page, String list) {
        return page.select("section[aria-labelledby=elsewhere] tbody tr").stream()
                .filter(row -> row.child(0).text().equals(list))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no row of " + list + " in " + page.body().text()));
    }
}
