package org.jaccuse.acquire.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A server that speaks whatever bytes a test wants, right or wrong; robots.txt is always absent. */
final class RawServer implements AutoCloseable {
    private final ServerSocket socket;

    /** Writes an answer; the connection is closed afterwards. */
    interface Speech {
        void speak(OutputStream out) throws IOException, InterruptedException;
    }

    RawServer(Speech speech) {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(() -> serve(speech), "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(Speech speech) {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread thread = new Thread(() -> answer(client, speech), "raw-answer");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return; // closed by the test
            }
        }
    }

    private static void answer(Socket client, Speech speech) {
        try (client) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
            String request = in.readLine();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                // headers do not matter here
            }
            OutputStream out = client.getOutputStream();
            if (request.contains("robots.txt")) {
                out.write(ascii("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"));
            } else {
                speech.speak(out);
            }
            out.flush();
        } catch (IOException | InterruptedException e) {
            // the fetcher hung up, as it should
        }
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    String authority() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    String url() {
        return "http://" + authority() + "/page";
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
