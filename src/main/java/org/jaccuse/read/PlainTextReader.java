package org.jaccuse.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jaccuse.model.Block;
import org.jaccuse.model.RawDocument;

/** Plain text: paragraphs parted by blank lines, or one a line. */
public final class PlainTextReader implements FormatReader {
    /** A heading inside the text has at most this many words. */
    private static final int HEADING_WORDS = 12;

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("text/plain");
    }

    @Override
    public Draft read(RawDocument raw) {
        List<String> paragraphs = Paragraphs.of(TextDecoder.decode(raw, Optional.empty()));
        HeadLines head = HeadLines.of(paragraphs);
        int title = head.titlePlace();
        List<Draft.Passage> passages = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean last = i == paragraphs.size() - 1;
            passages.add(new Draft.Passage(kind(paragraphs.get(i), i, title, last), paragraphs.get(i)));
        }
        return new Draft(
                head.title(),
                Optional.empty(),
                head.agency(),
                head.published(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                passages,
                List.of());
    }

    private static Block.Kind kind(String paragraph, int index, int title, boolean last) {
        if (index == title) {
            return Block.Kind.TITLE;
        }
        boolean heading = index > title
                && title >= 0
                && !last
                && Line.words(paragraph) <= HEADING_WORDS
                && !Line.closes(paragraph)
                && !Days.alone(paragraph);
        return heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
    }
}
