package org.jaccuse.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jaccuse.model.AnnotatedDocument;
import org.jaccuse.model.Certainty;
import org.jaccuse.model.Evidence;
import org.jaccuse.model.Finding;
import org.jaccuse.model.Mention;
import org.jaccuse.model.Relation;
import org.jaccuse.model.Span;
import org.jaccuse.model.SpeechAct;
import org.jaccuse.model.Stance;

/**
 * Turns a matched pattern and the frames around it into findings: who holds it, through whom, how surely, for or against.
 * Stance and certainty are taken hop by hop from the inside out, after FactBank (Saurí and Pustejovsky 2009).
 */
final class Composer {
    private final AnnotatedDocument document;
    private final Scene scene;
    private final Speakers speakers;
    private final Match match;
    private final Roles roles;
    private final List<Finding> findings = new ArrayList<>();
    private Chain chain = new Chain();
    private List<Mention> fellows = List.of();
    private Optional<LocalDate> spoken = Optional.empty();
    private List<String> hedges = new ArrayList<>();
    private Stance stance;
    private Certainty certainty;

    private Composer(AnnotatedDocument document, Scene scene, Speakers speakers, Match match) {
        this.document = document;
        this.scene = scene;
        this.speakers = speakers;
        this.match = match;
        this.roles = new Roles(scene, match);
        this.stance = match.pattern().stance();
        String cue = scene.syntax().lemma(match.cue());
        this.certainty =
                match.pattern().hedges().getOrDefault(cue, match.pattern().certainty());
    }

    /** The findings of a match: none when the sentence does not say it is so, two when one speaker rejects another's claim. */
    static List<Finding> compose(AnnotatedDocument document, Scene scene, Speakers speakers, Match match) {
        return new Composer(document, scene, speakers, match).compose();
    }

    private List<Finding> compose() {
        if (match.holder().filter(scene.syntax()::isNobody).isPresent() && stance != Stance.DOUBT) {
            return List.of();
        }
        ownHolder();
        for (Frame frame : scene.frames().around(match.cue())) {
            if (!apply(frame)) {
                return List.of();
            }
        }
        speakers.at(scene.syntax().token(match.cue()).span()).ifPresent(chain::add);
        finish();
        return findings;
    }

    private void ownHolder() {
        Optional<Integer> holder = match.holder();
        if (holder.isPresent()) {
            speaks(holder.get(), match.cue());
        } else if (match.pattern().holder().isPresent()) {
            match.subject().map(scene::doer).ifPresent(chain::add);
        } else if (match.pattern().act().isPresent() && match.pattern().stance() == Stance.AFFIRM) {
            controller(match.cue()).ifPresentOrElse(chain::add, this::nobodyNamed);
        } else if (match.pattern().proposes() && scene.syntax().is(match.cue(), "legal-verb", "attribution-verb")) {
            controller(match.cue()).ifPresentOrElse(chain::add, chain::unspecified);
        } else if (match.pattern().stance() == Stance.DOUBT
                && scene.syntax().is(match.cue(), "speech-verb", "unknown-word", "doubt-verb")) {
            controller(match.cue()).ifPresent(chain::add);
        }
    }

    /** "Was accused": an accuser whom nobody names; "was traced to": a finding, the speaker's own unless nobody speaks. */
    private void nobodyNamed() {
        if (match.pattern().act().filter(act -> act == SpeechAct.ACCUSATION).isPresent()) {
            chain.add(Mention.unspecified());
        } else {
            chain.unspecified();
        }
    }

    /**
     * Puts a speaker around the chain, unless it is evidence that "suggests" something. Speakers named together with the innermost
     * one each hold the claim.
     */
    private void speaks(int head, int verb) {
        if (isMute(scene.meant(head)) || scene.syntax().isNobody(head) || isMeans(head, verb)) {
            return;
        }
        if (chain.isEmpty()) {
            Syntax syntax = scene.syntax();
            spoken = ClaimDay.of(document, syntax, verb);
            fellows = syntax.dependents(scene.meant(head)).stream()
                    .filter(i -> syntax.relation(i).equals("conj") && syntax.isNoun(i))
                    .map(scene::speaker)
                    .toList();
        }
        if (scene.syntax().is(head, "announcement-noun")) {
            chain.told();
        }
        Mention speaker = scene.speaker(head);
        // "According to the FBI and CISA" may be read as a frame for each.
        if (fellows.stream().noneMatch(fellow -> fellow.span().equals(speaker.span()))) {
            chain.add(speaker);
        }
    }

    /** "Calls for measures to hold them responsible": the measures are to do so, and say nothing. */
    private boolean isMeans(int head, int verb) {
        Syntax syntax = scene.syntax();
        return !Choices.maySpeak(syntax, scene.meant(head))
                && syntax.dependents(verb).stream()
                        .anyMatch(i -> syntax.token(i).tag().equals("TO"));
    }

    /** Evidence and operations point to somebody and say nothing themselves; what has an object is a verb that was misread. */
    private boolean isMute(int head) {
        Syntax syntax = scene.syntax();
        return syntax.dependents(head).stream().anyMatch(i -> syntax.relation(i).equals("obj"))
                || !syntax.isProper(head) && syntax.is(head, "evidence-noun")
                || !Choices.maySpeak(syntax, head) && syntax.is(head, "hostile-noun", "malware-name");
    }

