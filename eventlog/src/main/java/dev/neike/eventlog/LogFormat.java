package dev.neike.eventlog;

/** The formats an event log comes in, gzipped or not. */
public enum LogFormat {
    /** IEEE 1849, and its 1.0 dialect. */
    XES,
    /** One event a row, with a header row. */
    CSV
}
