package org.jaccuse.extract;

import java.util.Optional;

/**
 * A frame pattern found in a sentence.
 *
 * @param pattern which
 * @param cue its word
 * @param content head of the clause it governs
 * @param holder head of whoever holds it; absent for hedges and agentless passives
 */
record Frame(FramePattern pattern, int cue, int content, Optional<Integer> holder) {}
