package org.jaccuse.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jaccuse.model.Document;
import org.jaccuse.model.Refusal;
import org.junit.jupiter.api.Test;

class EnglishTest {
    private static Document document(String language) {
        Optional<String> none = Optional.empty();
        return new Document("a.txt", "sha256:0", none, none, none, Optional.empty(), language, none, "text", List.of());
    }

    @Test
    void takesEveryKindOfEnglish() {
        assertThat(English.is(document("en"))).isTrue();
        assertThat(English.is(document("en-GB"))).isTrue();
        assertThat(English.is(document("de"))).isFalse();
    }

    @Test
    void namesTheLanguageThatIsNotAnalysed() {
        assertThat(English.refusal(document("zh")))
                .isEqualTo(new Refusal("a.txt", "Chinese text; only English is analysed so far"));
    }

    @Test
    void theTallyCountsLanguages() {
        Tally tally = new Tally();
        List.of("German", "German", "Czech")
                .forEach(language -> tally.count(
                        Settled.refused(English.refusal(document("de")), Optional.empty(), Optional.of(language))));
        assertThat(tally.summary().foreign()).hasToString("{Czech=1, German=2}");
    }
}
