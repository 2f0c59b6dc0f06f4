package org.jaccuse.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jaccuse.copy.Fingerprint;
import org.jaccuse.model.Aspect;
import org.jaccuse.model.Certainty;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Content;
import org.jaccuse.model.Detail;
import org.jaccuse.model.Document;
import org.jaccuse.model.Evidence;
import org.jaccuse.model.Hop;
import org.jaccuse.model.Mention;
import org.jaccuse.model.Party;
import org.jaccuse.model.Relation;
import org.jaccuse.model.Response;
import org.jaccuse.model.Span;
import org.jaccuse.model.SpeechAct;
import org.jaccuse.model.Stance;

/**
 * Invents documents with about as many claims, relays, hedges and denials as the sample documents have: 3.5 claims a document, a
 * sixth of them relayed, a fifth denials, a tenth of the documents copies of the one before. The same seed gives the same documents.
 */
final class Invention {
    private static final List<String> OUTLETS = List.of("Daily Ledger", "Harbour Post", "Signal Desk", "Northern Wire");
    private static final String LETTERS = "bdfgklmnprstvz";

    private final Cast cast;
    private final Random random;
    private String lastText = "";

    Invention(Cast cast, long seed) {
        this.cast = cast;
        this.random = new Random(seed);
    }

    Invented next(int number) {
        Cast.Plot plot = cast.plot(random);
        LocalDate day = plot.day().plusDays((long) (Math.pow(random.nextDouble(), 3) * 900));
        String mark = Page.digest("document " + number);
        Page page = new Page();
        page.words(random.nextInt(10) == 0 ? lastText : filler());
        page.end();
        lastText = page.text().strip().replaceFirst("\\.$", "");
        List<Draft> drafts = new ArrayList<>();
        int claims = 1 + random.nextInt(6);
        for (int i = 0; i < claims; i++) {
            drafts.add(draft(page, plot, mark.substring(7, 15)));
        }
        Optional<Draft> answered =
                drafts.stream().filter(d -> d.stance() == Stance.AFFIRM).findFirst();
        Optional<Measure> measure =
                answered.isPresent() && random.nextInt(16) == 0 ? Optional.of(measure(page, plot)) : Optional.empty();
        String outlet = OUTLETS.get(random.nextInt(OUTLETS.size()));
        Document document = Page.document(number, Page.digest(page.text()), outlet, day, page.text());
        return new Invented(document, content(document, drafts, measure, day));
    }

    /** A claim before its document is whole. */
    private record Draft(
            Relation relation,
            Stance stance,
            SpeechAct act,
            Optional<Certainty> certainty,
            Party subject,
            Party object,
            Party holder,
            List<Hop<Party>> via,
            List<String> hedges,
            List<Detail> details,
            Span span) {}

    private record Measure(Party responder, Party target, Party over, Response.Kind kind, Span span) {}

    private Draft draft(Page page, Cast.Plot plot, String mark) {
        int kind = random.nextInt(100);
        Relation relation = kind < 88
                ? Relation.RESPONSIBLE
                : kind < 93 ? Relation.LINKED_TO : kind < 97 ? Relation.BASED_IN : Relation.HARBOURS;
        Stance stance = kind < 68 || kind > 87 ? Stance.AFFIRM : kind < 80 ? Stance.DENY : Stance.DOUBT;
        Cast.Member accused = Cast.culprit(plot, random);
        boolean own = stance == Stance.DENY && random.nextInt(4) > 0 || kind == 0;
        List<Hop<Party>> via = new ArrayList<>();
        for (int hops = random.nextInt(6) == 0 ? 1 + random.nextInt(5) / 4 : 0; hops > 0; hops--) {
            via.add(new Hop<>(
                    page.party(cast.speaker(random, mark)),
                    random.nextInt(3) == 0 ? List.of("reportedly") : List.of()));
            page.words(" reported that ");
        }
        boolean author = !own && random.nextInt(100) < 15;
        Party holder = author
                ? new Party("author", "AUTHOR", Mention.author())
                : page.party(own ? accused : cast.speaker(random, mark));
        page.words(
                stance == Stance.AFFIRM
                        ? " said that "
                        : stance == Stance.DENY ? " denied that " : " did not say that ");
        boolean hedged = stance == Stance.AFFIRM && random.nextInt(10) < 3;
        Party subject = subject(page, relation, accused);
        page.words(hedged ? " was probably behind " : " was behind ");
        Party object = object(page, relation, plot, accused);
        return new Draft(
                relation,
                stance,
                act(stance, own),
                stance == Stance.DOUBT
                        ? Optional.empty()
                        : Optional.of(hedged ? Certainty.PROBABLE : Certainty.CERTAIN),
                subject,
                object,
                holder,
                via,
                hedged ? List.of("probably") : List.of(),
                details(stance),
                page.end());
    }

