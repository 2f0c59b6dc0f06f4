package org.jaccuse.query;

/**
 * What a check found.
 *
 * @param check the check
 * @param rows its violations
 */
public record CheckResult(Check check, Table rows) {
    public boolean passed() {
        return rows.rows().isEmpty();
    }
}
