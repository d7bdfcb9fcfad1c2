package dev.neike.eventlog.xes;

import java.util.function.LongSupplier;

/** What a walk through a XES document meets. */
interface XesHandler {

    void beginTrace();

    /**
     * An attribute directly at a trace or event; nested ones are not reported.
     *
     * @param type the tag, empty where the walk does not care
     * @param value holds the value as UTF-8
     */
    void attribute(boolean ofEvent, int slot, String type, byte[] value, int from, int to);

    /**
     * @param inTrace false for an event directly in the log
     * @param line of the place
     */
    void endEvent(boolean inTrace, LongSupplier line);

    void endTrace();

    /** False to stop. */
    default boolean goOn() {
        return true;
    }
}
