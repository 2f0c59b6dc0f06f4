package org.jaccuse.model;

/**
 * An input that cannot be taken, told to the user in one line: {@code [file or record] what was found, what was expected, what to do}.
 */
public class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param where file, URL or record, with the line where one is known
     * @param message what was found, what was expected, what to do
     */
    public InputException(String where, String message) {
        super("[" + where + "] " + message);
    }

    public InputException(String where, String message, Throwable cause) {
        super("[" + where + "] " + message, cause);
    }
}
