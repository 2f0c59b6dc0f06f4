package org.jaccuse.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jaccuse.acquire.web.Inflation;

/** A file packed with gzip, its members in a row taken as one. Web archives are not: they are packed record by record. */
final class GzipFile implements Container {
    private static final int LETTERS = 16;

    @Override
    public boolean holds(String type, String head, Content content) {
        return type.equals("application/gzip");
    }

    /** The first letters inside, empty when it is not sound. */
    static String beginning(Content content) {
        try (InputStream in = Inflation.gzip(content.opening().open())) {
            return new String(in.readNBytes(LETTERS), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    /** Whether a content begins as gzip data does. */
    static boolean is(Content content) throws IOException {
        return MediaType.of(content.head(LETTERS), content.name()).equals("application/gzip");
    }

    @Override
    public void open(Content content, Intake to) throws IOException {
        Content.Opening packed = content.opening();
        to.take(content.unpacked(() -> Inflation.gzip(packed.open())));
    }
}
