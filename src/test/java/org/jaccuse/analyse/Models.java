package org.jaccuse.analyse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jaccuse.model.AnnotatedDocument;
import org.jaccuse.model.Block;
import org.jaccuse.model.Document;
import org.jaccuse.model.Gate;
import org.jaccuse.model.Span;

/** The real language models, loaded once for all tests, on texts of one paragraph. */
public final class Models {
    private static final Analyser EVERYTHING = Analyser.load(Gate.none(), told -> {});

    private Models() {}

    /** A text analysed, with the day of publication if one is given. */
    public static AnnotatedDocument analyse(String text, Optional<LocalDate> published) {
        return EVERYTHING.analyse(document(text, published));
    }

    static Document document(String text, Optional<LocalDate> published) {
        return new Document(
                "test",
                "sha256:0",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                published,
                "en",
                Optional.empty(),
                text,
                List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))));
    }
}
