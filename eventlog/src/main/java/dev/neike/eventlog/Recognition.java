package dev.neike.eventlog;

import dev.neike.eventlog.recognition.Recogniser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a log looks like, found by looking at its beginning. The mapping is a proposal: its case, time or units stay empty
 * where nothing was recognised, and {@link #attributes} says what there is to choose from.
 *
 * @param mapping the proposed mapping
 * @param gzipped whether the source is gzipped
 * @param attributes what was seen, in the order of the log
 * @param missing values that perhaps mean "no value"; never assumed
 * @param warnings what the user ought to know
 * @param eventsSeen how many events were looked at
 * @param whole whether that was the whole log
 */
public record Recognition(
        Mapping mapping,
        boolean gzipped,
        List<Attribute> attributes,
        List<MissingProposal> missing,
        List<Warning> warnings,
        long eventsSeen,
        boolean whole) {

    /** Looks at a log within the standard limits. */
    public static Recognition recognise(LogSource source) throws IOException {
        return recognise(source, Limits.standard());
    }

    /**
     * Looks at a log.
     *
     * @throws LogRefused if it can't be looked at: empty, unknown format, malformed, truncated, …
     */
    public static Recognition recognise(LogSource source, Limits limits) throws IOException {
        return Recogniser.recognise(source, limits, Optional.empty());
    }

    /**
     * Looks at a CSV that is written as somebody says; the dialect is ignored for XES.
     *
     * @throws LogRefused if it can't be looked at
     */
    public static Recognition recognise(LogSource source, Limits limits, Dialect dialect) throws IOException {
        return Recogniser.recognise(source, limits, Optional.of(dialect));
    }

    /** The proposed mapping's format. */
    public LogFormat format() {
        return mapping.format();
    }

    /**
     * A value that perhaps means "no value".
     *
     * @param attribute where it was seen
     * @param value the value
     * @param share of the filled events that have it
     */
    public record MissingProposal(String attribute, String value, double share) {}

    /**
     * Something to know before importing.
     *
     * @param code what it is about
     * @param arguments named arguments
     */
    public record Warning(Code code, Map<String, String> arguments) {

        public enum Code {
            /** No unit attribute recognised. */
            NO_UNIT,
            /** No case column recognised. */
            NO_CASE,
            /** No time column recognised. */
            NO_TIME,
            /** Day and month can't be told apart by the values seen; day first is proposed [attribute]. */
            DAY_OR_MONTH_FIRST,
            /** All times have day granularity; the order within a day is that of the file [attribute]. */
            DAYS_ONLY,
            /** Times name no zone; the mapping's zone is used [attribute]. */
            NO_ZONE,
            /** Some times seen do not fit the format found [attribute, unreadable, seen, example]. */
            UNREADABLE_TIMES,
            /** The encoding is a guess [encoding]. */
            ENCODING_GUESSED
        }
    }
}
