package org.jaccuse.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.update.UpdateFactory;
import org.jaccuse.model.InputException;

/** The parser's errors in one line, with file, line and column. */
final class SyntaxErrors {
    private static final Pattern PLACE = Pattern.compile("[Ll]ine:? (\\d+), column:? (\\d+)");
    private static final Pattern TOKEN =
            Pattern.compile("Encountered \" (?:\"[^\"]*\"|<[^>]*>) \"(.*?) ?\"\" at line.*", Pattern.DOTALL);

    private SyntaxErrors() {}

    static InputException told(String where, String text, QueryException error) {
        if (isUpdate(text)) {
            return new InputException(
                    where, "found an update, expected a query: only SELECT, ASK, CONSTRUCT and DESCRIBE are run here");
        }
        return new InputException(where + place(error), reason(error) + "; correct the query there");
    }

    private static boolean isUpdate(String text) {
        try {
            return !UpdateFactory.create(text).getOperations().isEmpty();
        } catch (QueryException e) {
            return false;
        }
    }

    private static String place(QueryException error) {
        Matcher place = PLACE.matcher(String.valueOf(error.getMessage()));
        if (place.find() && !place.group(1).equals("0")) {
            return ":" + place.group(1) + ":" + place.group(2);
        }
        boolean known = error instanceof QueryParseException parse && parse.getLine() > 0;
        return known && error instanceof QueryParseException parse
                ? ":" + parse.getLine() + ":" + parse.getColumn()
                : "";
    }

    private static String reason(QueryException error) {
        String message = String.valueOf(error.getMessage());
        Matcher token = TOKEN.matcher(message);
        if (message.startsWith("Encountered \"<EOF>\"")) {
            return "the query ends too early: something that was opened is not closed, or nothing was written";
        }
        if (token.matches()) {
            return "did not expect \"" + token.group(1).strip() + "\"";
        }
        String first = message.lines().findFirst().orElse(message);
        return PLACE.matcher(first)
                .replaceFirst("")
                .replaceFirst("^[:,. ]+", "")
                .replaceFirst(" at \\.", ":")
                .strip();
    }
}
