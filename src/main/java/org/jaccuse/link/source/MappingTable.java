package org.jaccuse.link.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jaccuse.model.Correspondence;
import org.jaccuse.model.Correspondence.Justification;
import org.jaccuse.model.Correspondence.Match;
import org.jaccuse.model.Entries;
import org.jaccuse.model.InputException;
import org.jaccuse.model.Refusal;

/** Mappings as SSSOM writes them: tab separated, with prefixes in the comments before the header. */
final class MappingTable implements Format {
    private static final Pattern PREFIX =
            Pattern.compile("#\\s+[\"']?([\\w.-]+)[\"']?:\\s+[\"']?([a-z]+:[^\"'\\s]+)[\"']?\\s*");
    private static final List<String> NEEDED = List.of("subject_id", "predicate_id", "object_id");

    @Override
    public void read(Source source, Entries to) throws IOException {
        Map<String, String> prefixes = prefixes(source);
        CsvFile.tabs(source.file(), source.location()).read(new CsvFile.Rows() {
            @Override
            public void header(List<String> columns) {
                if (!columns.containsAll(NEEDED)) {
                    throw new InputException(source.location(), "lacks one of the columns " + NEEDED + "; add it");
                }
            }

            @Override
            public void row(long line, Map<String, String> cells) {
                mapping(source.location() + ":" + line, prefixes, cells, to);
            }

            @Override
            public void refused(Refusal refusal) {
                to.refused(refusal);
            }
        });
    }

    private static void mapping(String place, Map<String, String> prefixes, Map<String, String> cells, Entries to) {
        Optional<String> subject = whole(prefixes, cells.getOrDefault("subject_id", ""));
        Optional<String> object = whole(prefixes, cells.getOrDefault("object_id", ""));
        String predicate = String.valueOf(cells.get("predicate_id"));
        Optional<Match> match = Match.of(predicate);
        if (subject.isEmpty() || object.isEmpty()) {
            to.refused(new Refusal(place, "subject or object is no address and has no prefix of the file; correct it"));
        } else if (match.isEmpty()) {
            to.aside("mapping: " + predicate.replaceFirst(".*[:#/]", ""));
        } else {
            to.stated(new Correspondence(
                    subject.get(),
                    cells.getOrDefault("subject_label", ""),
                    object.get(),
                    cells.getOrDefault("object_label", ""),
                    match.get(),
                    confidence(place, cells, to),
                    Justification.STATED,
                    cells.getOrDefault("comment", "the file says so")));
        }
    }

    private static double confidence(String place, Map<String, String> cells, Entries to) {
        String told = cells.getOrDefault("confidence", "");
        try {
            double value = told.isBlank() ? 1 : Double.parseDouble(told);
            if (value >= 0 && value <= 1) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Told below, as any other value that is none.
        }
        to.refused(new Refusal(place, "the confidence '" + told + "' is no number from 0 to 1; it is left out"));
        return 1;
    }

    private static Optional<String> whole(Map<String, String> prefixes, String id) {
        if (id.startsWith("http:") || id.startsWith("https:")) {
            return Optional.of(id);
        }
        int colon = id.indexOf(':');
        return Optional.ofNullable(colon < 0 ? null : prefixes.get(id.substring(0, colon)))
                .map(start -> start + id.substring(colon + 1));
    }

    private static Map<String, String> prefixes(Source source) throws IOException {
        Map<String, String> prefixes = new HashMap<>(source.about().map("codes"));
        try (Stream<String> lines = Files.lines(source.file(), StandardCharsets.UTF_8)) {
            lines.takeWhile(line -> line.startsWith("#")).forEach(line -> {
                Matcher prefix = PREFIX.matcher(line);
                if (prefix.matches()) {
                    prefixes.put(prefix.group(1), prefix.group(2));
                }
            });
        }
        return prefixes;
    }
}
