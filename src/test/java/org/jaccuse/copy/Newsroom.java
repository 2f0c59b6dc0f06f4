package org.jaccuse.copy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes up news: stories, copies of them as outlets make them, and reports of others on the same event. */
final class Newsroom {
    private static final int VOCABULARY = 4000;

    private final Random random;

    Newsroom(long seed) {
        this.random = new Random(seed);
    }

    /**
     * A story.
     *
     * @param paragraphs headline first
     * @param statement what an official said of the event, quoted by everybody who reports on it
     * @param names words that every report on the event uses
     */
    record Story(List<String> paragraphs, String statement, List<String> names) {
        String text() {
            return String.join("\n\n", paragraphs);
        }
    }

    Story story() {
        List<String> names = words(8);
        return report(names, sentence(25 + random.nextInt(25), names));
    }

    /** A report on the same event from somebody who was there too: own words, the same names and the same statement. */
    Story separate(Story event) {
        return report(event.names(), event.statement());
    }

    private Story report(List<String> names, String statement) {
        List<String> paragraphs = new ArrayList<>(List.of(sentence(8, names)));
        int length = 7 + random.nextInt(10);
        for (int i = 0; i < length; i++) {
            paragraphs.add(IntStream.range(0, 1 + random.nextInt(3))
                    .mapToObj(n -> sentence(10 + random.nextInt(18), names))
                    .collect(Collectors.joining(" ")));
        }
        paragraphs.add(2, "\u201c" + statement + "\u201d the spokesman told reporters.");
        return new Story(paragraphs, statement, names);
    }

    /** A copy with other headline, byline and spaces, and with paragraphs left out, moved, added and edited. */
    String copy(Story story) {
        List<String> paragraphs = new ArrayList<>(story.paragraphs());
        paragraphs.set(0, sentence(7 + random.nextInt(5), story.names()));
        int out = random.nextInt(paragraphs.size() / 2 + 1);
        if (random.nextBoolean()) {
            paragraphs.subList(paragraphs.size() - out, paragraphs.size()).clear();
        } else {
            IntStream.range(0, out).forEach(i -> paragraphs.remove(1 + random.nextInt(paragraphs.size() - 1)));
        }
        if (random.nextInt(3) == 0) {
            Collections.shuffle(paragraphs.subList(1, paragraphs.size()), random);
        }
        paragraphs.add(1, "By " + String.join(" ", words(2)) + ", " + String.join(" ", words(2)));
        for (int i = random.nextInt(3); i > 0; i--) {
            paragraphs.add(paragraphs.size() - random.nextInt(2), sentence(12 + random.nextInt(15), words(3)));
        }
        String text = String.join(random.nextBoolean() ? "\n\n" : "  \r\n", paragraphs);
        return edited(random.nextBoolean() ? text : text.replace(' ', '\u00a0'));
    }

    /** One word in fifty is another one. */
    private String edited(String text) {
        String[] words = text.split("(?<=[\\s\u00a0])");
        for (int i = 0; i < words.length; i++) {
            if (random.nextInt(50) == 0) {
                words[i] = words(1).get(0) + " ";
            }
        }
        return String.join("", words);
    }

    private String sentence(int length, List<String> names) {
        List<String> words = words(length);
        for (int i = 0; i < words.size(); i += 5 + random.nextInt(5)) {
            words.set(i, names.get(random.nextInt(names.size())));
        }
        return String.join(" ", words) + ".";
    }

    /** Few words are used often and many hardly ever. */
    private List<String> words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> (int) (VOCABULARY * Math.pow(random.nextDouble(), 3)))
                .map(rank -> Integer.toString(rank + 40_000, Character.MAX_RADIX))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
