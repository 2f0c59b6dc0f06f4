package org.jaccuse.analyse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;

/**
 * A stack of words, the words to come, and the tree built so far: the arc-standard system (Nivre 2004) with the features of Chen
 * and Manning (2014). Words count from 1; 0 is the root, -1 no word.
 */
final class ParserState {
    private static final int NOTHING = -1;
    /** Slots of words in front; those of tags follow in the same order, then those of relations. */
    private static final int WORD_SLOTS = 18;

    private static final int FIRST_CHILD_SLOT = 6;
    private static final int CHILDREN = 6;

    private final ParserModel model;
    private final int size;
    private final int[] words;
    private final int[] tags;
    private final int[] stack;
    private int height;
    private int next = 1;
    private final int[] heads;
    private final int[] relations;
    /** The outermost child on each side and the one beside it. */
    private final int[][] lefts;

    private final int[][] rights;

    ParserState(ParserModel model, List<CoreLabel> sentence) {
        this.model = model;
        this.size = sentence.size();
        this.words = new int[size + 2];
        this.tags = new int[size + 2];
        for (int i = 0; i < size + 2; i++) {
            boolean real = i > 1;
            String word = i == 0 ? ParserModel.NONE : ParserModel.ROOT;
            words[i] = model.word(real ? sentence.get(i - 2).word() : word);
            tags[i] = model.tag(real ? sentence.get(i - 2).tag() : word);
        }
        this.stack = new int[size + 1];
        this.height = 1;
        this.heads = filled(NOTHING);
        this.relations = filled(0);
        this.lefts = new int[][] {filled(NOTHING), filled(NOTHING)};
        this.rights = new int[][] {filled(NOTHING), filled(NOTHING)};
    }

    private int[] filled(int value) {
        int[] places = new int[size + 1];
        Arrays.fill(places, value);
        return places;
    }

    boolean done() {
        return height == 1 && next > size;
    }

    boolean mayShift() {
        return next <= size;
    }

    /** Whether two words besides the root wait for an arc between them. */
    boolean mayAttach() {
        return height > 2;
    }

    void shift() {
        stack[height++] = next++;
    }

    /** The topmost word becomes the head of the one below it. */
    void attachLeft(int relation) {
        int head = stack[height - 1];
        int child = stack[height - 2];
        stack[height - 2] = head;
        height--;
        attach(head, child, relation);
    }

    /** The topmost word gets the one below it as its head. */
    void attachRight(int relation) {
        height--;
        attach(stack[height - 1], stack[height], relation);
    }

    private void attach(int head, int child, int relation) {
        heads[child] = head;
        relations[child] = relation;
        int[][] side = child < head ? lefts : rights;
        // An arc-standard parser finds the children of a side from the inside outwards.
        side[1][head] = side[0][head];
        side[0][head] = child;
    }

    int head(int word) {
        return heads[word];
    }

    /** Place of the relation among the model's. */
    int relation(int word) {
        return relations[word];
    }

    /** Fills in the features of this state. */
    void features(int[] into) {
        for (int i = 0; i < 3; i++) {
            word(into, i, stacked(2 - i));
            word(into, 3 + i, next + i <= size ? next + i : NOTHING);
        }
        for (int i = 0; i < 2; i++) {
            int word = stacked(i);
            int slot = FIRST_CHILD_SLOT + i * CHILDREN;
            child(into, slot, child(lefts[0], word));
            child(into, slot + 1, child(rights[0], word));
            child(into, slot + 2, child(lefts[1], word));
            child(into, slot + 3, child(rights[1], word));
            child(into, slot + 4, child(lefts[0], child(lefts[0], word)));
            child(into, slot + 5, child(rights[0], child(rights[0], word)));
        }
    }

    private int stacked(int depth) {
        return depth < height ? stack[height - 1 - depth] : NOTHING;
    }

    private static int child(int[] children, int word) {
        return word < 0 ? NOTHING : children[word];
    }

    private void word(int[] into, int slot, int word) {
        into[slot] = words[word + 1];
        into[WORD_SLOTS + slot] = tags[word + 1];
    }

    private void child(int[] into, int slot, int word) {
        word(into, slot, word);
        into[2 * WORD_SLOTS + slot - FIRST_CHILD_SLOT] = model.firstRelation() + (word < 0 ? 0 : relations[word]);
    }
}
