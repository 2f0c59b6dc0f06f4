package org.jaccuse.link.reconcile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jaccuse.link.match.NameKey;
import org.jspecify.annotations.Nullable;

/** Names by their groups of three letters, so that one that is alike is found without looking at all. */
final class LetterGroups {
    /** A group that more names have than this is left out of the search, though not of the comparison. */
    private static final int COMMON = 400;

    private final Map<String, int[]> names = new HashMap<>();
    private final List<Known> things;
    private int[] owners = new int[1024];
    private int[] sizes = new int[1024];
    private int count;

    LetterGroups(List<Known> things) {
        this.things = things;
        for (int i = 0; i < things.size(); i++) {
            int owner = i;
            things.get(i).names().stream().map(NameKey::whole).distinct().forEach(key -> add(owner, key));
        }
        names.replaceAll((group, list) -> Arrays.copyOfRange(list, 1, list[0] + 1));
    }

    private void add(int owner, String key) {
        if (key.length() < 4) {
            return;
        }
        if (count == owners.length) {
            owners = Arrays.copyOf(owners, count * 2);
            sizes = Arrays.copyOf(sizes, count * 2);
        }
        List<String> groups = groups(key);
        owners[count] = owner;
        sizes[count] = groups.size();
        for (String group : groups) {
            names.compute(group, (g, list) -> appended(list, count));
        }
        count++;
    }

    /** The first place holds how many others are filled. */
    private static int[] appended(int @Nullable [] list, int name) {
        int[] longer =
                list == null ? new int[4] : list[0] + 1 == list.length ? Arrays.copyOf(list, list.length * 2) : list;
        longer[0]++;
        longer[longer[0]] = name;
        return longer;
    }

    /**
     * What is called alike.
     *
     * @param least share of common groups, from 0 to 1
     * @return each with the share of its nearest name
     */
    Map<Known, Double> near(String key, double least) {
        List<String> groups = groups(key);
        Map<Integer, Integer> common = new HashMap<>();
        for (String group : groups) {
            int[] list = names.get(group);
            if (list != null && list.length <= COMMON) {
                for (int name : list) {
                    common.merge(name, 1, Integer::sum);
                }
            }
        }
        Map<Known, Double> near = new LinkedHashMap<>();
        common.forEach((name, shared) -> {
            double share = 2.0 * shared / (groups.size() + sizes[name]);
            if (share >= least) {
                near.merge(things.get(owners[name]), share, Math::max);
            }
        });
        return near;
    }

    private static List<String> groups(String key) {
        String padded = "^" + key + "$";
        return IntStream.rangeClosed(0, padded.length() - 3)
                .mapToObj(i -> padded.substring(i, i + 3))
                .distinct()
                .toList();
    }
}
