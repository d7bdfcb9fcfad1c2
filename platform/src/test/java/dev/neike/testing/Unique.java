package dev.neike.testing;

import java.util.concurrent.atomic.AtomicLong;

/** Names that no other test uses, so that tests can share a database. */
public final class Unique {

    private static final AtomicLong NEXT = new AtomicLong(1000);

    private Unique() {}

    /** The word with a number of its own: {@code unit-1001}. */
    public static String name(String word) {
        return word + "-" + NEXT.incrementAndGet();
    }
}
