package org.jaccuse.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import org.apache.jena.rdf.model.Resource;
import org.jaccuse.bundle.Bundle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class VocabularyPageTest {
    private static final String HTML = VocabularyPage.of(Bundle.shipped());
    private static final Document PAGE = Jsoup.parse(HTML);

    @Test
    void everyTermHasItsAnchorWithLabelAndDefinition() throws IllegalAccessException {
        for (Field field : Vocabulary.class.getFields()) {
            if (field.get(null) instanceof Resource term && term.getNameSpace().equals(Vocabulary.NS)) {
                Element entry = PAGE.getElementById(term.getLocalName());
                assertThat(entry).as(term.getLocalName()).isNotNull();
                assertThat(entry.select("h3").text()).endsWith("j:" + term.getLocalName());
                assertThat(entry.select("p").text()).endsWith(".");
                assertThat(entry.select("dt").eachText()).contains("source");
            }
        }
    }

    @Test
    void everyLinkInsideThePageLeadsSomewhere() {
        assertThat(PAGE.select("a[href^=#]"))
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(PAGE.getElementById(link.attr("href").substring(1)))
                                .as(link.attr("href"))
                                .isNotNull());
    }

    @Test
    void theValuesOfEverySchemeAreListed() {
        assertThat(PAGE.select("dt").eachText()).contains("very likely", "fairly reliable", "declined to comment");
    }

    @Test
    void thePageIsTheSameEveryTimeAndLoadsNothing() {
        assertThat(VocabularyPage.of(Bundle.shipped())).isEqualTo(HTML);
        assertThat(PAGE.select("script, link, img, iframe")).isEmpty();
    }
}
