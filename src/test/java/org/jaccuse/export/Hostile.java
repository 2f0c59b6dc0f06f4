package org.jaccuse.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts that try to break out of a format or to run as a script. */
final class Hostile {
    private static final List<String> SEEDS = List.of(
            "<script>window.hit=1</script>",
            "</script><script>window.hit=1</script>",
            "<img src=x onerror=\"window.hit=1\">",
            "\"><svg onload=window.hit=1>",
            "'-window.hit=1-'",
            "javascript:window.hit=1",
            "<!--<script>window.hit=1",
            "]]><script>window.hit=1</script>",
            "{{constructor.constructor('window.hit=1')()}}",
            "${window.hit=1}",
            "\\u003cscript>window.hit=1\\u003c/script>",
            "&lt;script&gt;window.hit=1&lt;/script&gt;",
            "<a href=\"javascript:window.hit=1\">x</a>",
            "<iframe srcdoc=\"<script>parent.hit=1</script>\">",
            "<style>*{background:url(//x.invalid/)}</style>",
            "<link rel=stylesheet href=//x.invalid/>",
            "__proto__",
            "constructor",
            "=HYPERLINK(\"//x.invalid\")",
            "+1+1",
            "-2+3",
            "@SUM(A1)",
            "\t=1",
            "quote \" and 'quote' and `tick`",
            "back\\slash \\\" \\n",
            "line\nbreak\r\nand\ttab",
            "null\u0000bell\u0007escape\u001b[31m",
            "\u202Eright to left\u202C \u2066isolate\u2069",
            "lone \uD800 high",
            "lone \uDC00 low",
            "\uFFFE\uFFFF",
            "emoji \uD83D\uDCA5 and \u05E9\u05DC\u05D5\u05DD",
            "../../outside",
            "a|b;c,d",
            "%s %n %d",
            "subgraph end; click n0 call hit()");

    private Hostile() {}

    /** Some hundred: the seeds, and pairs of them by a fixed draw. */
    static List<String> strings(int number) {
        Random draw = new Random(7);
        List<String> strings = new ArrayList<>(SEEDS);
        while (strings.size() < number) {
            strings.add(SEEDS.get(draw.nextInt(SEEDS.size())) + SEEDS.get(draw.nextInt(SEEDS.size())));
        }
        return strings;
    }
}
