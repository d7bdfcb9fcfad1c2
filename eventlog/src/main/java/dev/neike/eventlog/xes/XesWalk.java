package dev.neike.eventlog.xes;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.neike.eventlog.LogRefused;
import dev.neike.eventlog.LogRefused.Reason;
import dev.neike.eventlog.input.BlockInput;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Walks through a XES document: IEEE 1849 and the 1.0 dialect, told apart by nothing but details this walk does not need.
 * Document types are refused, so nothing can be fetched or expanded. Globals declare what every event should carry; their
 * values are examples and are not put in where an attribute is missing.
 */
final class XesWalk {

    private static final int DEEPEST = 256;

    private final BlockInput in;
    private final XesHandler handler;
    private final KeyTable eventKeys;
    private final KeyTable traceKeys;
    private final AttributeText keyText = new AttributeText();
    private final AttributeText value = new AttributeText();
    private boolean inTrace;
    private boolean inEvent;

    XesWalk(BlockInput in, KeyTable eventKeys, KeyTable traceKeys, XesHandler handler) {
        this.in = in;
        this.handler = handler;
        this.eventKeys = eventKeys;
        this.traceKeys = traceKeys;
    }

    /** @param utf8 whether it is UTF-8 whatever the document declares */
    void walk(boolean utf8) throws IOException {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.configureForSpeed();
        try {
            var xml = (XMLStreamReader2)
                    (utf8
                            ? factory.createXMLStreamReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            : factory.createXMLStreamReader(in));
            try {
                document(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    private void document(XMLStreamReader2 xml) throws XMLStreamException {
        int depth = 0;
        // Depth at which the attributes of the current trace or event stand; deeper ones are nested.
        int level = 2;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth > level || depth <= 2) {
                        level = structure(xml, depth, level);
                    } else if (depth == level) {
                        level = child(xml, depth);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (depth < level - 1) {
                        level = leave(xml, depth);
                        if (!handler.goOn()) {
                            return;
                        }
                    }
                }
                case XMLStreamConstants.DTD -> throw documentType(xml);
                default -> {}
            }
        }
    }

    /** A child of the log, or something nested. */
    private int structure(XMLStreamReader2 xml, int depth, int level) {
        if (depth > level) {
            if (depth > DEEPEST) {
                throw LogRefused.because(
                        Reason.MALFORMED_XML,
                        "The XML is nested more than " + DEEPEST + " deep; that is no event log.",
                        Map.of("detail", "nested too deep", "line", line(xml), "column", column(xml)));
            }
            return level;
        }
        String name = xml.getLocalName();
        if (depth == 1) {
            if (!name.equals("log")) {
                throw LogRefused.because(
                        Reason.UNKNOWN_FORMAT,
                        "The XML is no XES log: its root is <" + name + ">, not <log>.",
                        Map.of("root", name));
            }
        } else if (name.equals("trace")) {
            inTrace = true;
            handler.beginTrace();
            return 3;
        } else if (name.equals("event")) {
            inEvent = true;
            return 3;
        }
        return level;
    }

    /** A child of a trace or an event. */
    private int child(XMLStreamReader2 xml, int depth) throws XMLStreamException {
        if (!inEvent && inTrace && xml.getLocalName().equals("event")) {
            inEvent = true;
            return depth + 1;
        }
        int key = 0;
        int text = 1;
        if (xml.getAttributeCount() != 2
                || !xml.getAttributeLocalName(0).equals("key")
                || !xml.getAttributeLocalName(1).equals("value")) {
            key = index(xml, "key");
            text = index(xml, "value");
        }
        if (key >= 0) {
            keyText.load(xml, key);
            int slot = (inEvent ? eventKeys : traceKeys).slot(keyText.bytes(), 0, keyText.length());
            if (slot >= 0) {
                if (text >= 0) {
                    value.load(xml, text);
                } else {
                    value.loadNothing();
                }
                handler.attribute(inEvent, slot, xml.getLocalName(), value.bytes(), 0, value.length());
            }
        }
        return depth;
    }

    private int leave(XMLStreamReader2 xml, int depth) {
        in.progressed();
        if (inEvent) {
            inEvent = false;
            handler.endEvent(inTrace, () -> line(xml));
            return depth + 1;
        }
        if (inTrace) {
            inTrace = false;
            handler.endTrace();
        }
        return 2;
    }

    private static int index(XMLStreamReader2 xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static LogRefused documentType(XMLStreamReader2 xml) {
        return LogRefused.because(
                Reason.DOCUMENT_TYPE,
                "Line " + line(xml)
                        + " holds a document type declaration, which could fetch or expand things; remove it, XES needs none.",
                Map.of("line", line(xml), "column", column(xml)));
    }

    private static LogRefused refusal(XMLStreamException e) throws IOException {
        if (e.getNestedException() instanceof IOException unread && !(unread instanceof CharConversionException)) {
            throw unread;
        }
        var where = e.getLocation();
        int line = where == null ? 1 : where.getLineNumber();
        int column = where == null ? 1 : where.getColumnNumber();
        String detail = detail(String.valueOf(e.getMessage()));
        return LogRefused.because(
                Reason.MALFORMED_XML,
                "The XML is malformed in line " + line + ", column " + column + ": " + detail
                        + ". Export the log again or mend that place.",
                Map.of("line", line, "column", column, "detail", detail));
    }

    /** The parser's message without its own account of the place. */
    private static String detail(String message) {
        int place = message.indexOf("\n at ");
        String detail = place < 0 ? message : message.substring(0, place);
        return detail.endsWith(".") ? detail.substring(0, detail.length() - 1) : detail;
    }

    private static long line(XMLStreamReader2 xml) {
        return xml.getLocationInfo().getCurrentLocation().getLineNumber();
    }

    private static long column(XMLStreamReader2 xml) {
        return xml.getLocationInfo().getCurrentLocation().getColumnNumber();
    }
}
