package org.jaccuse.spark;

import java.io.Serializable;
import org.jaccuse.pipeline.Pipeline;

/** Gives the walk of a document; called once in each process, where the language models are loaded then. */
@FunctionalInterface
public interface PipelineSource extends Serializable {
    Pipeline get();
}
