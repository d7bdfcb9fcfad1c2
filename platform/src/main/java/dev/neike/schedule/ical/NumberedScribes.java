package dev.neike.schedule.ical;

import biweekly.ICalDataType;
import biweekly.io.CannotParseException;
import biweekly.io.ParseContext;
import biweekly.io.scribe.ScribeIndex;
import biweekly.io.scribe.property.DateEndScribe;
import biweekly.io.scribe.property.DateStartScribe;
import biweekly.parameter.ICalParameters;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * Makes the library remember in which line an event's start stands, and refuse dates that do not exist: left to itself it
 * reads the 99th month of 2026 as one in 2034.
 */
final class NumberedScribes {

    private static final String LINE = "X-NEIKE-LINE";
    private static final Pattern DATE = Pattern.compile("(\\d{8})(T([01]\\d|2[0-3])[0-5]\\d[0-5]\\dZ?)?");

    private NumberedScribes() {}

    static ScribeIndex index() {
        ScribeIndex index = new ScribeIndex();
        index.register(new Start());
        index.register(new End());
        return index;
    }

    static int line(DateStart start) {
        String line = start.getParameter(LINE);
        return line == null ? 0 : Integer.parseInt(line);
    }

    private static void check(String value) {
        var matcher = DATE.matcher(value.strip());
        if (!matcher.matches()) {
            throw new CannotParseException(value);
        }
        try {
            LocalDate.parse(matcher.group(1), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException none) {
            throw new CannotParseException(value);
        }
    }

    private static final class Start extends DateStartScribe {

        @Override
        protected DateStart _parseText(
                String value, ICalDataType type, ICalParameters parameters, ParseContext context) {
            check(value);
            parameters.put(LINE, Integer.toString(context.getLineNumber()));
            return super._parseText(value, type, parameters, context);
        }
    }

    private static final class End extends DateEndScribe {

        @Override
        protected DateEnd _parseText(String value, ICalDataType type, ICalParameters parameters, ParseContext context) {
            check(value);
            return super._parseText(value, type, parameters, context);
        }
    }
}
