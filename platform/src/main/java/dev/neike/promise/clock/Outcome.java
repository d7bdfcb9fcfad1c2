package dev.neike.promise.clock;

/** How a promise ended. */
public enum Outcome {
    KEPT,
    BREACHED,
    /** In time, but without what was promised: taken back, declined, sent back; or nothing was promised. */
    VOID
}
