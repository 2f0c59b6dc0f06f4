package org.jaccuse.model;

/** What a holder makes of a proposition (polarity of FactBank, Saurí and Pustejovsky 2009, with doubt as a third value). */
public enum Stance {
    AFFIRM,
    DENY,
    DOUBT
}
