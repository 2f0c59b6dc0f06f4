package org.jaccuse.analyse;

import edu.stanford.nlp.ling.CoreAnnotations.DocDateAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokenBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokenEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations.TimexAnnotation;
import edu.stanford.nlp.time.TimeExpressionExtractor;
import edu.stanford.nlp.time.TimeExpressionExtractorImpl;
import edu.stanford.nlp.util.CoreMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jaccuse.model.Token;

/**
 * Time expressions by CoreNLP's SUTime (Chang and Manning 2012) without its list of holidays, which needs another library.
 * The rules are read when the first sentence needs them. They keep state while they work, so one sentence is read at a time.
 */
final class TimeRules {
    private static final String RULES =
            "edu/stanford/nlp/models/sutime/defs.sutime.txt,edu/stanford/nlp/models/sutime/english.sutime.txt";
    /** A day, perhaps with a time of it. */
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*)?");

    private static final TimeExpressionExtractor EXTRACTOR = load();

    private TimeRules() {}

    private static TimeExpressionExtractor load() {
        Properties properties = new Properties();
        properties.setProperty("sutime.binders", "0");
        properties.setProperty("sutime.rules", RULES);
        return new TimeExpressionExtractorImpl("sutime", properties);
    }

    /**
     * A time expression.
     *
     * @param first index of its first token
     * @param last index of its last token
     * @param value what it means in the notation of TIMEX3
     */
    record Expression(int first, int last, String value) {
        /** The day that it means, empty where it means a longer time or is not known. */
        Optional<LocalDate> day() {
            Matcher day = DAY.matcher(value);
            try {
                return day.matches() ? Optional.of(LocalDate.parse(day.group(1))) : Optional.empty();
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    /** The time expressions of neighbouring words, relative ones reckoned from a day if one is given. */
    static List<Expression> find(List<Token> tokens, Optional<LocalDate> from) {
        Annotation annotation = annotation(tokens);
        List<Expression> found = new ArrayList<>();
        for (CoreMap expression :
                extract(annotation, from.map(LocalDate::toString).orElse(""))) {
            found.add(new Expression(
                    expression.get(TokenBeginAnnotation.class),
                    expression.get(TokenEndAnnotation.class) - 1,
                    String.valueOf(expression.get(TimexAnnotation.class).value())));
        }
        return found;
    }

    private static List<CoreMap> extract(Annotation annotation, String day) {
        synchronized (EXTRACTOR) {
            Annotation document = new Annotation("");
            document.set(DocDateAnnotation.class, day);
            return EXTRACTOR.extractTimeExpressionCoreMaps(annotation, document);
        }
    }

    private static Annotation annotation(List<Token> tokens) {
        List<CoreLabel> labels = new ArrayList<>();
        int at = 0;
        for (Token token : tokens) {
            CoreLabel label = new CoreLabel();
            label.setWord(token.word());
            label.setValue(token.word());
            label.setOriginalText(token.word());
            label.setTag(token.tag());
            label.setLemma(token.lemma());
            label.setBeginPosition(at);
            label.setEndPosition(at + token.word().length());
            labels.add(label);
            at += token.word().length() + 1;
        }
        String text = tokens.stream().map(Token::word).collect(Collectors.joining(" "));
        Annotation annotation = new Annotation(text);
        annotation.set(TextAnnotation.class, text);
        annotation.set(TokensAnnotation.class, labels);
        return annotation;
    }
}
