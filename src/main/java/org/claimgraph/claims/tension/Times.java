package org.claimgraph.claims.tension;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.claimgraph.claims.model.Period;

/** Stretches of days. Those that overlap are kept as one. */
final class Times {

    private final NavigableMap<Long, Long> endByStart = new TreeMap<>();

    void add(Period period) {
        long from = period.from();
        long to = period.to();
        Map.Entry<Long, Long> near = endByStart.floorEntry(to);
        while (near != null && near.getValue() >= from) {
            from = Math.min(from, near.getKey());
            to = Math.max(to, near.getValue());
            endByStart.remove(near.getKey());
            near = endByStart.floorEntry(to);
        }
        endByStart.put(from, to);
    }

    /** Returns whether some day of a period lies in one of the stretches. */
    boolean overlap(Period period) {
        Map.Entry<Long, Long> near = endByStart.floorEntry(period.to());
        return near != null && near.getValue() >= period.from();
    }
}
