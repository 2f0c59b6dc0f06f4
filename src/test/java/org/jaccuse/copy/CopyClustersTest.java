package org.jaccuse.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jaccuse.copy.Copies.Item;
import org.jaccuse.copy.Newsroom.Story;
import org.junit.jupiter.api.Test;

/** How well copies are told from separate reports, measured on news made up for it. */
class CopyClustersTest {
    private static final int STORIES = 200;
    private static final int COPIES = 40;
    private static final int SEPARATE = 5;

    @Test
    void fortyCopiesAreOneOriginAndSeparateReportsAreNot() {
        List<Item> items = new ArrayList<>();
        for (int story = 0; story < STORIES; story++) {
            Newsroom room = new Newsroom(story);
            Story original = room.story();
            items.add(item("s" + story + "-0", original.text()));
            for (int copy = 1; copy <= COPIES; copy++) {
                items.add(item("s" + story + "-" + copy, room.copy(original)));
            }
            for (int report = 0; report < SEPARATE; report++) {
                items.add(
                        item("r" + story + "-" + report, room.separate(original).text()));
            }
        }
        Collections.shuffle(items, new Random(1));
        Map<String, String> origins = Copies.origins(Copies.pairs(items));
        long whole = IntStream.range(0, STORIES)
                .filter(story -> origins(story, origins).size() == 1)
                .count();
        Map<String, Long> shared = items.stream()
                .collect(Collectors.groupingBy(
                        item -> origins.getOrDefault(item.id(), item.id()), Collectors.counting()));
        long merged = items.stream()
                .map(Item::id)
                .filter(id -> id.startsWith("r") && shared.get(origins.getOrDefault(id, id)) > 1)
                .count();
        System.out.println("clusters as one origin: " + whole + " of " + STORIES + ", separate reports merged: "
                + merged + " of " + STORIES * SEPARATE);
        assertThat(whole).isGreaterThanOrEqualTo(STORIES * 99 / 100);
        assertThat(merged).isLessThanOrEqualTo(STORIES * SEPARATE / 100);
    }

    private static Set<String> origins(int story, Map<String, String> origins) {
        return IntStream.rangeClosed(0, COPIES)
                .mapToObj(copy -> "s" + story + "-" + copy)
                .map(id -> origins.getOrDefault(id, id))
                .collect(Collectors.toSet());
    }

    private static Item item(String id, String text) {
        return new Item(id, Optional.empty(), Fingerprint.of(text).orElseThrow());
    }
}
