package org.jaccuse.resolve;

/**
 * A word of a name.
 *
 * @param written with its capitals, without the dots of an initialism and without a possessive ending
 * @param folded {@code written} in lower-case ASCII where letters have an ASCII base
 * @param possessive whether it had a possessive ending
 */
record Word(String written, String folded, boolean possessive) {
    boolean capital() {
        return Character.isUpperCase(written.codePointAt(0));
    }

    boolean year() {
        return folded.matches("(19|20)\\d\\d");
    }

    boolean shortNumber() {
        return folded.matches("\\d{1,3}");
    }
}
