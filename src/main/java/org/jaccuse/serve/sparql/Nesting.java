package org.jaccuse.serve.sparql;

/** How deep the brackets of a query stand in each other. A parser goes down with them, until its stack ends. */
final class Nesting {
    static final int DEEPEST = 300;

    private Nesting() {}

    /** At least the depth; brackets in texts and comments are counted too. */
    static int of(String query) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < query.length(); i++) {
            switch (query.charAt(i)) {
                case '(', '[', '{' -> deepest = Math.max(deepest, ++depth);
                case ')', ']', '}' -> depth = Math.max(0, depth - 1);
                default -> {
                    // Stands at some depth and changes none.
                }
            }
        }
        return deepest;
    }
}
