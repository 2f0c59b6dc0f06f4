package org.jaccuse.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jaccuse.model.Block;
import org.jaccuse.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
    private static final String BODY =
            "The company said that the attack on its network had been reported to the police on the same day.";

    private static Document page(String head, String body) {
        return Raw.html("<!doctype html><html lang=en-GB><head>" + head + "</head><body>" + body + "</body></html>");
    }

    @Test
    void readsWhatThePageSaysAboutItself() {
        Document document = page(
                """
                <title>Company reports an attack | The Outlet</title>
                <meta property="og:site_name" content="The Outlet">
                <link rel="canonical" href="https://outlet.example/a">
                <script type="application/ld+json">[{"@graph": [{"@type": "WebSite", "name": "x"},
                  {"@type": ["NewsArticle"], "headline": "Company reports an attack",
                   "datePublished": "2021-06-03T23:30:00-04:00", "author": [{"name": "A. Writer"}, {"name": "B. Writer"}]}]}]
                </script>""",
                "<h1>The Outlet</h1><article><h1>Company reports an attack</h1><p>By A. Writer, B. Writer</p><p>June 3, 2021</p>"
                        + "<p>" + BODY + "</p></article>");
        assertThat(document.title()).contains("Company reports an attack");
        assertThat(document.byline()).contains("A. Writer, B. Writer");
        assertThat(document.publisher()).contains("The Outlet");
        assertThat(document.published()).contains(LocalDate.of(2021, 6, 3));
        assertThat(document.url()).contains("https://outlet.example/a");
        assertThat(document.language()).isEqualTo("en-GB");
        assertThat(Raw.blocks(document)).containsExactly("PARAGRAPH " + BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property=article:published_time content=2021-06-03T00:10+02:00>",
                "<meta name=DC.date.issued content='3 June 2021'>",
                "<meta name=pubdate content=20210603>",
                "<body><article><time datetime=2021-06-03>yesterday</time>",
                "<body><span itemprop=datePublished content=2021-06-03></span>",
                "<body><div>Posted on June 3, 2021</div><article>"
            })
    void findsTheDayOfPublication(String where) {
        assertThat(Raw.html(where + "<p>" + BODY + "</p><p>" + BODY + "</p>").published())
                .contains(LocalDate.of(2021, 6, 3));
    }

    @Test
    void leavesOutWhatStandsAroundTheArticle() {
        String around = "<p>Some other text that is long enough to look like a paragraph of the article itself.</p>";
        Document document = page(
                "<title>Company reports an attack</title>",
                "<div id=cookie-consent>" + around + "</div><nav>" + around + "</nav><header>" + around + "</header>"
                        + "<div class=wrap><p>" + BODY + "</p><figure><figcaption>" + around + "</figcaption></figure>"
                        + "<script>var a = 'text';</script><p>" + BODY + " Twice.</p><div class='related-stories'>"
                        + around
                        + "</div><p hidden>hidden</p><p><a href=x>More about the attack on the company</a></p>"
                        + "<p>" + BODY + " Thrice.</p></div><div id=comments>" + around + "</div><footer>" + around
                        + "</footer>");
        assertThat(Raw.blocks(document))
                .containsExactly(
                        "PARAGRAPH " + BODY, "PARAGRAPH " + BODY + " Twice.", "PARAGRAPH " + BODY + " Thrice.");
    }

    /** Publishing systems list other stories inside the element of the article, a link and some words to each. */
    @Test
    void leavesOutListsOfOtherArticlesInsideTheArticle() {
        String teaser = "<div class=row><h3><a href=/o>Minister opens a bridge over the river</a></h3>"
                + "<p>The minister was late and the bridge was wet, our reporter writes.</p></div>";
        Document document = Raw.html("<article><p>" + BODY + "</p><p>" + BODY + " Twice.</p><div class=grid>"
                + teaser.repeat(4) + "</div><p>" + BODY + " Thrice.</p><p>" + BODY
                + " And once more.</p></article>");
        assertThat(document.blocks()).hasSize(4);
        assertThat(document.text()).doesNotContain("bridge");
    }

    @Test
    void keepsTheSourcesOfAnArticle() {
        String source = "<li><a href=/o>Report on the attack against the company, 2021</a></li>";
        assertThat(Raw.html("<article><p>" + BODY + "</p><p>" + BODY + " Twice.</p><ol class=references>" + "<li>"
                                + BODY + " Thrice.</li>" + source.repeat(4) + "</ol></article>")
                        .text())
                .contains("Thrice.");
    }

    /** WordPress puts its tags and categories among the classes of the article, others what a page has or has not. */
    @ParameterizedTest
    @ValueSource(strings = {"post type-post hentry tag-fbi category-news", "no-caption", "has-comments"})
    void takesNoArticleForWhatItsClassesSayOfIt(String classes) {
        String other = "<p>Some other text that is long enough to look like a paragraph of the article itself.</p>";
        Document document = Raw.html("<h1>Company reports an attack</h1><article class='" + classes + "'><p>" + BODY
                + "</p></article><div class='right-bar'>" + other.repeat(3) + "</div>");
        assertThat(document.text()).contains(BODY).doesNotContain("Some other text");
    }

    @Test
    void wordsOfASentenceStayInItWhateverTheirClass() {
        assertThat(Raw.html(
                                "<p>The company said that the <a class=tooltip href=x>attack</a> on its network had been <em"
                                        + " class=tag>reported</em> to the police on the same day.</p><p>" + BODY
                                        + "</p>")
                        .text())
                .startsWith("The company said that the attack on its network had been reported to the police");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "By Jane Roe on June 29, 2014 08:08 pm @janeroe 76 Comments | By Jane Roe",
                "By Jane Roe @janeroe on June 26, 2014 at 9:00a | By Jane Roe",
                "By Jane Roe Tuesday, Aug. 17, 2010 | By Jane Roe",
                "Jane Roe — | Jane Roe",
                "by Jane Roe · 19 April 2013 | by Jane Roe",
                "By JANE ROE and JOHN DOE - AP Writers | By JANE ROE and JOHN DOE - AP Writers",
                "9:39AM BST 05 Oct 2011 | ",
                "Authors | "
            })
    void takesTheNameOfTheBylineAlone(String printed, String name) {
        assertThat(Raw.html("<article><div class=byline>" + printed + "</div><p>" + BODY + "</p><p>" + BODY
                                + " Twice.</p>")
                        .byline())
                .isEqualTo(Optional.ofNullable(name));
    }

    @Test
    void takesNoDayOfHistoryForTheDayOfPublication() {
        assertThat(Raw.html("<p>Posted: Aug. 14, 1935</p><p>" + BODY + "</p><p>" + BODY + " Twice.</p>")
                        .published())
                .isEmpty();
    }

    @Test
    void keepsNothingThatTurnsTheDirectionOfWriting() {
        assertThat(Raw.html("<p>" + BODY + " \u202edlrow\u202c \u2066x\u2069</p>")
                        .text())
                .isEqualTo(BODY + " dlrow x");
    }

    @Test
    void keepsAPageThatIsOneForm() {
        assertThat(Raw.html("<form class=nav><p>" + BODY + "</p></form>").text())
                .isEqualTo(BODY);
    }

    @Test
    void keepsInlineTextOnceAndCollapsesBlanks() {
        Document document = Raw.html(
                "<article><p>" + BODY + "</p><p>The\n  <b>FBI</b>&nbsp;said<br>that <a href=x>Dark<i>Side</i></a>"
                        + " <q>did&shy; it</q>.<br><br>Nobody\u200bknows.</p></article>");
        assertThat(Raw.blocks(document, Block.Kind.PARAGRAPH))
                .containsExactly(BODY, "The FBI said that DarkSide “did it”.", "Nobodyknows.");
    }

    @Test
    void partsHeadingsListsQuotesCellsAndLooseText() {
        Document document = Raw.html(
                "<article><p>" + BODY + "</p><h2>What is known</h2>loose<ul><li>one<ul><li>two</li></ul></li></ul>"
                        + "<blockquote>three<p>four</p></blockquote><table><tr><td>five<td>six</table>end</article>");
        assertThat(Raw.blocks(document).subList(1, 10))
                .containsExactly(
                        "HEADING What is known",
                        "PARAGRAPH loose",
                        "PARAGRAPH one",
                        "PARAGRAPH two",
                        "PARAGRAPH three",
                        "PARAGRAPH four",
                        "PARAGRAPH five",
                        "PARAGRAPH six",
                        "PARAGRAPH end");
    }

    @Test
    void saysTheHeadlineOnce() {
        Document document = page(
                "<title>Company “reports” an attack</title>",
                "<article><h1>Company \"reports\" an attack</h1><p>Company reports an attack</p><p>" + BODY
                        + "</p></article>");
        assertThat(document.title()).isPresent();
        assertThat(document.blocks()).hasSize(1);
    }

    @Test
    void takesTheNameOfTheSiteForNoPartOfTheHeadline() {
        Document document = page(
                "<title>Company reports an attack | The Outlet</title>",
                "<article><h1>Company reports an attack | The Outlet</h1><p>" + BODY + "</p></article>");
        assertThat(Raw.blocks(document)).containsExactly("PARAGRAPH " + BODY);
    }

    @Test
    void survivesBrokenJsonLd() {
        String script = "<script type=application/ld+json>";
        assertThat(Raw.html(script + "{\"@type\": </script>" + script + "</script>" + script
                                + "[[[]], null, 3]</script><p>" + BODY)
                        .text())
                .isEqualTo(BODY);
    }
}
