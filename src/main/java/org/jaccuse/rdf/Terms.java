package org.jaccuse.rdf;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.jaccuse.model.Aspect;
import org.jaccuse.model.Certainty;
import org.jaccuse.model.Response;
import org.jaccuse.model.SpeechAct;
import org.jaccuse.model.Stance;

/** The vocabulary's terms for the values of the records. */
final class Terms {
    private Terms() {}

    static Resource of(SpeechAct act) {
        return switch (act) {
            case ACCUSATION -> Vocabulary.Accusation;
            case DENIAL -> Vocabulary.Denial;
            case CLAIM_OF_RESPONSIBILITY -> Vocabulary.ClaimOfResponsibility;
            case TECHNICAL_ATTRIBUTION -> Vocabulary.TechnicalAttribution;
            case REFUSAL_TO_ATTRIBUTE -> Vocabulary.RefusalToAttribute;
            case DOUBT -> Vocabulary.DoubtStatement;
            case RETRACTION -> Vocabulary.Retraction;
            case ASSERTION -> Vocabulary.Assertion;
        };
    }

    static Resource of(Stance stance) {
        return switch (stance) {
            case AFFIRM -> Vocabulary.affirm;
            case DENY -> Vocabulary.deny;
            case DOUBT -> Vocabulary.doubt;
        };
    }

    static Resource of(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> Vocabulary.certain;
            case PROBABLE -> Vocabulary.probable;
            case POSSIBLE -> Vocabulary.possible;
        };
    }

    static Property of(Aspect aspect) {
        return switch (aspect) {
            case BASIS -> Vocabulary.basis;
            case FORM -> Vocabulary.form;
            case EVIDENCE -> Vocabulary.evidenceOffered;
            case LIKELIHOOD -> Vocabulary.likelihood;
            case CONFIDENCE -> Vocabulary.confidence;
            case INVOLVEMENT -> Vocabulary.involvement;
            case SCOPE -> Vocabulary.denialScope;
            case RESERVATION -> Vocabulary.reservation;
        };
    }

    static Resource of(Response.Kind kind) {
        return switch (kind) {
            case SANCTION -> Vocabulary.Sanction;
            case INDICTMENT -> Vocabulary.Indictment;
            case EXPULSION -> Vocabulary.Expulsion;
            case SUMMONS -> Vocabulary.Summons;
            case TRAVEL_BAN -> Vocabulary.TravelBan;
            case TECHNICAL -> Vocabulary.TechnicalResponse;
        };
    }
}
