package org.jaccuse.store;

/**
 * One way in which a graph is not as the shapes want it.
 *
 * @param node the IRI that is wrong
 * @param found the offending value, empty where something is missing
 * @param message what is wrong and what to do
 */
public record Breach(String node, String found, String message) implements Comparable<Breach> {
    @Override
    public int compareTo(Breach other) {
        int byNode = node.compareTo(other.node);
        int byMessage = byNode != 0 ? byNode : message.compareTo(other.message);
        return byMessage != 0 ? byMessage : found.compareTo(other.found);
    }

    @Override
    public String toString() {
        return "<" + node + ">: " + message + (found.isEmpty() ? "" : " Found: " + found);
    }
}
