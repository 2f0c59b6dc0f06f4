package org.jaccuse.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes an archive as a newspaper has it: one article in ten reports attacks, made of the samples' paragraphs, and the others are of
 * other news. Of the attacks half have a victim of their own, one for five reports, so that incidents grow with the archive; the others
 * are the samples' own, of which ever more is said. The same number gives the same article.
 */
final class MixedArchive {
    private static final int DENSE_EVERY = 10;
    private static final int REPORTS_OF_ONE = 5;
    private static final Pattern VICTIM =
            Pattern.compile("Colonial Pipeline|Democratic National Committee|JBS|Kaseya|SolarWinds|Sony Pictures");
    private static final String LETTERS = "bdfgklmnprstvz";

    private final List<String> paragraphs;

    private MixedArchive(List<String> paragraphs) {
        this.paragraphs = paragraphs;
    }

    static MixedArchive ofSamples() {
        return new MixedArchive(Samples.documents().stream()
                .flatMap(document -> Stream.of(document.text().split("\n\n")))
                .toList());
    }

    /** Gives the bytes written. */
    long write(Path folder, int documents) throws IOException {
        Files.createDirectories(folder);
        long bytes = 0;
        for (int i = 0; i < documents; i++) {
            Path file = folder.resolve(String.format(Locale.ROOT, "%07d.txt", i));
            Files.writeString(file, i % DENSE_EVERY == 0 ? dense(i / DENSE_EVERY) : new OtherNews(i).article());
            bytes += Files.size(file);
        }
        return bytes;
    }

    /** Six to fifteen paragraphs, in an order of their own, so that no two are copies of one text. */
    private String dense(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder("Report " + number + "\n\n");
        for (int i = 6 + random.nextInt(10); i > 0; i--) {
            text.append(paragraphs.get(random.nextInt(paragraphs.size()))).append("\n\n");
        }
        int story = number / (2 * REPORTS_OF_ONE);
        return number % 2 == 0
                ? text.toString()
                : VICTIM.matcher(text).replaceAll(known -> Matcher.quoteReplacement(name(story, known.group())));
    }

    /** The same for one story and one known name. */
    private static String name(int story, String known) {
        Random random = new Random(31L * story + known.hashCode());
        StringBuilder name = new StringBuilder();
        for (int syllable = 0; syllable < 3; syllable++) {
            name.append(LETTERS.charAt(random.nextInt(LETTERS.length()))).append("aeiou".charAt(random.nextInt(5)));
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + " Systems";
    }
}
