package org.jaccuse.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jaccuse.model.InputException;
import org.jaccuse.model.RawDocument;
import org.jaccuse.model.Refusal;

/**
 * Finds out what an input is, opens it when it holds several documents, and hands the documents over. Whatever goes wrong
 * with an input is told as a refusal of that input, and the next one is taken.
 */
final class Intake {
    private static final int HEAD = 4096;
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private final Arrivals to;
    private final int limit;
    private final List<Container> kinds;
    private final List<Container> open;

    /**
     * @param limit largest document taken, in bytes
     * @param kinds what is opened; without any, everything is handed over as it is
     */
    Intake(Arrivals to, int limit, List<Container> kinds) {
        this(to, limit, kinds, List.of());
    }

    private Intake(Arrivals to, int limit, List<Container> kinds, List<Container> open) {
        this.to = to;
        this.limit = limit;
        this.kinds = kinds;
        this.open = open;
    }

    /** Carries what the receiver of the documents throws past those who read containers. */
    private static final class Passing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Passing(RuntimeException cause) {
            super(cause);
        }
    }

    /** Takes one input of the user's. */
    void take(Content content) {
        try {
            routed(content);
        } catch (Passing e) {
            if (open.isEmpty() && e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        } catch (InputException e) {
            refuse(content.location(), reason(content.location(), e));
        } catch (IOException | SecurityException e) {
            refuse(content.location(), FileSource.reason(e));
        } catch (RuntimeException | StackOverflowError e) {
            refuse(content.location(), "cannot be read (" + e.getClass().getSimpleName() + "); expected a sound file");
        }
    }

    private void routed(Content content) throws IOException {
        byte[] head = content.head(HEAD);
        if (head.length == 0) {
            refuse(content.location(), "empty file; expected text");
            return;
        }
        String type = MediaType.of(head, content.name());
        String letters = new String(head, StandardCharsets.ISO_8859_1);
        Optional<Container> kind = kinds.stream()
                .filter(container -> container.holds(type, letters, content))
                .findFirst();
        if (kind.isEmpty()) {
            whole(content, type);
        } else if (open.contains(kind.get())) {
            refuse(content.location(), "is packed in one of its kind; unpack it and name what is inside");
        } else {
            kind.get().open(content, inside(kind.get()));
        }
    }

    private Intake inside(Container kind) {
        List<Container> deeper = new ArrayList<>(open);
        deeper.add(kind);
        return new Intake(to, limit, kinds, List.copyOf(deeper));
    }

    /** For what must be a document and not hold further ones. */
    Intake documentsOnly() {
        return new Intake(to, limit, kinds, kinds);
    }

    /** Largest document taken, in bytes. */
    int limit() {
        return limit;
    }

    private void whole(Content content, String type) throws IOException {
        byte[] bytes;
        try (InputStream in = content.opening().open()) {
            bytes = in.readNBytes(limit + 1);
        }
        if (bytes.length > limit) {
            refuse(content.location(), tooLarge());
            return;
        }
        found(new RawDocument(
                content.location(),
                bytes,
                Optional.of(declared(type, content)),
                Digest.of(bytes),
                content.origin().map(Content.Origin::url),
                content.origin().flatMap(Content.Origin::retrieved)));
    }

    /** Why a document beyond the limit is not taken. */
    String tooLarge() {
        String size = limit >= 1 << 20 ? (limit >> 20) + " MiB" : limit + " bytes";
        return "larger than " + size + ", the most that is read; split it";
    }

    /** The bytes tell the type better than a server does; where they leave it open, the server's word is taken. */
    private static String declared(String type, Content content) {
        String said = content.origin().flatMap(Content.Origin::type).orElse("");
        String base = said.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        boolean textual = base.matches("text/[a-z0-9.+-]+|application/(?:xhtml\\+xml|json)");
        String best = type.equals("text/plain") && textual ? base : type;
        Matcher charset = CHARSET.matcher(said);
        return charset.find() && best.startsWith("text/") ? best + "; charset=" + charset.group(1) : best;
    }

    void found(RawDocument document) {
        passing(() -> to.found(document));
    }

    void unchanged(String location, String digest) {
        passing(() -> to.unchanged(location, digest));
    }

    void refuse(String location, String reason) {
        passing(() -> to.refused(new Refusal(location, reason)));
    }

    private static void passing(Runnable handing) {
        try {
            handing.run();
        } catch (RuntimeException e) {
            throw e instanceof Passing ? e : new Passing(e);
        }
    }

    /** The message without the place in front when that is the input itself. */
    static String reason(String location, InputException e) {
        String message = String.valueOf(e.getMessage());
        String place = "[" + location + "] ";
        return message.startsWith(place) ? message.substring(place.length()) : message;
    }
}
