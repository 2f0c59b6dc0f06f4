package org.jaccuse.model;

/**
 * Something that a claim tells beside its stance.
 *
 * @param aspect what it is about
 * @param value the value's identifier inside jaccuse, {@code likelihood/very-likely}
 * @param sign the words of the sentence that say so, empty where the kind of the claim alone does
 */
public record Detail(Aspect aspect, String value, String sign) implements Comparable<Detail> {
    @Override
    public int compareTo(Detail other) {
        int byAspect = aspect.compareTo(other.aspect);
        int byValue = byAspect != 0 ? byAspect : value.compareTo(other.value);
        return byValue != 0 ? byValue : sign.compareTo(other.sign);
    }
}
