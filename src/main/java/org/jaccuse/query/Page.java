package org.jaccuse.query;

import java.util.OptionalLong;
import org.jaccuse.model.InputException;

/**
 * The part of an answer that is asked for.
 *
 * @param first number of the first row, from 1
 * @param rows most rows; absent for all
 */
public record Page(long first, OptionalLong rows) {
    /** As many rows as are shown when nothing is said. */
    public static final long USUAL = 100;

    /** The whole answer. */
    public static final Page ALL = new Page(1, OptionalLong.empty());

    /**
     * Reads what a user gave.
     *
     * @param rows a whole number from 1, or {@code any} for all
     * @param first a whole number from 1
     * @throws InputException for anything else
     */
    public static Page of(String rows, String first) {
        boolean all = rows.equals(ParameterLine.ANYTHING);
        return new Page(
                number("--from", first, ""),
                all
                        ? OptionalLong.empty()
                        : OptionalLong.of(number("--rows", rows, ", or " + ParameterLine.ANYTHING + " for all")));
    }

    private static long number(String option, String text, String other) {
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw new InputException(option + " " + text, "expected a whole number from 1" + other);
        }
        return Long.parseLong(text);
    }

    /** The query with the limits of this page and one row more, which tells whether anything comes after it. */
    SafeQuery of(SafeQuery query) {
        return equals(ALL) ? query : query.part(first - 1, rows.isPresent() ? rows.getAsLong() + 1 : -1);
    }

    /** The rows of this page out of an answer to {@link #of(SafeQuery)}. */
    Answer.Rows cut(Table table) {
        boolean more = rows.isPresent() && table.rows().size() > rows.getAsLong();
        return more
                ? new Answer.Rows(
                        new Table(table.columns(), table.rows().subList(0, (int) rows.getAsLong()), table.prefixes()),
                        true)
                : new Answer.Rows(table);
    }
}
