package org.jaccuse.extract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Names in the order in which a document spoke of them. Whatever is asked takes the same time however many there are. */
final class Spoken {
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, String> byEnding = new HashMap<>();
    private Optional<String> last = Optional.empty();

    void add(String name) {
        last = Optional.of(name);
        counts.merge(name, 1, Integer::sum);
        for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
            byEnding.put(name.substring(space + 1), name);
        }
    }

    void clear() {
        counts.clear();
        byEnding.clear();
        last = Optional.empty();
    }

    Optional<String> last() {
        return last;
    }

    /** Of those spoken of as often the first. */
    Optional<String> mostFrequent() {
        int most = 0;
        Optional<String> found = Optional.empty();
        for (Map.Entry<String, Integer> name : counts.entrySet()) {
            if (name.getValue() > most) {
                most = name.getValue();
                found = Optional.of(name.getKey());
            }
        }
        return found;
    }

    /** The last longer name that ends in these words. */
    Optional<String> endingIn(String words) {
        return Optional.ofNullable(byEnding.get(words));
    }
}
