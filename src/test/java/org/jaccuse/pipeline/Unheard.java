package org.jaccuse.pipeline;

import org.jaccuse.model.Refusal;

/** An observer that keeps what it is told to itself. */
final class Unheard implements Observer {
    @Override
    public void refused(Refusal refusal) {
        // the ledger has it
    }

    @Override
    public void done(Receipt receipt) {
        // the ledger has it
    }
}
