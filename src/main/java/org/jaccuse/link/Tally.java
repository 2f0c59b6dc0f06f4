package org.jaccuse.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jaccuse.model.Attribution;
import org.jaccuse.model.Correspondence;
import org.jaccuse.model.Entries;
import org.jaccuse.model.Listing;
import org.jaccuse.model.Refusal;

/** Counts what is read from a dataset on its way to somebody else: nothing is dropped without being counted. */
final class Tally implements Entries {
    /** More refusals than this are counted and not told one by one. */
    private static final int TOLD = 1000;

    private final Entries to;
    private final Set<Long> entities = new HashSet<>();
    private final Set<Long> names = new HashSet<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private final Map<String, Long> aside = new TreeMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private long refused;

    Tally(Entries to) {
        this.to = to;
    }

    @Override
    public void listing(Listing listing) {
        if (entities.add(hash(listing.kind() + " " + listing.key()))) {
            counts.merge(listing.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '), 1L, Long::sum);
        }
        names.add(hash(listing.label().toLowerCase(Locale.ROOT)));
        listing.names().forEach(name -> names.add(hash(name.text().toLowerCase(Locale.ROOT))));
        to.listing(listing);
    }

    @Override
    public void attribution(Attribution attribution) {
        counts.merge("claim " + attribution.rule(), 1L, Long::sum);
        to.attribution(attribution);
    }

    @Override
    public void stated(Correspondence correspondence) {
        counts.merge("mapping", 1L, Long::sum);
        to.stated(correspondence);
    }

    @Override
    public void aside(String kind) {
        aside.merge(kind, 1L, Long::sum);
    }

    @Override
    public void refused(Refusal refusal) {
        refused++;
        if (refusals.size() < TOLD) {
            refusals.add(refusal);
        }
    }

    Counts counts() {
        return new Counts(entities.size(), names.size(), counts, aside, refusals, refused);
    }

    /** Two texts share one of these by a chance of one in 10^19. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
