package dev.neike.relation;

import dev.neike.relation.ledger.ExampleCase;

/** A case that shows how a relation works, and the page that shows it. */
public record ShownExample(ExampleCase.Kind kind, String name, String path, double waitingSeconds) {

    static ShownExample of(ExampleCase it, String name, String path) {
        return new ShownExample(it.kind(), name, path, it.waitingSeconds());
    }
}
