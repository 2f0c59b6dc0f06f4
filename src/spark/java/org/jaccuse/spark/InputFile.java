package org.jaccuse.spark;

import java.io.Serializable;

/**
 * A file of any file system that Hadoop knows.
 *
 * @param order its place among the inputs; the number is 0
 * @param uri where it is
 * @param location as the user named it, down to the file
 */
record InputFile(Order order, String uri, String location) implements Serializable {
    /** Whether it or a folder above it, below what the user named, is hidden. */
    boolean hidden() {
        return order.path().startsWith(".") || order.path().contains("/.");
    }
}
