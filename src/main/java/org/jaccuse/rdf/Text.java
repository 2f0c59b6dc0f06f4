package org.jaccuse.rdf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.ResourceFactory;

/** Literals. */
final class Text {
    private Text() {}

    /**
     * Any text as a plain literal. Half a surrogate pair has no UTF-8 form and would come back from the store as another
     * character; it becomes U+FFFD, one code unit for one, so that offsets hold.
     */
    static Literal of(String text) {
        StringBuilder whole = new StringBuilder(text);
        for (int i = 0; i < whole.length(); i++) {
            if (Character.isHighSurrogate(whole.charAt(i))
                    && i + 1 < whole.length()
                    && Character.isLowSurrogate(whole.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(whole.charAt(i))) {
                whole.setCharAt(i, '\uFFFD');
            }
        }
        return ResourceFactory.createStringLiteral(whole.toString());
    }

    static Literal day(LocalDate day) {
        return ResourceFactory.createTypedLiteral(day.toString(), XSDDatatype.XSDdate);
    }

    static Literal time(Instant time) {
        return ResourceFactory.createTypedLiteral(time.toString(), XSDDatatype.XSDdateTime);
    }

    /** {@code 2015} or {@code 2015-03}. */
    static Literal yearOrMonth(String date) {
        return ResourceFactory.createTypedLiteral(
                date, date.length() == 4 ? XSDDatatype.XSDgYear : XSDDatatype.XSDgYearMonth);
    }

    /** A score with one or two places after the point: in the form in which stores give it back. */
    static Literal score(double score) {
        BigDecimal rounded = new BigDecimal(String.format(Locale.ROOT, "%.2f", score)).stripTrailingZeros();
        String shortest = rounded.setScale(Math.max(1, rounded.scale())).toPlainString();
        return ResourceFactory.createTypedLiteral(shortest, XSDDatatype.XSDdecimal);
    }

    static Literal number(long number) {
        return ResourceFactory.createTypedLiteral(Long.toString(number), XSDDatatype.XSDinteger);
    }
}
