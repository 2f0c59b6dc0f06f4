package org.jaccuse.serve.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which part of a long list a page shows.
 *
 * @param size of the whole list
 * @param room how many a page shows
 * @param number of the part, from 1
 */
public record Extent(int size, int room, int number, String path, String parameter, Map<String, String> values) {
    public Extent {
        values = Map.copyOf(values);
    }

    /**
     * The part that is asked for; the last one where there are not so many.
     *
     * @param parameter by which a part is asked for
     */
    static Extent of(Asked asked, String parameter, int size, int room) {
        int wanted = asked.value(parameter)
                .filter(text -> text.matches("[1-9]\\d{0,6}"))
                .map(Integer::parseInt)
                .orElse(1);
        int number = Math.min(wanted, Math.max(1, (size + room - 1) / room));
        return new Extent(size, room, number, asked.path(), parameter, asked.values());
    }

    <T> List<T> of(List<T> list) {
        return list.subList(from() - 1, to());
    }

    /** Number of the first one shown, from 1. */
    public int from() {
        return (number - 1) * room + 1;
    }

    /** Number of the last one shown. */
    public int to() {
        return Math.min(size, number * room);
    }

    public int last() {
        return (size + room - 1) / room;
    }

    /** Address of another part of the list, the rest of the page as it is. */
    public String href(int part) {
        Map<String, String> others = new TreeMap<>(values);
        others.remove(parameter);
        if (part > 1) {
            others.put(parameter, String.valueOf(part));
        }
        return others.isEmpty() ? path : path + "?" + written(others);
    }

    private static String written(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Address of one of the list, empty where this page shows it. */
    String hrefOf(int index) {
        int part = index / room + 1;
        return part == number ? "" : href(part);
    }

    /** The parts around this one, the first and the last. */
    public List<Integer> parts() {
        return IntStream.rangeClosed(1, last())
                .filter(part -> part == 1 || part == last() || Math.abs(part - number) <= 2)
                .boxed()
                .toList();
    }

    public Optional<String> before() {
        return number > 1 ? Optional.of(href(number - 1)) : Optional.empty();
    }

    public Optional<String> after() {
        return number < last() ? Optional.of(href(number + 1)) : Optional.empty();
    }
}
