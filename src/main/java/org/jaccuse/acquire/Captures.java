package org.jaccuse.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jaccuse.acquire.web.Inflation;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;

/** What the records of web archives captured; remembers where each capture stands, for records that refer back to one. */
final class Captures {
    /** What pages are made of besides documents: passed over, as nobody takes them for articles. */
    private static final String NO_DOCUMENT =
            "(?i)(?:image|video|audio|font)/.*|text/(?:css|javascript|vnd\\.wap.*)|application/(?:(?:x-)?javascript|json|manifest\\+json|font.*|x-font.*|vnd\\.ms-fontobject|wasm|octet-stream|x-shockwave-flash).*";

    /** For records that nobody needs to be told of. */
    static final Runnable NOTHING = () -> {};

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Place> latest = new HashMap<>();

    private record Place(Content archive, long position, String target) {}

    /**
     * Reads a record whole.
     *
     * @return what to do once the record is known to be sound
     */
    Runnable of(Content archive, long position, WarcRecord record, Intake to) throws IOException {
        if (record instanceof WarcResponse response && response.target().matches("(?i)https?:.*")) {
            return captured(archive, position, response, to);
        }
        if (record instanceof WarcResource resource && resource.target().matches("(?i)https?:.*")) {
            byte[] bytes = bytes(resource.body(), to);
            String type = resource.contentType().toString();
            return page(archive, position, resource, bytes, Optional.of(type), to);
        }
        if (record instanceof WarcRevisit revisit) {
            return revisited(archive, position, revisit, to);
        }
        return NOTHING;
    }

    private Runnable captured(Content archive, long position, WarcResponse record, Intake to) throws IOException {
        HttpResponse http = record.http();
        MessageHeaders headers = http.headers();
        Optional<String> type = headers.first("Content-Type");
        if (http.status() != 200 || type.filter(t -> t.matches(NO_DOCUMENT)).isPresent()) {
            return NOTHING;
        }
        byte[] sent = bytes(http.body(), to);
        Optional<String> length = headers.first("Content-Length").filter(l -> l.matches("\\d{1,18}"));
        boolean cut = record.truncated() != WarcTruncationReason.NOT_TRUNCATED
                || length.isPresent()
                        && !headers.contains("Transfer-Encoding", "chunked")
                        && sent.length < Math.min(Long.parseLong(length.get()), to.limit() + 1L);
        if (cut) {
            return () -> to.refuse(
                    place(archive, position, record.target()), "was cut short when it was captured; get it anew");
        }
        try {
            byte[] bytes = Inflation.decoded(sent, headers.first("Content-Encoding"), to.limit() + 1);
            return page(archive, position, record, bytes, type, to);
        } catch (IOException e) {
            return () -> to.refuse(place(archive, position, record.target()), e.getMessage() + "");
        }
    }

    private Runnable page(
            Content archive, long position, WarcTargetRecord record, byte[] bytes, Optional<String> type, Intake to) {
        String target = record.target();
        if (bytes.length > to.limit()) {
            return () -> to.refuse(place(archive, position, target), to.tooLarge());
        }
        if (bytes.length == 0) {
            return () -> to.refuse(place(archive, position, target), "an empty page; expected text");
        }
        Place place = new Place(archive, position, target);
        Instant date = record.date();
        record.payloadDigest().ifPresent(digest -> places.putIfAbsent(digest.prefixedBase32(), place));
        places.putIfAbsent(key(target, date), place);
        latest.put(target, place);
        return () -> to.documentsOnly().take(content(bytes, target, type, date));
    }

    private static Content content(byte[] bytes, String target, Optional<String> type, Instant date) {
        Content.Origin origin = new Content.Origin(target, type, Optional.of(date));
        Content plain = Content.of(bytes, target);
        return new Content(target, target.replaceFirst("[?#].*", ""), plain.opening(), Optional.of(origin));
    }

    /** The page was as in an earlier capture: that is news at another address, and where it had changed in between. */
    private Runnable revisited(Content archive, long position, WarcRevisit record, Intake to) throws IOException {
        Optional<Place> first = record.payloadDigest()
                .map(digest -> places.get(digest.prefixedBase32()))
                .or(() -> record.refersToTargetURI()
                        .flatMap(uri -> record.refersToDate().map(date -> places.get(key(uri.toString(), date)))));
        if (first.isEmpty()) {
            String reason =
                    "says that the page is as in a capture that is not here; read the archive of that capture first";
            return () -> to.refuse(place(archive, position, record.target()), reason);
        }
        String target = record.target();
        Instant date = record.date();
        Place place = first.get();
        if (place.equals(latest.put(target, place))) {
            return NOTHING;
        }
        return () -> again(place, target, date, to);
    }

    private void again(Place place, String target, Instant date, Intake to) {
        try (InputStream in = place.archive().opening().open()) {
            in.skipNBytes(place.position());
            try (WarcReader reader = new WarcReader(in)) {
                WarcRecord record = reader.next().orElseThrow(() -> new IOException("its first capture is gone"));
                if (record instanceof WarcResponse response) {
                    MessageHeaders headers = response.http().headers();
                    byte[] sent = bytes(response.http().body(), to);
                    byte[] bytes = Inflation.decoded(sent, headers.first("Content-Encoding"), to.limit());
                    to.documentsOnly().take(content(bytes, target, headers.first("Content-Type"), date));
                } else {
                    String type = record.contentType().toString();
                    to.documentsOnly().take(content(bytes(record.body(), to), target, Optional.of(type), date));
                }
            }
        } catch (IOException e) {
            to.refuse(target, FileSource.reason(e));
        }
    }

    private static byte[] bytes(MessageBody body, Intake to) throws IOException {
        return body.stream().readNBytes(to.limit() + 1);
    }

    private static String key(String target, Instant date) {
        return date + " " + target;
    }

    private static String place(Content archive, long position, String target) {
        return archive.location() + " at byte " + position + ", " + target;
    }
}
