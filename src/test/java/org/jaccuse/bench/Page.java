package org.jaccuse.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jaccuse.model.Block;
import org.jaccuse.model.Document;
import org.jaccuse.model.Mention;
import org.jaccuse.model.Party;
import org.jaccuse.model.Span;

/** The text of an invented document while it is being written. */
final class Page {
    private final StringBuilder text = new StringBuilder();
    private int sentence;

    void words(String words) {
        text.append(words);
    }

    /** Writes the name of an entity and returns it as a party. */
    Party party(Cast.Member member) {
        int start = text.length();
        text.append(member.label());
        return new Party(
                member.id(),
                member.label(),
                Mention.of(Mention.Kind.NAMED, member.label(), new Span(start, text.length())));
    }

    /** Ends a sentence and returns where it stands. */
    Span end() {
        text.append('.');
        Span span = new Span(sentence, text.length());
        text.append(' ');
        sentence = text.length();
        return span;
    }

    String text() {
        return text.toString();
    }

    static String digest(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static Document document(int number, String digest, String outlet, LocalDate day, String text) {
        return new Document(
                "archive/" + outlet.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + "/" + number + ".html",
                digest,
                Optional.of("Report " + number),
                Optional.empty(),
                Optional.of(outlet),
                Optional.of(day),
                "en",
                Optional.empty(),
                text,
                List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))));
    }
}
