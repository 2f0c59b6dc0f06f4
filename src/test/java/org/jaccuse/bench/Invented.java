package org.jaccuse.bench;

import org.jaccuse.model.Content;
import org.jaccuse.model.Document;

/** A document that nobody wrote, with what a reader would find in it. */
record Invented(Document document, Content content) {}
