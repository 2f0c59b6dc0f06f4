package org.jaccuse.rdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jaccuse.model.Block;
import org.jaccuse.model.Certainty;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Document;
import org.jaccuse.model.Evidence;
import org.jaccuse.model.Hop;
import org.jaccuse.model.Mention;
import org.jaccuse.model.Party;
import org.jaccuse.model.Relation;
import org.jaccuse.model.Span;
import org.jaccuse.model.SpeechAct;
import org.jaccuse.model.Stance;

/** A document about well-known incidents with a claim of each kind, for tests. */
public final class Sample {
    public static final String VERSION = "0.1.0";
    public static final String LOCATION = "news/week.html";

    private static final String RELAYED =
            "According to one official, the White House said JBS believes that criminals likely"
                    + " based in Russia hit the meat packer.";
    private static final String DENIAL = "The Kremlin said Moscow had nothing to do with the SolarWinds breach.";
    private static final String ATTRIBUTION =
            "The FBI said DarkSide was responsible for the attack on Colonial Pipeline.";
    private static final String DOUBT = "FireEye did not say who was behind the SolarWinds campaign.";
    private static final String LINK = "REvil is linked to DarkSide.";
    private static final String PLACE = "The group is based in Russia, FBI agents said.";
    private static final String SHELTER = "Washington accused Moscow of sheltering REvil.";
    private static final String TEXT = String.join(" ", RELAYED, DENIAL, ATTRIBUTION, DOUBT, LINK, PLACE, SHELTER);

    private Sample() {}

    public static Document document() {
        return document(LOCATION, TEXT);
    }

    /** A document with some text, which gives it its digest. */
    public static Document document(String location, String text) {
        return new Document(
                location,
                "sha256:" + Iris.hash(64, text),
                Optional.of("A week of attacks"),
                Optional.of("A. Reporter"),
                Optional.of("The Daily Example"),
                Optional.of(LocalDate.of(2021, 6, 3)),
                "en",
                Optional.of("the-daily.example/week"),
                text,
                List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))));
    }

    /** The claims of {@link #document()}: every relation, stance and certainty, and a chain of two relays. */
    public static List<Claim> claims() {
        return List.of(relayed(), denial(), attribution(), doubt(), link(), location(), shelter());
    }

    /** JBS as the White House told it, as an official told that. */
    public static Claim relayed() {
        return new Claim(
                Relation.RESPONSIBLE,
                party("actor/criminals-likely-based-in-russia~jbs-2021", "criminals likely based in Russia"),
                party("incident/jbs-2021", "hit the meat packer"),
                Stance.AFFIRM,
                Optional.of(Certainty.PROBABLE),
                SpeechAct.ACCUSATION,
                party("actor/jbs", "JBS"),
                List.of(
                        new Hop<>(
                                wordless("unspecified", "UNSPECIFIED", Mention.unspecified()), List.of("According to")),
                        new Hop<>(party("actor/white-house", "the White House"), List.of())),
                List.of("believes", "likely"),
                Optional.of(LocalDate.of(2021, 6, 1)),
                evidence(document(), RELAYED),
                "believe");
    }

    public static Claim denial() {
        return claim(
                Relation.RESPONSIBLE,
                party("actor/russia", "Moscow"),
                party("incident/solarwinds-2020", "the SolarWinds breach"),
                Stance.DENY,
                Optional.of(Certainty.CERTAIN),
                SpeechAct.DENIAL,
                party("actor/russia", "The Kremlin"),
                DENIAL);
    }

    public static Claim attribution() {
        return claim(
                Relation.RESPONSIBLE,
                party("actor/darkside", "DarkSide"),
                party("incident/colonial-pipeline-2021", "the attack on Colonial Pipeline"),
                Stance.AFFIRM,
                Optional.of(Certainty.CERTAIN),
                SpeechAct.ACCUSATION,
                party("actor/fbi", "The FBI"),
                ATTRIBUTION);
    }

    public static Claim doubt() {
        return claim(
                Relation.RESPONSIBLE,
                wordless("unknown", "unknown", Mention.unknown()),
                party("incident/solarwinds-2020", "the SolarWinds campaign"),
                Stance.DOUBT,
                Optional.empty(),
                SpeechAct.REFUSAL_TO_ATTRIBUTE,
                party("actor/fireeye", "FireEye"),
                DOUBT);
    }

    public static Claim link() {
        return claim(
                Relation.LINKED_TO,
                party("actor/revil", "REvil"),
                party("actor/darkside", "DarkSide"),
                Stance.AFFIRM,
                Optional.of(Certainty.CERTAIN),
                SpeechAct.ASSERTION,
                wordless("author", "AUTHOR", Mention.author()),
                LINK);
    }

    public static Claim location() {
        return claim(
                Relation.BASED_IN,
                party("actor/revil", "The group"),
                party("place/russia", "Russia"),
                Stance.AFFIRM,
                Optional.of(Certainty.POSSIBLE),
                SpeechAct.ASSERTION,
                party("actor/fbi", "FBI agents"),
                PLACE);
    }

    public static Claim shelter() {
        return claim(
                Relation.HARBOURS,
                party("actor/russia", "Moscow"),
                party("actor/revil", "REvil"),
                Stance.AFFIRM,
                Optional.of(Certainty.CERTAIN),
                SpeechAct.ACCUSATION,
                party("actor/united-states", "Washington"),
                SHELTER);
    }

    /** A sentence of a document. */
    public static Evidence evidence(Document document, String quote) {
        int start = document.text().indexOf(quote);
        return new Evidence(quote, new Span(start, start + quote.length()), document.digest());
    }

    private static Claim claim(
            Relation relation,
            Party subject,
            Party object,
            Stance stance,
            Optional<Certainty> certainty,
            SpeechAct act,
            Party holder,
            String sentence) {
        return new Claim(
                relation,
                subject,
                object,
                stance,
                certainty,
                act,
                holder,
                List.of(),
                List.of(),
                Optional.empty(),
                evidence(document(), sentence),
                "sample");
    }

    private static Party party(String id, String words) {
        int start = TEXT.indexOf(words);
        Mention mention = Mention.of(Mention.Kind.NAMED, words, new Span(start, start + words.length()));
        return new Party(id, id.substring(id.indexOf('/') + 1), mention);
    }

    private static Party wordless(String id, String label, Mention mention) {
        return new Party(id, label, mention);
    }
}
