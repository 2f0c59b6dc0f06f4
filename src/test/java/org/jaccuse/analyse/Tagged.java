package org.jaccuse.analyse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jaccuse.model.Dependency;
import org.jaccuse.model.Parse;
import org.jaccuse.model.Sentence;
import org.jaccuse.model.Span;
import org.jaccuse.model.Token;

/** Sentences parsed by hand: {@code word/TAG} words and {@code relation(governor, dependent)} edges by word, ROOT for none. */
final class Tagged {
    private Tagged() {}

    static List<Token> tokens(String words) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : words.split(" ")) {
            String[] parts = word.split("/");
            Span span = new Span(start, start + parts[0].length());
            tokens.add(new Token(parts[0], parts[0].toLowerCase(java.util.Locale.ROOT), parts[1], span));
            start += parts[0].length() + 1;
        }
        return tokens;
    }

    static List<Dependency> edges(List<Token> tokens, String... edges) {
        return Arrays.stream(edges)
                .map(edge -> edge.split("[(,)] ?"))
                .map(parts -> new Dependency(index(tokens, parts[1]), index(tokens, parts[2]), parts[0]))
                .toList();
    }

    static Sentence sentence(List<Token> tokens, List<Dependency> edges) {
        Span span = new Span(0, tokens.get(tokens.size() - 1).span().end());
        return new Sentence(0, span, tokens, Optional.of(new Parse(edges, edges)));
    }

    private static int index(List<Token> tokens, String word) {
        return word.equals("ROOT")
                ? -1
                : tokens.stream().map(Token::word).toList().indexOf(word);
    }
}
