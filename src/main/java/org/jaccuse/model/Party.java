package org.jaccuse.model;

/**
 * A mention with the entity that it was resolved to.
 *
 * @param id stable identifier inside jaccuse: {@code actor/russia}, {@code incident/jbs-2021}, {@code place/moscow}; for the
 *     mentions without words {@code author}, {@code unspecified} and {@code unknown}
 * @param label preferred name of the entity; {@code AUTHOR}, {@code UNSPECIFIED}, {@code unknown} for those without words
 * @param mention the words in the text
 * @param grounds why the words were taken so
 */
public record Party(String id, String label, Mention mention, Grounds grounds) {
    public Party(String id, String label, Mention mention) {
        this(id, label, mention, Grounds.NONE);
    }

    /** The same party with why its words were taken so. */
    public Party on(Grounds why) {
        return new Party(id, label, mention, why);
    }
}
