package org.jaccuse.acquire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes web archives by hand, so that they can be right or wrong in any way. */
final class Warc {
    private final List<byte[]> records = new ArrayList<>();

    /** A captured answer of a web server. */
    Warc response(String target, String date, String http) {
        return record("response", target, date, "Content-Type: application/http;msgtype=response\r\n", bytes(http), 0);
    }

    Warc page(String target, String date, String html) {
        return response(target, date, ok(html, "text/html; charset=utf-8"));
    }

    static String ok(String body, String type) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + length + "\r\n\r\n" + body;
    }

    Warc revisit(String target, String date, String firstTarget, String firstDate) {
        String more = "WARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest\r\n"
                + "WARC-Refers-To-Target-URI: " + firstTarget + "\r\nWARC-Refers-To-Date: " + firstDate
                + "\r\nContent-Type: application/http;msgtype=response\r\n";
        return record("revisit", target, date, more, bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"), 0);
    }

    /** @param wrong added to the length that the record says it has */
    Warc record(String type, String target, String date, String more, byte[] block, int wrong) {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(
                bytes("WARC/1.1\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
                        + String.format("%012d", records.size()) + ">\r\nWARC-Date: " + date + "\r\n"
                        + (target.isEmpty() ? "" : "WARC-Target-URI: " + target + "\r\n") + more + "Content-Length: "
                        + (block.length + wrong) + "\r\n\r\n"));
        record.writeBytes(block);
        record.writeBytes(bytes("\r\n\r\n"));
        records.add(record.toByteArray());
        return this;
    }

    byte[] plain() {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        records.forEach(archive::writeBytes);
        return archive.toByteArray();
    }

    /** Packed record by record. */
    byte[] packed() {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        records.forEach(record -> archive.writeBytes(Taken.gzip(record)));
        return archive.toByteArray();
    }

    /** Where each record ends, packed or not. */
    List<Integer> ends(boolean packed) {
        List<Integer> ends = new ArrayList<>();
        int at = 0;
        for (byte[] record : records) {
            at += packed ? Taken.gzip(record).length : record.length;
            ends.add(at);
        }
        return ends;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
