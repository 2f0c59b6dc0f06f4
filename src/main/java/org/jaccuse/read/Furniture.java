package org.jaccuse.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jaccuse.model.Block;

/** Lines that stand inside an article and are none of its text: invitations, credits, what readers wrote. */
final class Furniture {
    private static final Pattern INVITATION = Pattern.compile("(?i)(?:"
            + "advertise?ment|advertising|sponsored(?: content)?|(?:story|article) continues (?:below|after).*|continue reading.*"
            + "|read (?:more|also|next|on|the full (?:story|article)).*|also read.*|must read.*|click (?:here|to) .*"
            + "|(?:image|photo|picture)s?(?: source| credit| copyright| caption)?:.*|(?:image|media) (?:copyright|caption) .*"
            + "|photo(?:graph)? by .*|credit:.*|video:.*|(?:©|copyright (?:©|\\d{4})|\\(c\\) ).*|all rights reserved.*"
            + "|share (?:this|on|via|with).*|follow (?:us|me|@\\w+|.{2,40} on (?:twitter|facebook|instagram)).*|like us on .*"
            + "|sign ?up (?:for|to|here|now|below).*|subscribe (?:to|now|here|for|today).*|.*\\b(?:our|daily|weekly) newsletter\\b.*"
            + "|.*\\bto your (?:inbox|e-?mail)\\b.*|join (?:our|the conversation).*|view (?:all )?comments?.*|\\d+ comments?"
            + "|(?:post|leave|add|write) a (?:comment|reply).*|please enable javascript.*|your browser does not support.*"
            + "|you (?:may|might) (?:also )?(?:like|be interested).*|don[’']t miss:?.*|filed under:?.*|\\d+ min(?:ute)?s?(?: to)? read"
            + "|skip (?:to|advertisement).*|back to top|(?:next|previous) (?:article|story|post)|your video will play.*"
            + "|.*\\b(?:found|find|spot(?:ted)?|notice[d]?|report) an? (?:typo|error|mistake|spelling)\\b.*|.*\\bctrl ?\\+ ?enter\\b.*"
            + "|.*\\bzaznamenali chybu\\b.*|.*нашли ошибку.*|.*\\bfehler (?:gefunden|entdeckt|melden)\\b.*)");

    /** Openings of invitations that sentences have too: these only where the line does not close like one. */
    private static final Pattern LABEL =
            Pattern.compile("(?i)(?:related|recommended|more (?:from|on|about)|see also|watch|listen"
                    + "|share|tweet|print|e-?mail|save|comments?|loading|play|tags?|topics?|published|updated|last (?:updated|modified)|photos?"
                    + "|gallery|live|video|download|get (?:the|our)|by)\\b.{0,80}");

    private static final Pattern COMMENTS =
            Pattern.compile("(?i)(?:\\d+ )?(?:(?:readers?[’'] )?comments?|replies|responses|discussion"
                    + "|join the (?:conversation|discussion)|leave a (?:reply|comment)|kommentare|commentaires|comentarios|comentários"
                    + "|komentáře|留言|コメント|评论)(?: ?[(:]? ?\\d*\\)?)?(?: .{0,30})?");

    private static final int COMMENTS_WORDS = 5;

    /** Longest line, in characters, that may be furniture. */
    private static final int LONGEST = 200;

    /** Text that must stand before comments, in characters. */
    private static final int ARTICLE = 400;

    private Furniture() {}

    /** The passages without furniture. */
    static List<Draft.Passage> out(List<Draft.Passage> passages, List<Dropped> dropped) {
        List<Draft.Passage> kept = new ArrayList<>();
        int characters = 0;
        boolean over = false;
        for (Draft.Passage passage : passages) {
            over |= characters >= ARTICLE && comments(passage.text());
            if (over || furniture(passage.text())) {
                drop(passage, over ? "what readers wrote" : "furniture of the page", dropped);
            } else {
                characters += passage.text().length();
                kept.add(passage);
            }
        }
        return withoutLastHeadings(kept, dropped);
    }

    private static boolean furniture(String line) {
        return line.length() <= LONGEST
                && (INVITATION.matcher(line).matches()
                        || !Line.closes(line) && LABEL.matcher(line).matches()
                        || line.chars().noneMatch(Character::isLetterOrDigit));
    }

    private static boolean comments(String line) {
        return Line.words(line) <= COMMENTS_WORDS && COMMENTS.matcher(line).matches();
    }

    private static List<Draft.Passage> withoutLastHeadings(List<Draft.Passage> passages, List<Dropped> dropped) {
        int end = passages.size();
        while (end > 1 && passages.get(end - 1).kind() == Block.Kind.HEADING) {
            end--;
            drop(passages.get(end), "heading without text", dropped);
        }
        return passages.subList(0, end);
    }

    static void drop(Draft.Passage passage, String reason, List<Dropped> dropped) {
        dropped.add(new Dropped(reason, passage::text));
    }
}
