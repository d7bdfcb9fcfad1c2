package dev.neike.eventlog.xes;

import dev.neike.eventlog.Skipped.Why;
import dev.neike.eventlog.input.BlockInput;
import dev.neike.eventlog.input.Blocks;
import dev.neike.eventlog.reading.LevelBuilder;
import dev.neike.eventlog.reading.ReadSession;
import dev.neike.eventlog.reading.Times;
import dev.neike.eventlog.reading.WrongText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Fills the columns from a XES document. */
public final class XesReader implements XesHandler {

    private final ReadSession session;
    private final XesRoles roles;
    private final LevelBuilder[] names;
    private final int[] eventCodes;
    private final int[] traceCodes;
    private boolean traceHasCodes;
    private long time;
    private long start;
    private byte @Nullable [] unreadable;
    private byte @Nullable [] eventCase;
    private byte @Nullable [] traceCase;
    private int firstOfTrace;
    private long eventNumber;
    private long traceNumber;

    private XesReader(ReadSession session) {
        this.session = session;
        this.names = new LevelBuilder[1 + session.log.levels.length];
        names[0] = session.log.activities;
        System.arraycopy(session.log.levels, 0, names, 1, session.log.levels.length);
        this.eventCodes = new int[names.length];
        this.traceCodes = new int[names.length];
        this.roles = new XesRoles(session.mapping());
        beginEvent();
    }

    /**
     * Reads it all, the fast way.
     *
     * @return empty if the document needs a full parser: then it must be read anew with {@link #readFully}
     */
    public static Optional<ReadSession.Result> readFast(ReadSession session) throws IOException {
        var bytes = XmlBytes.of(session.input());
        if (!bytes.simple()) {
            return Optional.empty();
        }
        try (var blocks = new Blocks(bytes.stream())) {
            var reader = new XesReader(session);
            new XesScan(blocks, session.limits(), reader.roles.eventKeys, reader.roles.traceKeys, reader, session::tell)
                    .walk();
            reader.checkNames();
            return Optional.of(session.finish());
        } catch (NotSimple e) {
            return Optional.empty();
        }
    }

    /** Reads it all with a full XML parser, which says where a document is malformed. */
    public static ReadSession.Result readFully(ReadSession session) throws IOException {
        var bytes = XmlBytes.of(session.input());
        try (var blocks = new Blocks(bytes.stream())) {
            var reader = new XesReader(session);
            var in = new BlockInput(blocks, session.limits(), session::tell);
            new XesWalk(in, reader.roles.eventKeys, reader.roles.traceKeys, reader).walk(bytes.transcoded());
            reader.checkNames();
            return session.finish();
        }
    }

    @Override
    public void beginTrace() {
        traceNumber++;
        traceCase = null;
        traceHasCodes = false;
        Arrays.fill(traceCodes, -1);
        firstOfTrace = session.log.events();
    }

    @Override
    public void attribute(boolean ofEvent, int slot, String type, byte[] value, int from, int to) {
        for (int role : roles.of(slot)) {
            if (role >= XesRoles.FIRST_NAME) {
                int code = code(names[role - XesRoles.FIRST_NAME], value, from, to);
                if (ofEvent) {
                    eventCodes[role - XesRoles.FIRST_NAME] = code;
                } else {
                    traceCodes[role - XesRoles.FIRST_NAME] = code;
                    traceHasCodes = true;
                }
            } else if (role == XesRoles.CASE) {
                byte[] name = Arrays.copyOfRange(value, from, to);
                if (ofEvent) {
                    eventCase = name;
                } else {
                    traceCase = name;
                }
            } else if (ofEvent) {
                long micros = session.times.read(value, from, to);
                if (micros == Times.UNREADABLE) {
                    unreadable = Arrays.copyOfRange(value, from, to);
                }
                if (role == XesRoles.TIME) {
                    time = micros;
                } else {
                    start = micros;
                }
            }
        }
    }

    @Override
    public void endEvent(boolean inTrace, LongSupplier line) {
        eventNumber++;
        boolean timed = Times.known(time) || (time == Times.NONE && Times.known(start));
        if (!inTrace && eventCase == null) {
            session.skipped.skip(eventNumber, line.getAsLong(), Why.WITHOUT_CASE, "");
        } else if (!timed || unreadable != null) {
            session.skipped.skip(
                    eventNumber,
                    line.getAsLong(),
                    unreadable == null ? Why.WITHOUT_TIME : Why.UNREADABLE_TIME,
                    unreadable == null ? "" : new String(unreadable, StandardCharsets.UTF_8));
        } else {
            keep();
        }
        beginEvent();
    }

    private void keep() {
        int own = eventCase == null ? -1 : code(session.log.cases, eventCase, 0, eventCase.length);
        session.skipped.watch(start, time);
        int event = session.log.add(own, eventCodes[0], start, time);
        for (int i = 1; i < eventCodes.length; i++) {
            names[i].set(event, eventCodes[i]);
        }
    }

    @Override
    public void endTrace() {
        int end = session.log.events();
        if (end == firstOfTrace) {
            return;
        }
        int known = session.log.cases.size();
        byte[] name = traceCase != null && traceCase.length > 0
                ? traceCase
                : ("#" + traceNumber).getBytes(StandardCharsets.UTF_8);
        int code = code(session.log.cases, name, 0, name.length);
        if (code < 0) {
            name = ("#" + traceNumber).getBytes(StandardCharsets.UTF_8);
            code = code(session.log.cases, name, 0, name.length);
        }
        if (session.log.cases.size() == known) {
            session.skipped.mergedTraces++;
        }
        for (int event = firstOfTrace; event < end; event++) {
            if (session.log.cases.get(event) < 0) {
                session.log.cases.set(event, code);
            }
        }
        if (traceHasCodes) {
            fillFromTrace(end);
        }
    }

    /** Attributes of the trace stand for those its events lack. */
    private void fillFromTrace(int end) {
        for (int i = 0; i < names.length; i++) {
            for (int event = firstOfTrace; traceCodes[i] >= 0 && event < end; event++) {
                if (names[i].get(event) < 0) {
                    names[i].set(event, traceCodes[i]);
                }
            }
        }
    }

    private void beginEvent() {
        time = Times.NONE;
        start = Times.NONE;
        unreadable = null;
        eventCase = null;
        Arrays.fill(eventCodes, -1);
    }

    /** The parser has decoded strictly, so text is always text. */
    private static int code(LevelBuilder names, byte[] bytes, int from, int to) {
        try {
            return names.code(bytes, from, to);
        } catch (WrongText e) {
            throw new IllegalStateException("the XML parser let through what is no text", e);
        }
    }

    /** Keys that were asked for but never seen are missing from the log, unless another level carries it. */
    private void checkNames() {
        if (session.log.events() > 0) {
            ReadSession.checkNames(session.mapping(), roles.seen());
        }
    }
}
