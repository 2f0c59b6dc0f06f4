package org.jaccuse.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The news agency that a dateline names: {@code MOSCOW, June 30. /TASS/.} or {@code LONDON (Reuters) -}. */
final class Agency {
    private static final Pattern DATELINE = Pattern.compile(
            "^\\p{Lu}[\\p{Lu} .'’-]+[,.( /].{0,40}?(?:/(\\p{Lu}[\\p{L} -]{1,30})/[.,]?\\s|\\((\\p{Lu}[\\p{L} -]{1,30})\\)\\s*[-—–])");

    private Agency() {}

    /** The agency of the first dateline among the lines. */
    static Optional<String> in(List<String> head) {
        return head.stream()
                .map(DATELINE::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1) != null ? m.group(1) : m.group(2))
                .findFirst();
    }
}
