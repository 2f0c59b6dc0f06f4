package org.jaccuse.read.office;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jaccuse.model.InputException;
import org.jspecify.annotations.Nullable;

/** The parent's end of a child process that reads documents, in bounds of memory and time. */
final class Child {
    private final String main;
    private final int megabytes;
    private final Duration limit;
    private @Nullable Process process;
    private int documents;

    /** A process grows with what it has read: after so many documents a new one is taken. */
    private static final int DOCUMENTS = 100;

    /**
     * @param main class whose main method is run in the child
     * @param megabytes heap of the child
     * @param limit time for one document
     */
    Child(Class<?> main, int megabytes, Duration limit) {
        this.main = main.getName();
        this.megabytes = megabytes;
        this.limit = limit;
    }

    /**
     * What is in a document.
     *
     * @throws InputException when the child refuses it, takes too long or dies of it
     */
    synchronized Extract read(String location, String type, byte[] bytes) {
        FutureTask<Extract> task = new FutureTask<>(() -> ask(location, type, bytes));
        Thread thread = new Thread(task, "jaccuse-office");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw stop(location, "took more than " + limit.toSeconds() + " seconds to read; not read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stop(location, "reading was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InputException refused) {
                throw refused;
            }
            throw stop(location, "ended the process that read it, as hostile or very large files do; not read", e);
        }
    }

    private InputException stop(String location, String reason, Exception cause) {
        if (process != null) {
            process.destroyForcibly();
            process = null;
        }
        return new InputException(location, reason, cause);
    }

    private Extract ask(String location, String type, byte[] bytes) throws IOException {
        Process running = running();
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(running.getOutputStream()));
        Wire.write(out, type);
        Wire.write(out, bytes);
        out.flush();
        DataInputStream in = new DataInputStream(new BufferedInputStream(running.getInputStream()));
        if (in.readInt() == Wire.REFUSED) {
            throw new InputException(location, Wire.string(in));
        }
        return Wire.extract(in);
    }

    private Process running() throws IOException {
        Process current = process;
        if (current != null && current.isAlive() && documents < DOCUMENTS) {
            documents++;
            return current;
        }
        if (current != null) {
            current.destroyForcibly();
        }
        Process fresh = start();
        process = fresh;
        documents = 1;
        // It ends by itself when its standard input does; one that hangs must not outlive us either.
        Runtime.getRuntime().addShutdownHook(new Thread(fresh::destroyForcibly));
        return fresh;
    }

    private Process start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xlog:disable",
                "-Djava.awt.headless=true",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                System.getProperty("java.class.path"),
                main);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
