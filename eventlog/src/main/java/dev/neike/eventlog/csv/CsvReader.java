package dev.neike.eventlog.csv;

import dev.neike.eventlog.LogRefused;
import dev.neike.eventlog.LogRefused.Reason;
import dev.neike.eventlog.Mapping;
import dev.neike.eventlog.Skipped.Why;
import dev.neike.eventlog.input.Blocks;
import dev.neike.eventlog.input.Encoding;
import dev.neike.eventlog.input.LogInput;
import dev.neike.eventlog.input.Utf8Input;
import dev.neike.eventlog.reading.LevelBuilder;
import dev.neike.eventlog.reading.ReadSession;
import dev.neike.eventlog.reading.Times;
import dev.neike.eventlog.reading.Utf8;
import dev.neike.eventlog.reading.WrongText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Fills the columns from CSV. */
public final class CsvReader {

    /** Columns beyond this many are not seen. */
    static final int MOST_COLUMNS = 100_000;

    private static final int ROWS_BETWEEN_TELLING = 1 << 14;

    private final ReadSession session;
    private final CsvScanner csv;
    private final int[] slots;
    private final int caseSlot;
    private final int timeSlot;
    private final int startSlot;
    private final int activitySlot;
    private final int[] levelSlots;
    private final int[] codes;
    private long row;
    private byte[] unreadable = new byte[0];

    private CsvReader(ReadSession session, CsvScanner csv, List<String> header) {
        this.session = session;
        this.csv = csv;
        var mapping = session.mapping();
        this.slots = new int[header.size()];
        Arrays.fill(slots, -1);
        this.caseSlot = ask(header, mapping.caseId());
        this.timeSlot = ask(header, mapping.time());
        this.startSlot = ask(header, mapping.startTime());
        this.activitySlot = ask(header, mapping.activity());
        this.levelSlots =
                mapping.units().stream().mapToInt(unit -> ask(header, unit)).toArray();
        this.codes = new int[levelSlots.length];
        csv.ask(slots);
    }

    /** Reads it all. */
    public static ReadSession.Result read(ReadSession session) throws IOException {
        try (var blocks = new Blocks(utf8(session.input(), session.mapping()))) {
            var csv = new CsvScanner(blocks, session.mapping().dialect(), session.limits());
            var header = header(csv, session.mapping().dialect().encoding());
            ReadSession.checkNames(session.mapping(), header);
            new CsvReader(session, csv, header).rows();
            return session.finish();
        }
    }

    /** The text as UTF-8, without byte order mark. */
    static InputStream utf8(LogInput input, Mapping mapping) {
        Charset charset = Encoding.charset(mapping.dialect().encoding());
        var text = input.streamAfter(Encoding.bom(input.head(), input.head().length, charset));
        boolean same = charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII);
        return same ? text : new Utf8Input(text, charset);
    }

    /** Names of the columns, from the first record. */
    static List<String> header(CsvScanner csv, String encoding) throws IOException {
        csv.askAll(MOST_COLUMNS);
        if (!csv.nextRecord()) {
            throw LogRefused.because(Reason.EMPTY_FILE, "The file is empty; export the log again.", Map.of());
        }
        var fields = new ArrayList<String>();
        for (int column = 0; column < csv.columns(); column++) {
            try {
                fields.add(Utf8.text(csv.field(column), csv.from(), csv.to()));
            } catch (WrongText e) {
                throw wrongText(encoding, 0, csv.line());
            }
        }
        return Header.names(fields);
    }

    private int ask(List<String> header, String name) {
        if (name.isEmpty()) {
            return -1;
        }
        int column = header.indexOf(name);
        if (slots[column] < 0) {
            slots[column] = Arrays.stream(slots).max().orElse(-1) + 1;
        }
        return slots[column];
    }

    private void rows() throws IOException {
        try {
            while (csv.nextRecord()) {
                row++;
                record();
                if (row % ROWS_BETWEEN_TELLING == 0) {
                    session.tell();
                }
            }
        } catch (WrongText e) {
            throw wrongText(session.mapping().dialect().encoding(), row, csv.line());
        }
    }

    private void record() throws WrongText {
        var log = session.log;
        long time = time(timeSlot);
        long start = startSlot < 0 ? Times.NONE : time(startSlot);
        if (time == Times.UNREADABLE || start == Times.UNREADABLE) {
            skip(Why.UNREADABLE_TIME, new String(unreadable, StandardCharsets.UTF_8));
            return;
        }
        if (time == Times.NONE && start == Times.NONE) {
            skip(Why.WITHOUT_TIME, "");
            return;
        }
        int caseCode = code(log.cases, caseSlot);
        if (caseCode < 0) {
            skip(Why.WITHOUT_CASE, "");
            return;
        }
        int activity = activitySlot < 0 ? -1 : code(log.activities, activitySlot);
        for (int i = 0; i < codes.length; i++) {
            codes[i] = code(log.levels[i], levelSlots[i]);
        }
        session.skipped.watch(start, time);
        int event = log.add(caseCode, activity, start, time);
        for (int i = 0; i < codes.length; i++) {
            log.levels[i].set(event, codes[i]);
        }
    }

    private long time(int slot) {
        byte[] bytes = csv.field(slot);
        long micros = session.times.read(bytes, csv.from(), csv.to());
        if (micros == Times.UNREADABLE) {
            unreadable = Arrays.copyOfRange(bytes, csv.from(), csv.to());
        }
        return micros;
    }

    private int code(LevelBuilder names, int slot) throws WrongText {
        byte[] bytes = csv.field(slot);
        return names.code(bytes, csv.from(), csv.to());
    }

    private void skip(Why why, String value) {
        session.skipped.skip(row, csv.line(), why, value);
    }

    private static LogRefused wrongText(String encoding, long row, long line) {
        return LogRefused.because(
                Reason.WRONG_ENCODING,
                "Row " + row + " (line " + line + ") is not text in the encoding " + encoding
                        + "; choose another encoding.",
                Map.of("encoding", encoding, "row", row, "line", line));
    }
}
