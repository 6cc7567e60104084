package org.claimgraph.claims.extract;

import java.util.HashMap;
import java.util.Map;
import org.claimgraph.claims.model.Entity;
import org.claimgraph.claims.model.Registry;
import org.claimgraph.text.Folded;
import org.jspecify.annotations.Nullable;

/**
 * The labels of actors, locations and events, without case and accents. Make it when all of them
 * are known.
 */
final class Labels {

    private final Map<String, Entity> entities = new HashMap<>();

    Labels(Registry registry) {
        for (Entity entity : registry.entities()) {
            entities.putIfAbsent(Folded.of(entity.label()), entity);
        }
    }

    /** Returns another entity that is labelled as this one is called, or null. */
    @Nullable Entity other(String name, Entity named) {
        String folded = Folded.of(name);
        Entity labelled = entities.get(folded);
        return labelled == null
                        || labelled.id().equals(named.id())
                        || folded.equals(Folded.of(named.label()))
                ? null
                : labelled;
    }
}
