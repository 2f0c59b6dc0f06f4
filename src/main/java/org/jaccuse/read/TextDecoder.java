package org.jaccuse.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jaccuse.model.InputException;
import org.jaccuse.model.RawDocument;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns bytes into characters and loses none of them: what a charset cannot hold is an error, never a replacement character. In
 * order: byte order mark; UTF-8 where bytes beyond ASCII fit it, for chance hardly ever makes such bytes; the declared charset;
 * a detector's guess.
 */
final class TextDecoder {
    private static final Pattern PARAMETER = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\\s\"';>]+)");

    /** Labels that the web means otherwise than the standards do (WHATWG Encoding Standard, section 4.2). */
    private static final Map<String, String> LABELS = Map.of(
            "iso-8859-1", "windows-1252",
            "iso8859-1", "windows-1252",
            "latin1", "windows-1252",
            "ascii", "windows-1252",
            "us-ascii", "windows-1252",
            "utf8", "UTF-8",
            "gb2312", "GB18030",
            "gbk", "GB18030");

    /** Text has hardly any control characters; one in twenty is far more than stray bytes explain. */
    private static final int CHARACTERS_PER_CONTROL = 20;

    private TextDecoder() {}

    /**
     * Decodes a document.
     *
     * @param content charset that the content names for itself, taken where the transport names none
     * @throws InputException when a charset is unknown, does not fit the bytes or cannot be guessed, or the content is binary
     */
    static String decode(RawDocument raw, Optional<String> content) {
        Optional<String> declared =
                raw.declaredType().flatMap(TextDecoder::parameter).or(() -> content);
        String text = marked(raw)
                .or(() -> multibyte(raw))
                .or(() -> declared.map(label -> strict(raw, charset(raw, label))))
                .orElseGet(() -> guessed(raw));
        long controls = text.chars()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c))
                .count();
        if (controls * CHARACTERS_PER_CONTROL > text.length()) {
            throw new InputException(raw.location(), "binary data; expected text");
        }
        return text;
    }

    /** The charset parameter of a media type. */
    static Optional<String> parameter(String mediaType) {
        Matcher matcher = PARAMETER.matcher(mediaType);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> marked(RawDocument raw) {
        byte[] bytes = raw.bytes();
        int first = bytes.length > 1 ? (bytes[0] & 0xff) << 8 | bytes[1] & 0xff : 0;
        Optional<Charset> charset = switch (first) {
            case 0xfeff -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xfffe -> Optional.of(StandardCharsets.UTF_16LE);
            case 0xefbb ->
                bytes.length > 2 && (bytes[2] & 0xff) == 0xbf ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
            default -> Optional.empty();
        };
        return charset.map(c -> strict(raw, c).substring(1));
    }

    private static Optional<String> multibyte(RawDocument raw) {
        boolean beyondAscii = false;
        for (byte b : raw.bytes()) {
            beyondAscii |= b < 0;
        }
        return beyondAscii ? decoded(raw.bytes(), StandardCharsets.UTF_8) : Optional.empty();
    }

    private static Charset charset(RawDocument raw, String label) {
        String name = LABELS.getOrDefault(label.toLowerCase(Locale.ROOT), label);
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    raw.location(), "charset \"" + label + "\" is not known; expected a name such as UTF-8", e);
        }
    }

    private static String strict(RawDocument raw, Charset charset) {
        return decoded(raw.bytes(), charset)
                .orElseThrow(() -> new InputException(
                        raw.location(),
                        "charset " + charset.name() + " is declared but does not fit the bytes; save it as UTF-8"));
    }

    private static String guessed(RawDocument raw) {
        Optional<String> ascii = decoded(raw.bytes(), StandardCharsets.US_ASCII);
        return ascii.or(() -> detected(raw.bytes()).flatMap(charset -> decoded(raw.bytes(), charset)))
                .orElseThrow(() -> new InputException(
                        raw.location(), "charset is not declared and cannot be told; save it as UTF-8"));
    }

    private static Optional<Charset> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .filter(Charset::isSupported)
                .map(Charset::forName);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
