package org.jaccuse.analyse;

import java.util.List;
import org.jaccuse.model.Document;
import org.jaccuse.model.Sentence;
import org.jaccuse.model.TimeMention;

final class DayFinder {
    List<TimeMention> find(Document d, List<Sentence> s) {
        return List.of();
    }
}