    /** Applies a frame; false when the clause is not said to be so. */
    private boolean apply(Frame frame) {
        if (stance != Stance.DOUBT
                && frame.holder().filter(scene.syntax()::isNobody).isPresent()) {
            return false;
        }
        return switch (frame.pattern().effect()) {
            case DROP -> !chain.isEmpty() && frame.content() != match.cue();
            case AFFIRM -> affirm(frame);
            case DOUBT -> doubt(frame);
            case DENY -> frame.holder().isEmpty() && frame.cue() == frame.content() ? negate(frame) : deny(frame);
        };
    }

    private boolean affirm(Frame frame) {
        frame.pattern().certainty().ifPresent(limit -> {
            certainty = certainty.and(limit);
            hedges.add(scene.syntax().token(frame.cue()).word());
        });
        if (frame.holder().isPresent()) {
            if (!frame.holder().equals(match.subject()) || chain.isEmpty()) {
                speaks(frame.holder().get(), frame.cue());
            }
        } else if (frame.pattern().hearsay()) {
            chain.unspecified();
        } else if (!frame.pattern().hedge()) {
            controller(frame.cue()).ifPresentOrElse(chain::add, () -> nobody(frame));
        }
        return true;
    }

    /** A passive "is believed" has holders whom nobody names; a noun like "claims that" has whoever speaks. */
    private void nobody(Frame frame) {
        if (scene.syntax().isVerb(frame.cue())) {
            chain.unspecified();
        }
    }

    private Optional<Mention> controller(int verb) {
        return Control.doer(scene.syntax(), verb)
                .filter(doer -> !doer.equals(match.subject().orElse(-1))
                        && !doer.equals(match.object().orElse(-1))
                        && !isMute(scene.meant(doer))
                        && !scene.syntax().isNobody(doer))
                .map(scene::speaker);
    }

    private boolean doubt(Frame frame) {
        stance = Stance.DOUBT;
        frame.holder()
                .filter(holder -> !scene.syntax().isNobody(holder))
                .map(scene::speaker)
                .or(() -> controller(frame.cue()))
                .ifPresent(chain::add);
        return true;
    }

    /** A bare "not": on the clause itself, or raised to the verb of belief above it. */
    private boolean negate(Frame frame) {
        if (match.pattern().stance() == Stance.DOUBT) {
            return true;
        }
        if (match.pattern().holder().isPresent()) {
            return false;
        }
        boolean own = frame.content() == match.cue()
                || scene.syntax().path(match.cue()).indexOf(frame.content()) <= 1
                        && !scene.syntax().is(frame.content(), "speech-verb", "belief-verb", "exclusion-verb");
        if (own || scene.syntax().is(frame.content(), "belief-verb")) {
            boolean twice = stance != Stance.AFFIRM;
            boolean notAccused = own
                    && (match.pattern().act().isPresent()
                            || scene.syntax().is(match.cue(), "legal-verb", "attribution-verb") && !stateOfThings());
            stance = notAccused ? Stance.DOUBT : Stance.DENY;
            return !twice;
        }
        if (scene.syntax().is(frame.content(), "speech-verb")) {
            stance = Stance.DOUBT;
        }
        return true;
    }

    /** "Is not associated with any government" says that there is no tie; "has not been linked to one" that nobody found it. */
    private boolean stateOfThings() {
        return match.pattern().relation() == Relation.LINKED_TO
                && scene.syntax().dependents(match.cue()).stream()
                        .noneMatch(i -> scene.syntax().lemma(i).equals("have"));
    }

    private boolean deny(Frame frame) {
        if (stance != Stance.AFFIRM) {
            return true;
        }
        if (!chain.isEmpty()) {
            finish();
            chain = new Chain();
            fellows = List.of();
            hedges = new ArrayList<>();
            certainty = Certainty.CERTAIN;
        }
        stance = Stance.DENY;
        frame.holder()
                .map(scene::speaker)
                .or(() -> controller(frame.cue()))
                .ifPresentOrElse(chain::add, chain::unspecified);
        return true;
    }

    private void finish() {
        Span span = scene.syntax().sentence().span();
        Evidence evidence = new Evidence(
                span.of(document.document().text()), span, document.document().digest());
        List<Mention> holders = new ArrayList<>(fellows);
        holders.add(0, chain.holder());
        for (Mention holder : holders) {
            for (Mention subject : roles.subjects(chain.holder())) {
                roles.objects().forEach(object -> findings.add(finding(holder, subject, object, evidence)));
            }
        }
    }

    private Finding finding(Mention holder, Mention subject, Mention object, Evidence evidence) {
        return new Finding(
                match.pattern().relation(),
                subject,
                object,
                stance,
                stance == Stance.DOUBT ? Optional.empty() : Optional.of(certainty),
                act(),
                holder,
                chain.via(),
                hedges,
                spoken,
                evidence,
                match.pattern().name());
    }

    private SpeechAct act() {
        if (stance == match.pattern().stance() && match.pattern().act().isPresent()) {
            return match.pattern().act().get();
        }
        return switch (stance) {
            case DENY -> SpeechAct.DENIAL;
            case DOUBT -> SpeechAct.DOUBT;
            case AFFIRM -> chain.holder().kind() == Mention.Kind.AUTHOR ? SpeechAct.ASSERTION : SpeechAct.ACCUSATION;
        };
    }
}
