package org.jaccuse.pipeline;

import org.jaccuse.model.Refusal;

/** Watches a run. All calls come from the thread of the run, in the order of the inputs. */
public interface Observer {
    /** A document or a claim was not taken. */
    void refused(Refusal refusal);

    /** An input is done with, for good. */
    void done(Receipt receipt);
}