    private Party subject(Page page, Relation relation, Cast.Member accused) {
        return page.party(relation == Relation.HARBOURS ? cast.state(random) : accused);
    }

    private Party object(Page page, Relation relation, Cast.Plot plot, Cast.Member accused) {
        return page.party(
                switch (relation) {
                    case RESPONSIBLE -> plot.incident();
                    case LINKED_TO -> plot.culprits().get(plot.culprits().get(0).equals(accused) ? 2 : 0);
                    case BASED_IN -> {
                        Cast.Member state = plot.culprits().get(0);
                        yield new Cast.Member(state.id().replaceFirst("actor/", "place/"), state.label());
                    }
                    case HARBOURS -> plot.culprits().get(1);
                });
    }

    private static SpeechAct act(Stance stance, boolean own) {
        return switch (stance) {
            case AFFIRM -> own ? SpeechAct.CLAIM_OF_RESPONSIBILITY : SpeechAct.ACCUSATION;
            case DENY -> SpeechAct.DENIAL;
            case DOUBT -> SpeechAct.REFUSAL_TO_ATTRIBUTE;
        };
    }

    private List<Detail> details(Stance stance) {
        int kind = random.nextInt(100);
        return switch (stance) {
            case AFFIRM ->
                kind < 15
                        ? List.of(new Detail(Aspect.EVIDENCE, "evidence/code", "said"))
                        : kind < 20
                                ? List.of(new Detail(Aspect.INVOLVEMENT, "involvement/support", "said"))
                                : List.of();
            case DENY -> kind < 60 ? List.of(new Detail(Aspect.SCOPE, "scope/involvement", "denied")) : List.of();
            case DOUBT -> kind < 60 ? List.of(new Detail(Aspect.RESERVATION, "reservation/not-yet", "not")) : List.of();
        };
    }

    private Measure measure(Page page, Cast.Plot plot) {
        Party responder = page.party(cast.state(random));
        page.words(" answered with measures against ");
        // Nobody responds to itself.
        Party target = page.party(plot.culprits().stream()
                .filter(culprit -> !culprit.id().equals(responder.id()))
                .findFirst()
                .orElseThrow());
        page.words(" over ");
        Party over = page.party(plot.incident());
        Response.Kind[] kinds = Response.Kind.values();
        return new Measure(responder, target, over, kinds[random.nextInt(kinds.length)], page.end());
    }

    private Content content(Document document, List<Draft> drafts, Optional<Measure> measure, LocalDate day) {
        Map<Claim, List<Detail>> details = new LinkedHashMap<>();
        drafts.forEach(draft -> details.put(claim(document, draft, day), draft.details()));
        List<Response<Party>> responses = measure.stream()
                .map(m -> new Response<>(
                        m.kind(),
                        m.responder(),
                        Optional.of(m.target()),
                        Optional.of(m.over()),
                        Optional.of(day),
                        evidence(document, m.span()),
                        "answered",
                        "invented"))
                .toList();
        return new Content(
                List.copyOf(details.keySet()),
                details,
                responses,
                Fingerprint.of(document.text()).map(Fingerprint::hex),
                random.nextInt(5) == 0 ? Optional.of("Northern Wire") : Optional.empty(),
                List.of());
    }

    private Claim claim(Document document, Draft draft, LocalDate day) {
        return new Claim(
                draft.relation(),
                draft.subject(),
                draft.object(),
                draft.stance(),
                draft.certainty(),
                draft.act(),
                draft.holder(),
                draft.via(),
                draft.hedges(),
                random.nextInt(10) < 4 ? Optional.of(day.minusDays(random.nextInt(3))) : Optional.empty(),
                evidence(document, draft.span()),
                "invented");
    }

    private static Evidence evidence(Document document, Span span) {
        return new Evidence(span.of(document.text()), span, document.digest());
    }

    private String filler() {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < 120; word++) {
            text.append(word == 0 ? "" : " ");
            for (int letter = 0; letter < 3; letter++) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length()))).append("aeiou".charAt(random.nextInt(5)));
            }
        }
        return text.toString();
    }
}
