package org.jaccuse.model;

/** What the holder does by speaking. */
public enum SpeechAct {
    ACCUSATION,
    DENIAL,
    CLAIM_OF_RESPONSIBILITY,
    TECHNICAL_ATTRIBUTION,
    REFUSAL_TO_ATTRIBUTE,
    DOUBT,
    RETRACTION,
    ASSERTION
}
