package org.jaccuse.resolve;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time in an office.
 *
 * @param title of the office
 * @param body identifier of the state, agency or organisation served
 * @param from first day
 * @param until last day, absent while it lasts or where it was not checked
 */
record Tenure(String title, String body, LocalDate from, Optional<LocalDate> until) {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.map(end -> !day.isAfter(end)).orElse(true);
    }
}
