package org.jaccuse.analyse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jaccuse.model.Span;

/**
 * Finds what stands in quotation marks, also where the marks are wrong or unbalanced, and blanks the marks out: parsers go
 * astray on them, and translated pages close a quotation with an opening mark.
 */
final class QuoteMarks {
    private static final String DOUBLE = "\"“”„«»‟＂";
    private static final int LONGEST_SINGLE = 120;
    /** Short asides: other names of a group, an acronym, a date. A longer one is a sentence of its own. */
    private static final Pattern ASIDE = Pattern.compile("\\([^()\\n]{1,160}\\)|\\[[^\\[\\]\\n]{1,80}]");

    /**
     * "…, dubbed APT10, …": the name is read from the text, see the phrases of extraction; the parser is better without it. What it
     * looks ahead for at first follows anyway: most places are passed over by that, before it is looked what stands before them.
     */
    private static final Pattern NAMING = Pattern.compile("(?=,? (?:also|previously|better|otherwise|formerly|commonly"
            + "|collectively|internally|publicly|variously|known|dubbed|called|named|tracked|codenamed|nicknamed|referred"
            + "|identified|calling) )(?:,|(?<!\\b[A-Z][\\w.-]{0,30})) "
            + "(?:(?:also|previously|better|otherwise|formerly|commonly|collectively|internally|publicly|variously) )?"
            + "(?:known|dubbed|called|named|tracked|codenamed|nicknamed|referred to|identified"
            + "|calling (?:it|him|her|them)sel(?:f|ves))(?: (?:by|to) [^,.]{1,40}?)?(?: (?:only |simply )?as)?"
            + " [\"“'‘]?(?:the )?[A-Z](?:[\\w-]|\\.(?=\\w))*(?: (?:[A-Z][\\w-]*|with|of|the|[0-9]+))*"
            + "(?<! (?:with|of|the))[\"”'’]?,?(?=[ .;])(?! as )");

    /** "WASHINGTON, June 30 /Wire/ - ": where and when a wire text was filed, at the start of a paragraph. */
    private static final Pattern DATELINE = Pattern.compile(
            "(?m)^[A-Z][A-Z .,/]{2,40}(?:, [A-Z][a-z]+\\.? [0-9]{1,2}(?:, [0-9]{4})?)?\\.?(?: /[^/\\n]{2,30}/\\.?)?(?: \\([A-Z][A-Za-z ]{1,20}\\))?"
                    + " ?(?:--|[-–—]) ");

    /** A person's age between commas. */
    private static final Pattern AGE = Pattern.compile(" ?, [1-9][0-9],");

    private final String text;
    private final char[] masked;
    private final List<Span> quotations = new ArrayList<>();
    private final boolean hasClosingMarks;

    private QuoteMarks(String text) {
        this.text = text;
        this.masked = text.toCharArray();
        this.hasClosingMarks = text.indexOf('”') >= 0 || text.indexOf('»') >= 0;
    }

    /**
     * @param text text of one document
     * @param paragraphs its blocks in order; a quotation does not run over the end of one, as printers repeat the mark
     */
    static QuoteMarks of(String text, List<Span> paragraphs) {
        QuoteMarks marks = new QuoteMarks(text);
        paragraphs.forEach(marks::scan);
        marks.maskAsides();
        return marks;
    }

    /** The text with every quotation mark and short aside in brackets replaced by spaces: all offsets stay. */
    String masked() {
        return new String(masked);
    }

    /** What was quoted, marks excluded, in text order. */
    List<Span> quotations() {
        return List.copyOf(quotations);
    }

    /** A sentence's span with the quotation marks that stand right before and after it. */
    Span widen(Span span) {
        int start = span.start();
        int end = span.end();
        while (start > 0 && DOUBLE.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        while (end < text.length() && DOUBLE.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return new Span(start, end);
    }

    private void scan(Span paragraph) {
        int open = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (DOUBLE.indexOf(c) < 0) {
                maskSingle(i, paragraph.end());
                continue;
            }
            masked[i] = ' ';
            if (open >= 0 && (closes(c) || !hasClosingMarks)) {
                add(open, i);
                open = -1;
            } else if (open < 0 && !isOnlyClosing(c) && !isInch(i)) {
                open = i + 1;
            } else if (open >= 0) {
                add(open, i);
                open = i + 1;
            }
        }
        if (open >= 0) {
            add(open, paragraph.end());
        }
    }

    private void maskAsides() {
        Matcher aside = ASIDE.matcher(text);
        while (aside.find()) {
            if (Character.isLetterOrDigit(text.charAt(aside.start() + 1)) && aside.start() > 0) {
                Arrays.fill(masked, aside.start(), aside.end(), ' ');
            }
        }
        Matcher dateline = DATELINE.matcher(text);
        while (dateline.find()) {
            Arrays.fill(masked, dateline.start(), dateline.end(), ' ');
        }
        Matcher age = AGE.matcher(text);
        while (age.find()) {
            Arrays.fill(masked, age.start(), age.end() - 1, ' ');
        }
        Matcher naming = NAMING.matcher(text);
        while (naming.find()) {
            Arrays.fill(masked, naming.start(), naming.end(), ' ');
        }
    }

    private static boolean closes(char c) {
        return c == '"' || c == '”' || c == '»' || c == '‟' || c == '＂';
    }

    private boolean isOnlyClosing(char c) {
        return c == '”' || c == '»' && text.indexOf('«') >= 0;
    }

    private boolean isInch(int i) {
        return text.charAt(i) == '"' && i > 0 && Character.isDigit(text.charAt(i - 1));
    }

    private void add(int start, int end) {
        if (!text.substring(start, end).isBlank()) {
            quotations.add(new Span(start, end));
        }
    }

    /** Blanks a pair of single marks around a name or phrase; apostrophes stay. */
    private void maskSingle(int i, int end) {
        char c = text.charAt(i);
        if ((c != '\'' && c != '‘')
                || i > 0 && !Character.isWhitespace(text.charAt(i - 1)) && text.charAt(i - 1) != '(') {
            return;
        }
        for (int j = i + 2; j < Math.min(end, i + LONGEST_SINGLE); j++) {
            char d = text.charAt(j);
            boolean last = j + 1 >= end || !Character.isLetterOrDigit(text.charAt(j + 1));
            if ((d == '\'' || d == '’') && last && text.charAt(j - 1) != 's') {
                masked[i] = ' ';
                masked[j] = ' ';
                return;
            }
        }
    }
}
