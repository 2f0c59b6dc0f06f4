package org.jaccuse.acquire.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the owners of sites allow (RFC 9309), asked once a site. */
final class Robots {
    /** RFC 9309 has crawlers read at least this much, in bytes; what follows is not looked at. */
    private static final int READ = 500 << 10;

    private static final List<String> NAME = List.of("jaccuse");

    private final Visits visits;
    private final Pace pace;
    private final Map<String, Verdict> known = new HashMap<>();

    /** Asks a page, following redirects. */
    interface Visits {
        Answer get(WebAddress address, Limits limits) throws IOException;
    }

    private record Verdict(BaseRobotRules rules, String reason) {}

    Robots(Visits visits, Pace pace) {
        this.visits = visits;
        this.pace = pace;
    }

    /**
     * Why a page must not be asked for; empty when it may.
     *
     * @throws IOException when the host must not be asked at all
     */
    Optional<String> forbids(WebAddress address, Limits limits) throws IOException {
        Verdict verdict = known.get(address.origin());
        if (verdict == null) {
            verdict = verdict(address, limits);
            known.put(address.origin(), verdict);
            long delay = verdict.rules().getCrawlDelay();
            if (delay > 0) {
                pace.gap(address.host(), Duration.ofMillis(delay));
            }
        }
        return verdict.rules().isAllowed(address.toString()) ? Optional.empty() : Optional.of(verdict.reason());
    }

    private Verdict verdict(WebAddress address, Limits limits) throws IOException {
        WebAddress file = new WebAddress(address.scheme(), address.host(), address.port(), "/robots.txt");
        try {
            Answer answer = visits.get(file, limits.withBytes(READ));
            return verdict(file, answer);
        } catch (CheckedResolver.NotPublic e) {
            throw e;
        } catch (IOException e) {
            return closed(
                    "its robots.txt cannot be asked (" + e.getMessage() + "), so nothing is taken; try again later");
        }
    }

    private static Verdict verdict(WebAddress file, Answer answer) throws IOException {
        int status = answer.status();
        if (status == 429 || status >= 500) {
            return closed("its robots.txt answered " + status + ", so nothing is taken; try again later");
        }
        if (status != 200) {
            return new Verdict(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), "");
        }
        byte[] text = Inflation.decoded(answer.body(), answer.header("Content-Encoding"), READ);
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Pace.PATIENCE.toMillis(), 0);
        return new Verdict(
                parser.parseContent(file.toString(), text, "text/plain", NAME),
                "its robots.txt forbids it; ask the owner for the document");
    }

    private static Verdict closed(String reason) {
        return new Verdict(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), reason);
    }
}
