package org.jaccuse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation. Its commands stand in code blocks: in one named {@code console} after a dollar sign, each with its
 * output below; in one named {@code sh} a line each, without output. A comment {@code <!-- shown: WORDS; WORDS -->} on the line
 * before a block says which parts of the output the page shows, see {@link Listing#excerpt}.
 *
 * @param file where it is
 * @param lines its text
 */
record Page(Path file, List<String> lines) {
    static final Path HOME = Path.of(System.getProperty("jaccuse.home", "")).toAbsolutePath();

    private static final String FENCE = "```";
    private static final String PROMPT = "$ ";
    private static final Pattern SHOWN = Pattern.compile("<!-- shown: (.+) -->");

    /** The README, whose commands come before all others, then the other pages in the order of their paths. */
    static List<Page> all() {
        try (Stream<Path> files = Stream.of("", "docs", "data").flatMap(folder -> list(HOME.resolve(folder)))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted(Comparator.comparing((Path file) -> !file.endsWith("README.md"))
                            .thenComparing(Path::toString))
                    .map(Page::of)
                    .toList();
        }
    }

    static Page of(Path file) {
        try {
            return new Page(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return HOME.relativize(file).toString();
    }

    /** The commands in the order in which a reader types them. */
    List<Listing> listings() {
        List<Listing> found = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String opening = lines.get(at);
            if (opening.startsWith(FENCE)) {
                int end = at + 1 + lines.subList(at + 1, lines.size()).indexOf(FENCE);
                List<String> keys = at == 0 ? List.of() : keys(lines.get(at - 1));
                switch (opening) {
                    case FENCE + "console" -> console(at + 1, end, keys, found);
                    case FENCE + "sh" -> shell(at + 1, end, found);
                    default -> {}
                }
                at = end;
            }
        }
        return found;
    }

    private void console(int from, int end, List<String> keys, List<Listing> found) {
        int at = from;
        while (at < end) {
            int next = at + 1;
            while (next < end && !lines.get(next).startsWith(PROMPT)) {
                next++;
            }
            String command = lines.get(at).substring(PROMPT.length());
            found.add(new Listing(at + 1, command, List.copyOf(lines.subList(at + 1, next)), true, keys));
            at = next;
        }
    }

    private void shell(int from, int end, List<Listing> found) {
        for (int at = from; at < end; at++) {
            if (!lines.get(at).isBlank()) {
                found.add(new Listing(at + 1, lines.get(at), List.of(), false, List.of()));
            }
        }
    }

    private static List<String> keys(String comment) {
        Matcher shown = SHOWN.matcher(comment);
        return shown.matches() ? List.of(shown.group(1).split("; ")) : List.of();
    }

    /** Puts what the commands write in the place of what the page shows. */
    void rewrite(Map<Listing, List<String>> outputs) throws IOException {
        List<String> fresh = new ArrayList<>(lines);
        outputs.keySet().stream()
                .sorted(Comparator.comparing(Listing::line).reversed())
                .forEach(listing -> {
                    List<String> place = fresh.subList(
                            listing.line(), listing.line() + listing.shown().size());
                    place.clear();
                    place.addAll(outputs.getOrDefault(listing, List.of()));
                });
        Files.write(file, fresh);
    }

    /** The lines outside of code blocks. */
    List<String> prose() {
        List<String> prose = new ArrayList<>();
        boolean code = false;
        for (String line : lines) {
            boolean fence = line.startsWith(FENCE);
            code ^= fence;
            if (!code && !fence) {
                prose.add(line);
            }
        }
        return prose;
    }

    /** The lines below a heading, up to the next of the same level or a higher one. */
    List<String> section(String heading) {
        String level = heading.substring(0, heading.indexOf(' '));
        return prose().stream()
                .dropWhile(line -> !line.equals(heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#") || line.indexOf(' ') > level.length())
                .toList();
    }

    /** The rows of a table by the first cell, which is set as code: the second cell. */
    static Optional<Map.Entry<String, String>> row(String line) {
        Matcher row = Pattern.compile("\\| `([^`]+)` \\| ([^|]+?) \\|.*").matcher(line);
        return row.matches() ? Optional.of(Map.entry(row.group(1), row.group(2))) : Optional.empty();
    }

    /** What a link to a heading of this page ends with. */
    List<String> anchors() {
        return prose().stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private static Stream<Path> list(Path folder) {
        try {
            return Files.list(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
