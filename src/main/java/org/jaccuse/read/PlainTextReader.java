package org.jaccuse.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jaccuse.model.Block;
import org.jaccuse.model.RawDocument;

/** Plain text: paragraphs parted by blank lines, or one a line. */
public final class PlainTextReader implements FormatReader {
    /** A headline has fewer words than this, a heading inside the text at most as many as {@link #HEADING_WORDS}. */
    private static final int TITLE_WORDS = 30;

    private static final int HEADING_WORDS = 12;

    /** A line of one or two words above the headline is a section of the outlet ("All news"). */
    private static final int SECTION_WORDS = 2;

    /** Paragraphs that may hold headline, date and dateline. */
    private static final int HEAD = 10;

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("text/plain");
    }

    @Override
    public Draft read(RawDocument raw) {
        List<String> paragraphs = Paragraphs.of(TextDecoder.decode(raw, Optional.empty()));
        List<String> head = paragraphs.subList(0, Math.min(HEAD, paragraphs.size()));
        int title = title(head);
        List<Draft.Passage> passages = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean last = i == paragraphs.size() - 1;
            passages.add(new Draft.Passage(kind(paragraphs.get(i), i, title, last), paragraphs.get(i)));
        }
        return new Draft(
                title < 0 ? Optional.empty() : Optional.of(paragraphs.get(title)),
                Optional.empty(),
                Agency.in(head),
                Days.stated(head),
                Optional.empty(),
                Optional.empty(),
                passages);
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

    /** Place of the headline among the lines above the first sentence, -1 where there is none. */
    private static int title(List<String> head) {
        int section = -1;
        for (int i = 0; i < head.size(); i++) {
            String line = head.get(i);
            if (Line.closes(line) || Line.words(line) >= TITLE_WORDS) {
                break;
            }
            if (!Days.alone(line) && Line.words(line) > SECTION_WORDS) {
                return i;
            }
            section = section < 0 && !Days.alone(line) ? i : section;
        }
        return section;
    }
}
