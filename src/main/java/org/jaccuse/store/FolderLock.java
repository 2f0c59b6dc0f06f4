package org.jaccuse.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who has a store open: one process at a time. The system releases the lock when the process ends, however it ends. Short
 * readings by other processes are waited for; a longer holder is named.
 */
final class FolderLock implements AutoCloseable {
    private static final String FILE = "holder";
    private static final long WAIT_MILLIS = 2000;
    private static final long STEP_MILLIS = 50;

    /** Folders open in this process: closing a second channel to a lock file would release the lock of the first. */
    private static final Set<Path> HERE = new HashSet<>();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the lock of a folder that is there.
     *
     * @throws StoreFailure naming the process that has it
     */
    static FolderLock take(Path path) {
        try {
            Path folder = path.toRealPath();
            synchronized (HERE) {
                if (!HERE.add(folder)) {
                    throw new StoreFailure(path.toString(), "is open already in this process; open a store once");
                }
            }
            FolderLock lock = locked(path, folder);
            if (lock == null) {
                forget(folder);
                throw new StoreFailure(path.toString(), holder(folder).refusal());
            }
            return lock;
        } catch (IOException e) {
            throw StoreFailure.unwritable(path, e);
        }
    }

    private static @Nullable FolderLock locked(Path path, Path folder) {
        try {
            FileChannel channel = FileChannel.open(
                    folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (waited(channel, folder) == null) {
                channel.close();
                return null;
            }
            FolderLock lock = new FolderLock(folder, channel);
            lock.introduce();
            return lock;
        } catch (IOException e) {
            forget(folder);
            throw StoreFailure.unwritable(path, e);
        }
    }

    private static @Nullable FileLock waited(FileChannel channel, Path folder) throws IOException {
        FileLock lock = channel.tryLock();
        try {
            for (long waited = 0;
                    lock == null && waited < WAIT_MILLIS && !holder(folder).stays();
                    waited += STEP_MILLIS) {
                Thread.sleep(STEP_MILLIS);
                lock = channel.tryLock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return lock;
    }

    /** The process that had the folder last; it may be gone. */
    static Holder holder(Path folder) {
        try {
            return Holder.parse(Files.readString(folder.resolve(FILE)));
        } catch (IOException e) {
            return Holder.parse("");
        }
    }

    /**
     * Tells processes that want the folder where this one answers for it.
     *
     * @param takes whether documents can be sent there
     */
    void answersAt(String address, boolean takes) {
        try {
            tell(Optional.of(address), takes);
        } catch (IOException e) {
            throw StoreFailure.unwritable(folder, e);
        }
    }

    private void introduce() {
        try {
            tell(Optional.empty(), false);
        } catch (IOException e) {
            // A full disk: the store can be read and backed up all the same, others are not told by whom.
            return;
        }
    }

    private void tell(Optional<String> address, boolean takes) throws IOException {
        String number = Long.toString(ProcessHandle.current().pid());
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(new Holder(number, address, takes).text()), 0);
    }

    static boolean isLockFile(String name) {
        return name.equals(FILE);
    }

    private static void forget(Path folder) {
        synchronized (HERE) {
            HERE.remove(folder);
        }
    }

    /** Whether some process has the folder now. */
    static boolean isHeld(Path folder) {
        if (!Files.exists(folder.resolve(FILE))) {
            return false;
        }
        try {
            Path real = folder.toRealPath();
            synchronized (HERE) {
                if (HERE.contains(real)) {
                    return true;
                }
                try (FileChannel channel = FileChannel.open(real.resolve(FILE), StandardOpenOption.WRITE);
                        FileLock lock = channel.tryLock()) {
                    return lock == null;
                }
            }
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try (channel) {
            channel.truncate(0);
        } catch (IOException e) {
            throw StoreFailure.unwritable(folder, e);
        } finally {
            // Not before: this process may not ask twice for one lock.
            forget(folder);
        }
    }
}
