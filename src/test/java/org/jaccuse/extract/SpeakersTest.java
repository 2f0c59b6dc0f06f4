package org.jaccuse.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jaccuse.model.AnnotatedDocument;
import org.jaccuse.model.Block;
import org.jaccuse.model.Document;
import org.jaccuse.model.Mention;
import org.jaccuse.model.Span;
import org.junit.jupiter.api.Test;

class SpeakersTest {
    @Test
    void aTurnGoesOnUntilTheNextSpeaker() {
        String text = "MS. HALE: Good day.\n\nThe GRU hacked the port.\n\nTHE PRESIDENT: We know more.";
        Speakers speakers = new Speakers(document(text));
        assertThat(speakers.at(words(text, "Good day"))).map(Mention::text).contains("MS. HALE");
        assertThat(speakers.at(words(text, "hacked"))).map(Mention::text).contains("MS. HALE");
        assertThat(speakers.at(words(text, "know"))).map(Mention::text).contains("THE PRESIDENT");
        assertThat(speakers.isQuestion(words(text, "hacked"))).isFalse();
    }

    @Test
    void aReportersTurnIsAQuestion() {
        String text = "Q Did Iran hack the dam, and who pays\n\nMR. ORR: No comment.";
        Speakers speakers = new Speakers(document(text));
        assertThat(speakers.isQuestion(words(text, "hack"))).isTrue();
        assertThat(speakers.isQuestion(words(text, "comment"))).isFalse();
    }

    @Test
    void aParagraphWithoutTurnHasNoSpeaker() {
        String text = "The minister: a portrait.\n\nEU ministers met in Riga.";
        Speakers speakers = new Speakers(document(text));
        assertThat(speakers.at(words(text, "portrait"))).isEmpty();
        assertThat(speakers.at(words(text, "met"))).isEmpty();
    }

    @Test
    void aQuotationIsItsSpeakersInTheSameParagraph() {
        String text = "\"Iran hacked the dam for three days,\" Anna Orr said. The dam is old.";
        Speakers speakers = new Speakers(document(text));
        hear(speakers, text, "Anna Orr", "said");
        assertThat(speakers.at(words(text, "hacked"))).map(Mention::text).contains("Anna Orr");
        assertThat(speakers.at(words(text, "old"))).isEmpty();
    }

    @Test
    void aSpeechVerbInsideAQuotationIsNoSpeakerOfIt() {
        String text = "\"My neighbour said Iran hacked the dam.\"";
        Speakers speakers = new Speakers(document(text));
        hear(speakers, text, "neighbour", "said");
        assertThat(speakers.at(words(text, "hacked"))).isEmpty();
    }

    @Test
    void aQuotationCarriedOnIntoTheNextParagraphKeepsItsSpeaker() {
        String text = "\"We work day and night on it,\" Anna Orr said.\n\n\"Iran hacked the dam in May.\"\n\n"
                + "The town is small.\n\n\"Nobody asked me for an opinion.\"";
        Speakers speakers = new Speakers(document(text));
        hear(speakers, text, "Anna Orr", "said");
        speakers.carryOn();
        assertThat(speakers.at(words(text, "hacked"))).map(Mention::text).contains("Anna Orr");
        assertThat(speakers.at(words(text, "asked"))).isEmpty();
    }

    @Test
    void aQuotedNameInTheNextParagraphIsNotCarriedOn() {
        String text = "\"We work day and night on it,\" Anna Orr said.\n\n"
                + "The police call the intruders \"the night shift of Izmir\", and they have been looking for them"
                + " since the dam was shut down in the last week of May.";
        Speakers speakers = new Speakers(document(text));
        hear(speakers, text, "Anna Orr", "said");
        speakers.carryOn();
        assertThat(speakers.at(words(text, "night shift"))).isEmpty();
    }

    @Test
    void whoSpeaksInTheSentenceOfAQuotationSaysItWhoeverSpokeBefore() {
        String text = "The mayor said the pumps ran again. \"Iran hacked the dam for three days,\" added Anna Orr. "
                + "Bo Lind wondered why.";
        Speakers speakers = new Speakers(document(text));
        hear(speakers, text, "The mayor", "said");
        hear(speakers, text, "Anna Orr", "added");
        hear(speakers, text, "Bo Lind", "wondered");
        assertThat(speakers.at(words(text, "hacked"))).map(Mention::text).contains("Anna Orr");
    }

    @Test
    void aQuotationThatStandsAloneIsTheNearestSpeakersBeforeIt() {
        String text =
                "The mayor said the pumps ran again. Anna Orr warned the council. \"Iran hacked the dam in May.\" "
                        + "Bo Lind wondered why.";
        Speakers speakers = new Speakers(document(text));
        hear(speakers, text, "The mayor", "said");
        hear(speakers, text, "Anna Orr", "warned");
        hear(speakers, text, "Bo Lind", "wondered");
        assertThat(speakers.at(words(text, "hacked"))).map(Mention::text).contains("Anna Orr");
    }

    /** The sentence goes from one full stop to the next. */
    private static void hear(Speakers speakers, String text, String speaker, String verb) {
        Span said = words(text, verb);
        int stop = Math.max(text.lastIndexOf(". ", said.start()), text.lastIndexOf(".\" ", said.start()));
        int start = stop < 0 ? 0 : text.indexOf(' ', stop) + 1;
        speakers.hear(new Span(start, text.indexOf(".", said.end()) + 1), said, named(text, speaker));
    }

    private static Mention named(String text, String name) {
        return Mention.of(Mention.Kind.NAMED, name, words(text, name));
    }

    private static Span words(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static AnnotatedDocument document(String text) {
        List<Block> blocks = spans(text, "(?s).+?(?=\n\n|$)", 0).stream()
                .map(span -> new Block(Block.Kind.PARAGRAPH, span))
                .toList();
        Document document = new Document(
                "x",
                "sha256:0",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                text,
                blocks);
        return new AnnotatedDocument(document, List.of(), spans(text, "\"([^\"]+)\"", 1), List.of());
    }

    private static List<Span> spans(String text, String expression, int group) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = Pattern.compile(expression).matcher(text);
        while (matcher.find()) {
            int lead = matcher.group(group).length()
                    - matcher.group(group).stripLeading().length();
            spans.add(new Span(matcher.start(group) + lead, matcher.end(group)));
        }
        return spans;
    }
}
