package dev.neike.eventlog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SequencedMap;

/**
 * The log can't be used, and why. The message is one English sentence that says what to do; callers with texts of their own
 * take the reason and its named arguments.
 */
public final class LogRefused extends RuntimeException {

    /** Why a log is refused; in brackets the arguments that come with it. */
    public enum Reason {
        /** Nothing in it. */
        EMPTY_FILE,
        /** Neither XES nor CSV. */
        UNKNOWN_FORMAT,
        /** [detail, line, column]. */
        MALFORMED_XML,
        /** A quoted field never ends [line]. */
        MALFORMED_CSV,
        /** A DTD or an entity declaration, which XES does not need [line, column]. */
        DOCUMENT_TYPE,
        /** The gzip stream ends too early. */
        TRUNCATED_GZIP,
        /** The gzip stream is damaged [detail]. */
        DAMAGED_GZIP,
        /** Expands beyond {@link Limits} [limit, unpacked]. */
        EXPANDS_TOO_MUCH,
        /** More events, or a longer value, than {@link Limits} allow [limit]. */
        TOO_LARGE,
        /** Bytes that are not text in the encoding [encoding, line or row]. */
        WRONG_ENCODING,
        /** Over the tolerated share of events refused [refused, events, tolerated, example, row]. */
        TOO_MANY_UNREADABLE,
        /** No column named as case [attributes, more]. */
        NO_CASE_COLUMN,
        /** No column named as time [attributes, more]. */
        NO_TIME_COLUMN,
        /** No unit attribute named [attributes, more]. */
        NO_UNIT_ATTRIBUTE,
        /** A mapped name that the log does not have [name, attributes, more]. */
        NO_SUCH_ATTRIBUTE,
        /** Read, but no event in it. */
        NO_EVENTS,
        /** A part of the mapping that can't be understood [part, value]. */
        BAD_MAPPING
    }

    private final Reason reason;
    private final transient SequencedMap<String, String> arguments;

    private LogRefused(Reason reason, String sentence, Map<String, ?> arguments) {
        super(sentence);
        this.reason = reason;
        this.arguments = new LinkedHashMap<>();
        arguments.forEach((name, value) -> this.arguments.put(name, String.valueOf(value)));
    }

    public static LogRefused because(Reason reason, String sentence, Map<String, ?> arguments) {
        return new LogRefused(reason, sentence, arguments);
    }

    public Reason reason() {
        return reason;
    }

    /** The arguments by name, as text. Lists of names are separated by line breaks. */
    public Map<String, String> arguments() {
        return Map.copyOf(arguments);
    }

    /** The line, counted from 1, where known. For CSV it is the line of the file, header and line breaks in fields counted. */
    public OptionalLong line() {
        return number("line");
    }

    /** The column (of characters), counted from 1, where known. */
    public OptionalLong column() {
        return number("column");
    }

    /** The data row, counted from 1 after the header, where known. */
    public OptionalLong row() {
        return number("row");
    }

    private OptionalLong number(String name) {
        var value = arguments.get(name);
        return value == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(value));
    }
}
