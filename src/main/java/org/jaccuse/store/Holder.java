package org.jaccuse.store;

import java.util.List;
import java.util.Optional;

/**
 * The process that has a store open, as the lock file names it.
 *
 * @param number its number, empty where the file does not tell
 * @param address where it answers over HTTP for the store, with a slash at its end
 * @param takes whether documents can be sent there
 */
record Holder(String number, Optional<String> address, boolean takes) {
    private static final String TAKES = "takes documents";

    static Holder parse(String text) {
        List<String> lines = text.strip().lines().toList();
        return new Holder(
                lines.isEmpty() ? "" : lines.get(0),
                lines.stream().skip(1).findFirst(),
                lines.size() > 2 && lines.get(2).equals(TAKES));
    }

    String text() {
        return number + "\n"
                + address.map(at -> at + "\n" + (takes ? TAKES + "\n" : "")).orElse("");
    }

    /** Whether it keeps the store until somebody ends it, so that waiting is of no use. */
    boolean stays() {
        return address.isPresent()
                && number.matches("[0-9]{1,18}")
                && ProcessHandle.of(Long.parseLong(number)).isPresent();
    }

    /** Why the store cannot be had and what to do in its place. */
    String refusal() {
        String who = "is in use by process " + (number.isEmpty() ? "(number unknown)" : number);
        return address.map(at -> who + ", which serves it at " + at + ": to ask, give query, ask or export --endpoint "
                        + at + "sparql; to add documents, " + sending(at) + "; or end it first")
                .orElse(who + "; wait for it, or use another --store; many can ask at once through 'jaccuse serve' and"
                        + " --endpoint");
    }

    private String sending(String at) {
        return takes
                ? "run: curl -F 'token=<TOKEN-FILE' -F 'files=@DOCUMENT' " + at + "ingest"
                : "start it with --token-file";
    }
}
