package org.jaccuse.export;

import java.util.ArrayList;
import java.util.List;

/** Labels broken into lines. */
final class Wrapped {
    private Wrapped() {}

    /** Lines of about so many characters, at most so many lines; what is longer ends in three dots. */
    static String lines(String text, int width, int most, String separator) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Plain.cut(Plain.line(text), width * most).split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width && lines.size() + 1 < most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return String.join(separator, lines);
    }
}
