package org.jaccuse.bench;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jaccuse.model.InputException;
import org.jaccuse.model.RawDocument;
import org.jaccuse.read.DocumentReader;
import org.jaccuse.read.ReadOptions;
import org.jsoup.nodes.Element;

/** The extractors that are compared, jaccuse's own first. */
final class Extractors {
    private Extractors() {}

    static Map<String, PageText> all() {
        Map<String, PageText> all = new LinkedHashMap<>();
        DocumentReader reader = DocumentReader.standard();
        all.put("jaccuse", page -> own(reader, page));
        all.put("readability4j", Extractors::readability);
        all.put("boilerpipe", Extractors::boilerpipe);
        return all;
    }

    private static String own(DocumentReader reader, byte[] page) {
        try {
            RawDocument raw = new RawDocument("page", page, Optional.of("text/html"), "sha256:0");
            return reader.read(raw, new ReadOptions(Optional.empty())).text();
        } catch (InputException e) {
            return "";
        }
    }

    private static String readability(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        return Optional.ofNullable(
                        new Readability4J("https://page.example/", html).parse().getArticleContent())
                .map(Element::text)
                .orElse("");
    }

    private static String boilerpipe(byte[] page) throws IOException {
        try {
            return ArticleExtractor.INSTANCE.getText(new String(page, StandardCharsets.UTF_8));
        } catch (BoilerpipeProcessingException e) {
            throw new IOException(e);
        }
    }
}
