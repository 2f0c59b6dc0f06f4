package org.jaccuse.copy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.Document;

/** The news agency that a text credits: {@code WASHINGTON (Reuters) -}, {@code MOSCOW, June 30. /TASS/.}, {@code By AP}. */
public final class Wire {
    /** A credit stands at the head or at the foot of a text. */
    private static final int HEAD = 400;

    private static final int FOOT = 250;

    private final List<Agency> agencies;

    private Wire(List<Agency> agencies) {
        this.agencies = agencies;
    }

    /** Loads the names of agencies; none where the folder has no such file. */
    public static Wire load(Bundle bundle) {
        return new Wire(bundle.list("data/details", "wire-names.txt").stream()
                .flatMap(file -> file.text().lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Agency::of)
                .toList());
    }

    /** The first agency that the document credits by its byline, its dateline or the line at its foot. */
    public Optional<String> of(Document document) {
        String text = document.text();
        String head = text.substring(0, Math.min(HEAD, text.length()));
        String foot = text.substring(Math.max(0, text.length() - FOOT));
        return agencies.stream()
                .filter(agency -> document.byline().filter(agency::isIn).isPresent()
                        || agency.isCreditedIn(head)
                        || agency.isCreditedIn(foot))
                .map(Agency::name)
                .findFirst();
    }

    /** One agency: its name and the marks that texts use for it. */
    private record Agency(String name, Pattern mark, Pattern credit) {
        static Agency of(String line) {
            String[] names = line.split("\\s*\\|\\s*");
            String any = "(?:"
                    + String.join(
                            "|", List.of(names).stream().map(Pattern::quote).toList()) + ")";
            String credit = "\\(" + any + "\\)\\s*[-—–]|/" + any + "/|(?:—|–|-) ?" + any + "\\s*$"
                    + "|\\b(?i:by|from|via|with) (?:the )?" + any + "(?: staff)?\\s*(?:$|\\R)";
            return new Agency(
                    names[0], Pattern.compile("\\b" + any + "\\b"), Pattern.compile(credit, Pattern.MULTILINE));
        }

        boolean isIn(String byline) {
            return mark.matcher(byline).find();
        }

        boolean isCreditedIn(String part) {
            Matcher matcher = credit.matcher(part);
            return matcher.find();
        }
    }
}
