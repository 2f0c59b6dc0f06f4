package org.jaccuse.pipeline;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jaccuse.model.InputException;
import org.jaccuse.model.Refusal;
import org.jaccuse.store.StoreFailure;

/** Turns what goes wrong with one document into a refusal of it, so that the rest of a batch goes on. */
final class Faults {
    private Faults() {}

    /** What the work gives, or {@code refused} of what it throws. A store that fails is no fault of a document. */
    static <T> T caught(String location, Supplier<T> work, Function<Refusal, T> refused) {
        try {
            return work.get();
        } catch (StoreFailure e) {
            throw e;
        } catch (InputException e) {
            return refused.apply(new Refusal(location, reason(location, e)));
        } catch (RuntimeException | StackOverflowError e) {
            return refused.apply(new Refusal(location, fault(e)));
        }
    }

    /** The message without the place in front when that is the document itself. */
    static String reason(String location, InputException e) {
        String message = String.valueOf(e.getMessage());
        String place = "[" + location + "] ";
        return message.startsWith(place) ? message.substring(place.length()) : message;
    }

    private static String fault(Throwable e) {
        String first = Objects.toString(e.getMessage(), "").lines().findFirst().orElse("");
        String message = first.isEmpty() ? "" : ": " + first;
        return "could not be understood, a fault of the program ("
                + e.getClass().getSimpleName() + message + "); report it with this document";
    }
}
