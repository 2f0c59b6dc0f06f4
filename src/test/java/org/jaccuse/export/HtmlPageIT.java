package org.jaccuse.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page in a real browser: it draws, it says what it draws in words, it fetches nothing and runs nothing but its own scripts. */
class HtmlPageIT {
    @TempDir
    private static Path folder;

    /** Icons that the page and the browser's own controls bring along: nobody is asked for them. */
    private static final String INLINE = "data:";

    private static ChromeDriver browser;

    @BeforeAll
    static void open() {
        ForeignTool.need("chromium", "chromium");
        ForeignTool.need("chromedriver", "chromium-driver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1300,850");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                        .build(),
                options);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void theSentenceOfAClaimIsOneClickAway() throws IOException {
        show("sound", SampleExcerpt.claims());
        int all = claims().size();
        assertThat(all).isGreaterThan(5);
        claims().get(0).click();
        assertThat(browser.findElement(By.cssSelector("#detail blockquote")).getText())
                .isNotBlank();
        assertThat(browser.findElement(By.id("detail")).getText()).contains("document", "digest");
        browser.findElement(By.cssSelector("input[value=affirm]")).click();
        waitFor("return document.querySelectorAll('#claims .affirm').length === 0");
        assertThat(claims()).isNotEmpty().hasSizeLessThan(all);
        browser.findElement(By.id("search")).sendKeys("solarwinds");
        waitFor("return /solarwinds/i.test(document.querySelector('#claims').textContent)");
        Files.write(folder.resolve("page.png"), browser.getScreenshotAs(OutputType.BYTES));
        quiet();
    }

    @Test
    void everyControlHasANameAndTheKeyboardReachesTheClaims() throws IOException {
        show("keys", SampleExcerpt.claims());
        Object nameless =
                browser.executeScript("return [...document.querySelectorAll('input,button')].filter(e => !e.hidden"
                        + " && !(e.labels && e.labels.length) && !e.textContent.trim()).length");
        assertThat(nameless).isEqualTo(0L);
        browser.findElement(By.cssSelector("#claims button")).sendKeys(org.openqa.selenium.Keys.ENTER);
        assertThat(browser.findElement(By.cssSelector("#detail blockquote")).isDisplayed())
                .isTrue();
        Object before = picture();
        browser.findElement(By.id("graph")).sendKeys("+");
        waitUntil(() -> !picture().equals(before));
        quiet();
    }

    /** What the drawing shows. */
    private static Object picture() {
        return browser.executeScript(
                "return [...document.querySelectorAll('#graph canvas')].map(c => c.toDataURL()).join('|')");
    }

    @Test
    void fiveHundredHostileTextsRunNothing() throws IOException {
        List<String> strings = Hostile.strings(500);
        show("hostile", SampleExcerpt.of(strings));
        for (int i = 0; i < 4; i++) {
            browser.findElement(By.id("more")).click();
            claims().get(i * 90).click();
        }
        assertThat(claims()).hasSize(500);
        Object shown = browser.executeScript("for (const b of document.querySelectorAll('#claims button')) b.click();"
                + "return [window.hit, document.querySelectorAll('img,iframe,a:not(.skip)').length,"
                + " document.querySelector('#claims').textContent.includes('<script>window.hit=1</script>')]");
        assertThat((List<?>) shown).isEqualTo(java.util.Arrays.asList(null, 0L, true));
        quiet();
    }

    @Test
    void tenThousandNodesDoNotFreezeIt() throws IOException {
        show(
                "large",
                SampleExcerpt.of(
                        IntStream.range(0, 2_500).mapToObj(i -> "name " + i).toList()));
        Object drawn =
                browser.executeScript("return JSON.parse(document.getElementById('data').textContent).nodes.length");
        assertThat(drawn).isEqualTo(10_000L);
        browser.findElement(By.id("search")).sendKeys("2477");
        waitFor("return document.querySelectorAll('#claims button').length === 1");
        quiet();
    }

    private static void show(String name, Excerpt excerpt) throws IOException {
        Path page = folder.resolve(name + ".html");
        Export.toFile(Formats.load().named("html"), excerpt, page, false);
        browser.manage().logs().get(LogType.PERFORMANCE);
        browser.get(page.toUri().toString());
        waitFor("return document.body.dataset.ready === 'true'");
    }

    private static void waitUntil(java.util.function.BooleanSupplier condition) {
        new WebDriverWait(browser, Duration.ofSeconds(60)).until(b -> condition.getAsBoolean());
    }

    private static void waitFor(String script) {
        new WebDriverWait(browser, Duration.ofSeconds(60))
                .until(b -> Boolean.TRUE.equals(((ChromeDriver) b).executeScript(script)));
    }

    private static List<org.openqa.selenium.WebElement> claims() {
        return browser.findElements(By.cssSelector("#claims button"));
    }

    /** Nothing on the console, and no request but the page itself. */
    private static void quiet() throws IOException {
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
        List<String> requests = new ArrayList<>();
        for (var entry : browser.manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode message = new ObjectMapper().readTree(entry.getMessage()).path("message");
            if (message.path("method").asText().equals("Network.requestWillBeSent")) {
                String url = message.at("/params/request/url").asText();
                if (!url.startsWith(INLINE)) {
                    requests.add(url);
                }
            }
        }
        assertThat(requests).hasSize(1).allMatch(url -> url.startsWith("file:"));
    }
}
