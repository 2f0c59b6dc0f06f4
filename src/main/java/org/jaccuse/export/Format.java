package org.jaccuse.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jaccuse.bundle.YamlEntry;
import org.jaccuse.model.InputException;

/**
 * A format as {@code formats.yml} declares it.
 *
 * @param name as given to {@code --format}
 * @param title what it is
 * @param ending usual ending of its file; empty for one of several files
 * @param files names of its files when it is a folder of several, else empty
 * @param claims whether it holds single claims, so that a view without any has nothing for it
 * @param opens programs that open it
 * @param keeps what becomes of each aspect: kept, or folded or dropped with the reason
 * @param note what else is to be known
 */
public record Format(
        String name,
        String title,
        String ending,
        List<String> files,
        boolean claims,
        String opens,
        Map<Aspect, String> keeps,
        Optional<String> note) {
    private static final List<String> FATES = List.of("kept", "folded", "dropped");
    private static final Set<String> FIELDS =
            Set.of("name", "title", "ending", "files", "of", "opens", "keeps", "note");

    public Format {
        files = List.copyOf(files);
        keeps = Map.copyOf(keeps);
    }

    static Format of(YamlEntry entry) {
        entry.allow(FIELDS);
        Map<String, String> told = entry.map("keeps");
        return new Format(
                entry.required("name"),
                entry.required("title"),
                entry.text("ending").orElse(""),
                entry.text("files").map(names -> List.of(names.split(" "))).orElse(List.of()),
                ofClaims(entry),
                entry.required("opens"),
                Arrays.stream(Aspect.values())
                        .collect(Collectors.toMap(aspect -> aspect, aspect -> fate(entry, told, aspect))),
                entry.text("note"));
    }

    private static boolean ofClaims(YamlEntry entry) {
        entry.text("of").filter(what -> !what.equals("claims")).ifPresent(what -> {
            throw new InputException(entry.where(), "of reads \"" + what + "\"; expected claims, or nothing");
        });
        return entry.text("of").isPresent();
    }

    private static String fate(YamlEntry entry, Map<String, String> told, Aspect aspect) {
        String fate = told.getOrDefault(aspect.word(), "");
        if (!FATES.contains(fate.replaceFirst(",.*", "")) || (fate.equals("folded") || fate.equals("dropped"))) {
            throw new InputException(
                    entry.where(),
                    "what becomes of " + aspect.word() + " reads \"" + fate
                            + "\"; expected kept, or folded or dropped with the reason after a comma");
        }
        return fate;
    }

    /** Whether it is a folder of several files. */
    public boolean folder() {
        return !files.isEmpty();
    }

    /** What was kept, folded and dropped, a line each, for people. */
    public List<String> losses() {
        return FATES.stream().flatMap(fate -> line(fate).stream()).toList();
    }

    private Optional<String> line(String fate) {
        String told = Arrays.stream(Aspect.values())
                .filter(aspect -> fate(aspect).equals(fate))
                .map(aspect -> aspect.word()
                        + reason(aspect).map(why -> " (" + why + ")").orElse(""))
                .collect(Collectors.joining(", "));
        return Optional.of(fate + ": " + told).filter(line -> !told.isEmpty());
    }

    /** {@code kept}, {@code folded} or {@code dropped}. */
    public String fate(Aspect aspect) {
        return keeps.getOrDefault(aspect, "").replaceFirst(",.*", "");
    }

    /** Why an aspect is folded or dropped. */
    public Optional<String> reason(Aspect aspect) {
        String told = keeps.getOrDefault(aspect, "");
        int comma = told.indexOf(", ");
        return comma < 0 ? Optional.empty() : Optional.of(told.substring(comma + 2));
    }
}
