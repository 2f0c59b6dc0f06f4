package org.jaccuse.serve.page;

import java.util.List;
import java.util.Map;

/**
 * What the first page shows of a store.
 *
 * @param incidents those with most claims first
 * @param counts {@code measure} and {@code count} of each
 */
record Overview(List<StartPages.Incident> incidents, List<Map<String, String>> counts) {
    Overview {
        incidents = List.copyOf(incidents);
        counts = List.copyOf(counts);
    }
}
