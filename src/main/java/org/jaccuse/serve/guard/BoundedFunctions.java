package org.jaccuse.serve.guard;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/**
 * REGEX, REPLACE and CONCAT that keep to the deadline and to a greatest length: the engine itself looks at its clock only between
 * rows, so that one row of them could take all time and memory. A text that grows too long is an error of its expression.
 */
public final class BoundedFunctions extends ExprTransformCopy {
    /** UTF-16 code units of one text. */
    static final int LONGEST = 1 << 20;

    /** The usual optimiser; before it, for it works out what is constant, the bounded functions take the place of the others. */
    public static final RewriteFactory OPTIMIZER = context -> {
        var usual = Optimize.getFactory().create(context);
        return op -> usual.rewrite(Transformer.transform(new TransformCopy(), new BoundedFunctions(), op));
    };

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
        if (function instanceof E_Regex) {
            return new Regex(args);
        }
        if (function instanceof E_StrReplace) {
            return new Replace(args);
        }
        return function instanceof E_StrConcat ? new Concat(args) : super.transform(function, args);
    }

    private static Pattern pattern(String function, List<NodeValue> args, int flags) {
        try {
            String told = args.size() > flags ? args.get(flags).asString() : "";
            return RegexEngine.makePattern(function, args.get(1).asString(), told);
        } catch (PatternSyntaxException e) {
            throw new ExprEvalException("not a regular expression: " + e.getDescription(), e);
        }
    }

    private static String text(String function, NodeValue value) {
        if (!value.isString() && !value.isLangString()) {
            throw new ExprEvalException(function + ": not a text: " + value);
        }
        return value.asNode().getLiteralLexicalForm();
    }

    private static final class Regex extends E_Regex {
        Regex(ExprList args) {
            super(args.get(0), args.get(1), args.size() > 2 ? args.get(2) : null);
        }

        @Override
        public NodeValue eval(List<NodeValue> args) {
            String text = text("REGEX", args.get(0));
            return NodeValue.makeBoolean(
                    pattern("REGEX", args, 2).matcher(WatchedText.of(text)).find());
        }

        @Override
        public Expr copy(ExprList args) {
            return new Regex(args);
        }
    }

    private static final class Replace extends E_StrReplace {
        Replace(ExprList args) {
            super(args.get(0), args.get(1), args.get(2), args.size() > 3 ? args.get(3) : null);
        }

        @Override
        public NodeValue eval(List<NodeValue> args) {
            Pattern pattern = pattern("REPLACE", args, 3);
            if (pattern.matcher("").matches()) {
                throw new ExprEvalException("REPLACE: the pattern matches the empty text");
            }
            String text = text("REPLACE", args.get(0));
            String replaced =
                    replaced(pattern.matcher(WatchedText.of(text)), args.get(2).asString());
            String language = args.get(0).asNode().getLiteralLanguage();
            return language.isEmpty() ? NodeValue.makeString(replaced) : NodeValue.makeLangString(replaced, language);
        }

        private static String replaced(Matcher found, String by) {
            StringBuilder text = new StringBuilder();
            try {
                while (found.find()) {
                    Deadline.check();
                    found.appendReplacement(text, by);
                    requireShort(text.length());
                }
            } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
                throw new ExprEvalException("REPLACE: not a replacement: " + by, e);
            }
            found.appendTail(text);
            requireShort(text.length());
            return text.toString();
        }

        @Override
        public Expr copy(ExprList args) {
            return new Replace(args);
        }
    }

    private static final class Concat extends E_StrConcat {
        Concat(ExprList args) {
            super(args);
        }

        @Override
        public NodeValue eval(List<NodeValue> args) {
            requireShort(args.stream().mapToLong(arg -> arg.asString().length()).sum());
            return super.eval(args);
        }

        @Override
        public Expr copy(ExprList args) {
            return new Concat(args);
        }
    }

    private static void requireShort(long length) {
        Deadline.check();
        if (length > LONGEST) {
            throw new ExprEvalException("a text grows longer than " + LONGEST + " characters");
        }
    }

    private BoundedFunctions() {}
}
