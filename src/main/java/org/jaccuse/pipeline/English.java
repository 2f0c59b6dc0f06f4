package org.jaccuse.pipeline;

import java.util.Locale;
import org.jaccuse.model.Document;
import org.jaccuse.model.Refusal;

/** The one language that is analysed so far. A document in another is told and left alone, for half of its claims misleads. */
final class English {
    private English() {}

    static boolean is(Document document) {
        return locale(document).getLanguage().equals("en");
    }

    /** English name of the document's language. */
    static String name(Document document) {
        return locale(document).getDisplayLanguage(Locale.ENGLISH);
    }

    static Refusal refusal(Document document) {
        return new Refusal(document.location(), name(document) + " text; only English is analysed so far");
    }

    private static Locale locale(Document document) {
        return Locale.forLanguageTag(document.language());
    }
}
