package org.jaccuse.export;

/**
 * A node with its place in a drawing.
 *
 * @param x pixels to the right
 * @param y pixels downwards
 */
record Placed(GraphNode node, double x, double y) {}
