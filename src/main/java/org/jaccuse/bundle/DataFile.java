package org.jaccuse.bundle;

/**
 * A file that comes with the program.
 *
 * @param path path inside the project, {@code data/patterns/accuse.yml}
 * @param text content, read as UTF-8
 */
public record DataFile(String path, String text) {
    /** File name without folders and ending. */
    public String stem() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
