package org.jaccuse.analyse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * What CoreNLP's neural dependency parser has learnt, read from its model file. Features are numbered through: words, then tags,
 * then relations.
 *
 * @param words number of each known word
 * @param tags number of each known part of speech
 * @param relations names of the relations; the first stands for none, the second for the root's
 * @param firstRelation number of the first relation
 * @param width numbers in an embedding
 * @param units units of the hidden layer
 * @param slots how many features a state of the parser has
 * @param embeddings embedding of each feature
 * @param hidden weights of the hidden layer: for each slot and place in the embedding a row with those of all units
 * @param bias added to each unit
 * @param output weights of the output layer: for each unit a row with those of all transitions, filled up with zeros
 */
record ParserModel(
        Map<String, Integer> words,
        Map<String, Integer> tags,
        List<String> relations,
        int firstRelation,
        int width,
        int units,
        int slots,
        float[][] embeddings,
        float[][] hidden,
        float[] bias,
        float[][] output) {
    static final String UNKNOWN = "-UNKNOWN-";
    static final String NONE = "-NULL-";
    static final String ROOT = "-ROOT-";
    /** Rows are a multiple of this long, so that loops over them run on vectors to the end. */
    private static final int LANES = 32;

    /** Reads a compressed model file from the class path. */
    static ParserModel load(String resource) {
        try (InputStream file = ParserModel.class.getClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new IOException("it is not on the class path");
            }
            return read(new NumberScanner(new GZIPInputStream(file, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException("the model " + resource + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static ParserModel read(NumberScanner in) throws IOException {
        int wordCount = header(in, "dict");
        int tagCount = header(in, "pos");
        int relationCount = header(in, "label");
        int width = header(in, "embeddingSize");
        int units = header(in, "hiddenSize");
        int slots = header(in, "numTokens");
        header(in, "preComputed");
        List<String> names = new ArrayList<>();
        float[][] embeddings = new float[wordCount + tagCount + relationCount][];
        for (int i = 0; i < embeddings.length; i++) {
            names.add(in.word());
            embeddings[i] = in.numbers(width);
        }
        int firstRelation = wordCount + tagCount;
        return new ParserModel(
                numbered(names, 0, wordCount),
                numbered(names, wordCount, firstRelation),
                List.copyOf(names.subList(firstRelation, names.size())),
                firstRelation,
                width,
                units,
                slots,
                embeddings,
                rows(in, slots * width, units, units),
                in.numbers(units),
                rows(in, units, 2 * relationCount - 1, (2 * relationCount + LANES - 2) / LANES * LANES));
    }

    private static float[][] rows(NumberScanner in, int count, int width, int filledUp) throws IOException {
        float[][] rows = new float[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = Arrays.copyOf(in.numbers(width), filledUp);
        }
        return rows;
    }

    private static int header(NumberScanner in, String name) throws IOException {
        String line = in.word();
        if (!line.startsWith(name + "=")) {
            throw new IOException("found '" + line + "', expected " + name + "=…");
        }
        return Integer.parseInt(line.substring(name.length() + 1));
    }

    /** A name that comes twice has the number of the last. */
    private static Map<String, Integer> numbered(List<String> names, int from, int to) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = from; i < to; i++) {
            numbers.put(names.get(i), i);
        }
        return numbers;
    }

    int word(String word) {
        return words.getOrDefault(word, words.getOrDefault(UNKNOWN, 0));
    }

    int tag(String tag) {
        return tags.getOrDefault(tag, tags.getOrDefault(UNKNOWN, 0));
    }
}
