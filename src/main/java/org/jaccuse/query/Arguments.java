package org.jaccuse.query;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.jaccuse.model.InputException;

/** The values given for a question's parameters, as typed terms. */
final class Arguments {
    private Arguments() {}

    /**
     * Terms for the parameters that were given or have a default.
     *
     * @param names looked up only when an actor or incident is among them
     * @throws InputException for a missing, unknown or malformed value
     */
    static Map<Var, Node> terms(Question question, Map<String, String> given, Supplier<Names> names) {
        for (String name : given.keySet()) {
            if (question.parameters().stream().noneMatch(p -> p.name().equals(name))) {
                throw new InputException(
                        "ask " + question.name(), "takes no parameter called \"" + name + "\"" + taken(question));
            }
        }
        Map<Var, Node> terms = new LinkedHashMap<>();
        for (Parameter parameter : question.parameters()) {
            Optional<String> value =
                    Optional.ofNullable(given.get(parameter.name())).or(parameter::fallback);
            if (value.isEmpty() && parameter.required()) {
                throw new InputException(
                        "ask " + question.name(),
                        "needs --" + parameter.name() + " " + parameter.placeholder() + ": " + parameter.meaning());
            }
            // Where everything may match, the word for it can be typed too, to get around a default.
            value.filter(text -> parameter.required() || !text.equals(ParameterLine.ANYTHING))
                    .ifPresent(text -> terms.put(Var.alloc(parameter.name()), term(parameter, text, names)));
        }
        return terms;
    }

    private static String taken(Question question) {
        List<String> names = question.parameters().stream().map(Parameter::name).toList();
        return names.isEmpty() ? "; it takes none" : "; it takes " + String.join(", ", names);
    }

    private static Node term(Parameter parameter, String value, Supplier<Names> names) {
        return switch (parameter.kind()) {
            case ACTOR, INCIDENT ->
                NodeFactory.createURI(names.get().find(parameter.kind().word(), value));
            case CLAIM -> NodeFactory.createURI(names.get().claim(value));
            case CHOICE, TEXT, DATE, NUMBER -> literal(parameter, value);
        };
    }

    /** A value of a parameter that names no entity. */
    static Node literal(Parameter parameter, String value) {
        return switch (parameter.kind()) {
            case DATE -> NodeFactory.createLiteralDT(date(parameter, value), XSDDatatype.XSDdate);
            case NUMBER -> number(parameter, value);
            case CHOICE -> choice(parameter, value);
            case TEXT, ACTOR, INCIDENT, CLAIM -> NodeFactory.createLiteralString(value);
        };
    }

    private static Node choice(Parameter parameter, String value) {
        if (!parameter.choices().contains(value)) {
            throw new InputException(
                    parameter.name() + " " + value,
                    "no such value" + Nearest.suggestion(value, parameter.choices()) + "; expected one of "
                            + String.join(", ", parameter.choices()));
        }
        return NodeFactory.createLiteralString(value);
    }

    private static String date(Parameter parameter, String value) {
        try {
            return LocalDate.parse(value).toString();
        } catch (DateTimeException e) {
            throw new InputException(
                    parameter.name() + " " + value, "not a date; expected year, month and day as in 2021-05-31", e);
        }
    }

    private static Node number(Parameter parameter, String value) {
        try {
            BigDecimal number = new BigDecimal(value);
            boolean whole = number.scale() <= 0;
            return NodeFactory.createLiteralDT(
                    number.toPlainString(), whole ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal);
        } catch (NumberFormatException e) {
            throw new InputException(parameter.name() + " " + value, "not a number; expected digits as in 3 or 0.5", e);
        }
    }
}
