package org.jaccuse.link.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CirclesTest {
    @Test
    void onlyArrowsOfACircleAreCircular() {
        Circles circles = new Circles();
        circles.add("before", "a");
        circles.add("a", "b");
        circles.add("b", "c");
        circles.add("c", "a");
        circles.add("c", "after");
        assertThat(circles.circular("a", "b")).isTrue();
        assertThat(circles.circular("c", "a")).isTrue();
        assertThat(circles.circular("before", "a")).isFalse();
        assertThat(circles.circular("c", "after")).isFalse();
    }

    @Test
    void whatLeadsToItselfIsACircle() {
        Circles circles = new Circles();
        circles.add("a", "a");
        assertThat(circles.circular("a", "a")).isTrue();
    }

    @Test
    void whatComesLaterCounts() {
        Circles circles = new Circles();
        circles.add("a", "b");
        assertThat(circles.circular("a", "b")).isFalse();
        circles.add("b", "a");
        assertThat(circles.circular("a", "b")).isTrue();
    }

    /** Of many small webs each arrow is judged as trying all ways from its end judges it. */
    @Test
    void theAnswerIsThatOfTryingAllWays() {
        Random random = new Random(7);
        for (int web = 0; web < 200; web++) {
            boolean[][] reaches = new boolean[8][8];
            boolean[][] arrows = new boolean[8][8];
            Circles circles = new Circles();
            for (int arrow = 0; arrow < 10; arrow++) {
                int from = random.nextInt(8);
                int to = random.nextInt(8);
                arrows[from][to] = true;
                reaches[from][to] = true;
                circles.add("t" + from, "t" + to);
            }
            close(reaches);
            for (int from = 0; from < 8; from++) {
                for (int to = 0; to < 8; to++) {
                    if (arrows[from][to]) {
                        assertThat(circles.circular("t" + from, "t" + to)).isEqualTo(to == from || reaches[to][from]);
                    }
                }
            }
        }
    }

    private static void close(boolean[][] reaches) {
        for (int over = 0; over < reaches.length; over++) {
            for (boolean[] from : reaches) {
                for (int to = 0; to < reaches.length; to++) {
                    from[to] |= from[over] && reaches[over][to];
                }
            }
        }
    }

    /** Neither depth nor length does harm. */
    @Test
    void aLongChainAndALongCircle() {
        Circles circles = new Circles();
        for (int i = 0; i < 100_000; i++) {
            circles.add("chain" + i, "chain" + (i + 1));
            circles.add("ring" + i, "ring" + (i + 1) % 100_000);
        }
        for (int i = 0; i < 100_000; i++) {
            assertThat(circles.circular("chain" + i, "chain" + (i + 1))).isFalse();
            assertThat(circles.circular("ring" + i, "ring" + (i + 1) % 100_000)).isTrue();
        }
    }
}
