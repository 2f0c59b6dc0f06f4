package org.jaccuse.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jaccuse.bundle.Bundle;

/** News outlets and agencies by the marks that texts use for them. */
final class Outlets {
    private final Map<String, List<String>> byMark = new LinkedHashMap<>();

    private Outlets() {}

    /** Loads the names; none where the folder has no such files. */
    static Outlets load(Bundle bundle) {
        Outlets outlets = new Outlets();
        outlets.add(bundle, "data/citations", "outlets.txt");
        outlets.add(bundle, "data/details", "wire-names.txt");
        return outlets;
    }

    private void add(Bundle bundle, String folder, String file) {
        bundle.list(folder, file).stream()
                .flatMap(data -> data.text().lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split("\\s*\\|\\s*"))
                .forEach(marks -> {
                    for (String mark : marks) {
                        byMark.computeIfAbsent(mark, m -> new ArrayList<>()).add(marks[0]);
                    }
                });
    }

    boolean none() {
        return byMark.isEmpty();
    }

    /** A regular expression for any mark, the longest first, in a group of that name. */
    String expression(String group) {
        return byMark.keySet().stream()
                .sorted(Comparator.comparing((String mark) -> -mark.length()).thenComparing(mark -> mark))
                .map(mark -> mark.startsWith("The ")
                        ? "[Tt]he " + java.util.regex.Pattern.quote(mark.substring(4))
                        : java.util.regex.Pattern.quote(mark))
                .collect(Collectors.joining("|", "\\b(?<" + group + ">", ")\\b"));
    }

    /**
     * The outlet that a mark means.
     *
     * @param before the text before it, where one of several outlets of that mark may be named in full
     */
    String named(String mark, String before) {
        String known = mark.startsWith("the ") ? "The " + mark.substring(4) : mark;
        String bare = known.startsWith("The ") ? known.substring(4) : known;
        List<String> names = byMark.getOrDefault(bare, byMark.getOrDefault(known, List.of(known)));
        return names.stream()
                .filter(name -> names.size() > 1 && !name.equals("The " + bare))
                .filter(name -> before.contains(name.startsWith("The ") ? name.substring(4) : name))
                .findFirst()
                .orElse(names.get(0));
    }
}
