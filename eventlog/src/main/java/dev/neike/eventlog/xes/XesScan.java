package dev.neike.eventlog.xes;

import dev.neike.eventlog.Limits;
import dev.neike.eventlog.input.Blocks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The same walk as {@link XesWalk}, the fast way, for documents that are simple enough. */
final class XesScan {

    private static final byte[] LOG = "log".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TRACE = "trace".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EVENT = "event".getBytes(StandardCharsets.US_ASCII);
    private static final int DEEPEST = 64;

    private final TagScanner scanner;
    private final Tag tag;
    private final KeyTable eventKeys;
    private final KeyTable traceKeys;
    private final XesHandler handler;
    private final Runnable listener;
    /** Names of the open elements. */
    private final byte[][] open = new byte[DEEPEST][];

    private int depth;
    /** Depth at which the attributes of the current trace or event stand; deeper ones are nested. */
    private int level = 2;

    private boolean inTrace;
    private boolean inEvent;
    private int events;

    /** @param listener told now and then */
    XesScan(
            Blocks blocks,
            Limits limits,
            KeyTable eventKeys,
            KeyTable traceKeys,
            XesHandler handler,
            Runnable listener) {
        this.scanner = new TagScanner(blocks, limits);
        this.tag = scanner.tag();
        this.eventKeys = eventKeys;
        this.traceKeys = traceKeys;
        this.handler = handler;
        this.listener = listener;
    }

    /** @throws NotSimple if the document, legal or not, needs a full parser; the handler has then heard a part of it */
    void walk() throws IOException, NotSimple {
        boolean rooted = false;
        while (scanner.next()) {
            if (tag.closing()) {
                if (depth == 0 || !tag.named(open[depth - 1])) {
                    throw new NotSimple();
                }
                depth--;
                leave();
                continue;
            }
            if (depth == DEEPEST || (depth == 0 && rooted)) {
                throw new NotSimple();
            }
            rooted = true;
            depth++;
            enter();
            if (tag.empty()) {
                depth--;
                leave();
            } else {
                open[depth - 1] = name();
            }
        }
        if (depth > 0 || !rooted) {
            throw new NotSimple();
        }
    }

    private void enter() throws NotSimple {
        if (depth > level) {
            return; // nested
        }
        if (depth == 1) {
            if (!tag.named(LOG)) {
                throw new NotSimple();
            }
        } else if (depth == level && level > 2 && (inEvent || !tag.named(EVENT))) {
            attribute();
        } else if (depth == 2 && tag.named(TRACE)) {
            inTrace = true;
            handler.beginTrace();
            level = 3;
        } else if (tag.named(EVENT)) {
            inEvent = true;
            level = depth + 1;
        }
    }

    private void attribute() throws NotSimple {
        int key = tag.key();
        if (key < 0) {
            return;
        }
        tag.load(key);
        int from = tag.valueFrom();
        int to = tag.valueTo();
        int slot = (inEvent ? eventKeys : traceKeys).slot(tag.value(), from, to);
        if (slot < 0) {
            return;
        }
        int value = tag.valueOfKey();
        if (value < 0) {
            handler.attribute(inEvent, slot, "", tag.value(), from, from);
        } else {
            tag.load(value);
            handler.attribute(inEvent, slot, "", tag.value(), tag.valueFrom(), tag.valueTo());
        }
    }

    private void leave() {
        if (depth > level - 2 || level == 2) {
            return;
        }
        if (inEvent) {
            inEvent = false;
            level = depth + 1;
            handler.endEvent(inTrace, scanner::line);
            if ((++events & 0x3FFF) == 0) {
                listener.run();
            }
        } else {
            inTrace = false;
            level = 2;
            handler.endTrace();
        }
    }

    /** The name of the tag, made once for those that come again and again. */
    private byte[] name() {
        byte[] known = inEvent ? EVENT : TRACE;
        return tag.named(known) ? known : tag.name();
    }
}
