package org.jaccuse.model;

/** Takes what is read from a public dataset, entry by entry. */
public interface Entries {
    void listing(Listing listing);

    void attribution(Attribution attribution);

    /** A correspondence that the dataset itself states, between IRIs. */
    void stated(Correspondence correspondence);

    /** An entry that is well-formed and not of the kinds that are taken, such as {@code "relationship: uses"}; it is counted. */
    void aside(String kind);

    /** An entry that cannot be taken, with its place in the file. */
    void refused(Refusal refusal);
}
