package dev.neike.shell;

import dev.neike.access.Accounts;

/** Deliberately looks from the lowest room into a higher one, so that a test can show that this is found. */
public final class Offender {

    private Offender() {}

    /** Names a type that {@code shell} must not know. */
    public static Class<?> offence() {
        return Accounts.class;
    }
}
