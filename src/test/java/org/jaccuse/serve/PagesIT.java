package org.jaccuse.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jaccuse.export.Foreign;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The pages in a real browser, by mouse and by keyboard. */
class PagesIT {
    @TempDir
    private static Path folder;

    private static Served served;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Foreign.check();
        served = Served.in(folder);
        browser = new Browser(served);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            served.close();
        }
    }

    @Test
    void threeClicksLeadToTheSentenceOfADenial() throws IOException {
        browser.open("/");
        browser.picture("home");
        browser.link("SolarWinds").click();
        browser.picture("incident");
        browser.one(".timeline rect.deny").click();
        assertThat(browser.run("return document.querySelector('.claim:target blockquote').textContent")
                        .toString())
                .contains("Moscow denied it");
        browser.one(".claim.deny a.more").click();
        assertThat(browser.one("blockquote mark.holder").getText()).isEqualTo("Moscow");
        browser.picture("claim");
        quiet();
    }

    @Test
    void theKeyboardLeadsThereToo() throws IOException {
        browser.open("/");
        browser.focused().sendKeys(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("Skip to the content");
        browser.focused().sendKeys(Keys.ENTER);
        browser.one("#q").sendKeys("solarw");
        browser.await("return !document.getElementById('hints').hidden");
        browser.focused().sendKeys(Keys.ARROW_DOWN);
        assertThat(browser.focused().getText()).contains("SolarWinds");
        browser.focused().sendKeys(Keys.ENTER);
        browser.await("return location.pathname.startsWith('/incident/')");
        browser.one(".claim.deny a.more").sendKeys(Keys.ENTER);
        browser.await("return location.pathname.startsWith('/claim/')");
        quiet();
    }

    @Test
    void aQuestionIsAskedByItsForm() throws IOException {
        browser.open("/questions");
        browser.link("Who denies what").click();
        browser.one("[name=incident]").clear();
        browser.one("[name=incident]").sendKeys("solarwinds-2020", Keys.ENTER);
        browser.await("return location.search.includes('solarwinds')");
        assertThat(browser.one("table.rows").getText()).contains("Moscow denied it");
        browser.picture("question");
        quiet();
    }

    @Test
    void theGraphIsDrawnAndTheIncidentIsExported() throws IOException {
        browser.open("/incident/jbs-2021/graph");
        browser.await("return document.body.dataset.ready === 'true'");
        browser.picture("graph");
        assertThat(browser.link("Back to the incident").getDomAttribute("href")).isEqualTo("/incident/jbs-2021");
        quiet();
        assertThat(served.get("/incident/jbs-2021/export?format=gexf").body()).contains("<gexf");
    }

    @Test
    void theEditorRunsAQuery() throws IOException {
        browser.open("/query");
        browser.await("return document.querySelector('.yasqe_queryButton') !== null");
        browser.one(".yasqe_queryButton").click();
        browser.await("return /affirm/.test(document.querySelector('.yasr')?.textContent ?? '')");
        browser.picture("query");
        browser.run("const e = document.querySelector('.yasqe .CodeMirror, .CodeMirror').CodeMirror; e.focus();"
                + " e.setValue('PREFIX j: <https://w3id.org/jaccuse/ns#> SELECT * { ?c j:sta');"
                + " e.setCursor(0, 1000); window.editor = e;");
        browser.focused().sendKeys(Keys.chord(Keys.CONTROL, Keys.SPACE));
        browser.await("return /stance/.test([...document.querySelectorAll('.CodeMirror-hints')].map(h => h.textContent)"
                + ".join()) || /j:stance/.test(window.editor.getValue())");
        // The editor tries to set a style in its text; the policy stops that, and nothing is missing.
        assertThat(browser.complaints()).allMatch(line -> line.contains("inline style"));
        quiet();
    }

    @Test
    void theEditorDrawsTriples() throws IOException {
        browser.open("/query");
        browser.await("return document.querySelector('.yasqe_queryButton') !== null");
        browser.run(
                "document.querySelector('.yasqe .CodeMirror, .CodeMirror').CodeMirror.setValue("
                        + "'PREFIX j: <https://w3id.org/jaccuse/ns#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> '"
                        + "+ 'CONSTRUCT { ?claim j:holder ?holder ; j:stance ?stance . ?holder skos:prefLabel ?name } '"
                        + "+ 'WHERE { ?claim j:holder ?holder ; j:stance ?stance . OPTIONAL { ?holder skos:prefLabel ?name } }')");
        browser.one(".yasqe_queryButton").click();
        browser.await("return document.querySelector('.yasr .select_graph:not(.disabled)') !== null"
                + " && document.querySelector('.yasr table') !== null");
        browser.one(".yasr .select_graph").click();
        browser.await("return document.querySelectorAll('.triples canvas').length > 0");
        assertThat(browser.one(".yasr .quiet").getText()).matches("\\d+ statements.*");
        assertThat(browser.one(".select_graph").getText()).contains("Graph");
        assertThat(browser.run("const box = document.querySelector('.triples').getBoundingClientRect();"
                        + " return box.top >= 0 && box.bottom <= innerHeight + 1"))
                .isEqualTo(true);
        browser.picture("triples");
        assertThat(browser.complaints()).allMatch(line -> line.contains("inline style"));
        quiet();
    }

    @Test
    void noPageHindersPeople() throws IOException {
        for (String path : List.of(
                "/",
                "/incident/solarwinds-2020",
                "/actor/russia",
                "/document/428a46c9b20d0e25",
                "/claim/428a46c9b20d0e25/c-5210613a",
                "/questions",
                "/questions/denials",
                "/search?q=jbs",
                "/query",
                "/ingest",
                "/about")) {
            for (boolean dark : new boolean[] {false, true}) {
                browser.dark(dark);
                browser.open(path);
                assertThat((List<?>) browser.hindrances())
                        .as(path + (dark ? " dark" : " light"))
                        .isEmpty();
            }
        }
        browser.dark(false);
    }

    @Test
    void aNarrowScreenNeedsNoSidewaysScrolling() throws IOException {
        browser.size(390, 844);
        for (String path : List.of(
                "/",
                "/incident/solarwinds-2020",
                "/actor/russia",
                "/claim/428a46c9b20d0e25/c-5210613a",
                "/questions/denials")) {
            browser.open(path);
            assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
                    .as(path)
                    .isEqualTo(true);
        }
        browser.picture("mobile");
        browser.size(1280, 900);
        browser.dark(true);
        browser.open("/incident/solarwinds-2020");
        browser.picture("dark");
        browser.dark(false);
    }

    /** What {@code data/samples} give, as the README shows it. */
    @Test
    void theSampleDocumentsMakeAPicture(@TempDir Path other) throws IOException {
        try (Served samples = Served.with(other, PagesIT::sampleDocuments);
                Browser reader = new Browser(samples)) {
            reader.size(1280, 1240);
            reader.open("/incident/colonial-pipeline-2021");
            assertThat(reader.all("svg.timeline circle.affirm")).hasSizeGreaterThan(3);
            assertThat(reader.all("svg.timeline .deny, svg.timeline .doubt")).hasSizeGreaterThan(3);
            assertThat(reader.all(".slide")).hasSize(1);
            byte[] picture = reader.picture("samples");
            if (Boolean.getBoolean("docs.refresh")) {
                Files.write(Path.of("docs", "pictures", "serve.png"), picture);
            }
            int all = reader.all("article.claim").size();
            reader.run("const s = document.querySelector('.slide'); s.value = 0;"
                    + " s.dispatchEvent(new Event('input')); s.dispatchEvent(new Event('change'));");
            reader.await("return location.search.includes('asof=')");
            assertThat(reader.all("article.claim")).isNotEmpty().hasSizeLessThan(all);
        }
    }

    private static void sampleDocuments(DatasetGraph quads) {
        try (InputStream packed = PagesIT.class.getResourceAsStream("/serve/samples.nq.gz");
                InputStream text = new GZIPInputStream(packed)) {
            RDFDataMgr.read(quads, text, Lang.NQUADS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The store in which every text is hostile: all its pages, and nothing runs and nothing is asked of others. */
    @Test
    void hostileTextsRunNothing(@TempDir Path other) throws IOException {
        try (Served hostile = Served.with(other, quads -> HostileStore.fill(quads, Foreign.hostile(3000)));
                Browser visitor = new Browser(hostile)) {
            TreeSet<String> paths = new TreeSet<>(List.of(
                    "/",
                    "/search?q=script",
                    "/search?q=onerror+window",
                    "/questions/denials",
                    "/questions/accusations?incident=%3Cimg%20src%3Dx%20onerror%3Dwindow.hit%3D1%3E",
                    "/actor/russia",
                    "/actor/jbs",
                    "/incident/jbs-2021/graph"));
            visitor.open("/");
            visitor.all(".incidents a").stream().limit(25).forEach(a -> paths.add(a.getDomAttribute("href")));
            visitor.open("/incident/solarwinds-2020");
            visitor.all("a.more, .chain a").stream().limit(25).forEach(a -> paths.add(a.getDomAttribute("href")));
            visitor.complaints();
            for (String path : paths) {
                visitor.open(path);
                assertThat(
                                visitor.run(
                                        "return window.hit === undefined && document.querySelectorAll("
                                                + "'main img, main iframe, main script, main link, main style, [onerror], [onload], a[href^=\"javascript\" i]').length === 0"))
                        .as(path)
                        .isEqualTo(true);
            }
            assertThat(visitor.foreignRequests()).isEmpty();
            assertThat(paths).hasSizeGreaterThan(30);
        }
    }

    private static void quiet() throws IOException {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.foreignRequests()).isEmpty();
    }
}
