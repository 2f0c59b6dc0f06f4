package org.jaccuse.query;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Tells what changed from version to version of a page. */
public final class DiffWriter {
    private static final int WIDEST = 96;

    private final PrintStream out;
    private final Paint paint;

    public DiffWriter(PrintStream out, Paint paint) {
        this.out = out;
        this.paint = paint;
    }

    /** For people: the versions, then what changed from each to the next. */
    public void text(List<Snapshot> snapshots) {
        for (int i = 0; i < snapshots.size(); i++) {
            line("version " + (i + 1) + ": " + head(snapshots.get(i)));
        }
        for (int i = 1; i < snapshots.size(); i++) {
            List<ClaimChange> changes = ClaimChange.between(snapshots.get(i - 1), snapshots.get(i));
            line("");
            line("from version " + i + " to " + (i + 1) + ": "
                    + (changes.isEmpty() ? "the same claims" : counted(changes)));
            changes.forEach(this::change);
        }
    }

    private static String head(Snapshot snapshot) {
        String when = snapshot.retrieved().map(time -> "fetched " + time + ", ").orElse("");
        String day = snapshot.issued().map(date -> "of " + date + ", ").orElse("");
        int claims = snapshot.claims().size();
        return when + day + (claims == 1 ? "1 claim, " : claims + " claims, ")
                + snapshot.digest().substring(0, 15) + "…";
    }

    private static String counted(List<ClaimChange> changes) {
        return changes.size() == 1 ? "1 claim differs" : changes.size() + " claims differ";
    }

    private void change(ClaimChange change) {
        ClaimRow claim = change.after().or(change::before).orElseThrow();
        line("");
        line(paint.strong(change.kind() + ": " + Shown.safe(claim.source().label()) + " → "
                + Shown.safe(claim.subject().label())));
        boolean both = change.before().isPresent() && change.after().isPresent();
        change.before().ifPresent(before -> side(both ? "was " : "", before));
        change.after().ifPresent(after -> side(both ? "is " : "", after));
    }

    private void side(String label, ClaimRow claim) {
        line("    " + label + ClaimText.stance(claim));
        Shown.wrap("“" + Shown.safe(claim.evidence().quote()) + "”", WIDEST).forEach(part -> line("    " + part));
    }

    private void line(String text) {
        out.print(text + "\n");
    }

    /** For programs: one change a line, with the digests of the two versions. */
    public void jsonLines(List<Snapshot> snapshots) {
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setRootValueSeparator(null);
            for (int i = 1; i < snapshots.size(); i++) {
                for (ClaimChange change : ClaimChange.between(snapshots.get(i - 1), snapshots.get(i))) {
                    json.writeStartObject();
                    json.writeStringField("change", change.kind());
                    json.writeStringField("from", snapshots.get(i - 1).digest());
                    json.writeStringField("to", snapshots.get(i).digest());
                    claim(json, "before", change.before());
                    claim(json, "after", change.after());
                    json.writeEndObject();
                    json.writeRaw('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void claim(JsonGenerator json, String name, Optional<ClaimRow> claim) throws IOException {
        json.writeFieldName(name);
        if (claim.isPresent()) {
            ClaimJson.claim(json, claim.get());
        } else {
            json.writeNull();
        }
    }
}
