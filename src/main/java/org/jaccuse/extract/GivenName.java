package org.jaccuse.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name that a text gives right after a description: ", dubbed APT10", "known as Charming Kitten". */
final class GivenName {
    private static final int FARTHEST = 120;
    private static final Pattern GIVEN = Pattern.compile(
            "[\"”'’]?,? (?:[a-z]+ )?(?:known|dubbed|called|named|tracked|codenamed|nicknamed|referred to|identified|calling (?:it|him|her|them)sel(?:f|ves))"
                    + "(?: (?:by|to) [^,.]{1,40}?)?(?: (?:only |simply )?as)? [\"“'‘]?((?:[Tt]he )?[A-Z][\\w-]*(?: (?:of |of the |with )?[A-Z0-9][\\w-]*){0,3})");

    private GivenName() {}

    /** @param end of the description */
    static Optional<String> after(String text, int end) {
        Matcher naming = GIVEN.matcher(text).region(end, Math.min(text.length(), end + FARTHEST));
        return naming.lookingAt() ? Optional.of(naming.group(1)) : Optional.empty();
    }
}
