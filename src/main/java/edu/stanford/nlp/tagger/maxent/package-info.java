/** One class beside CoreNLP's own, which alone may see the model of its tagger. Nothing else belongs here. */
@NullMarked
package edu.stanford.nlp.tagger.maxent;

import org.jspecify.annotations.NullMarked;
