package dev.neike.eventlog.xes;

import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.typed.TypedValueDecoder;

/** Finds the slot of an attribute's key in the parser's own buffer. */
final class KeyFinder extends TypedValueDecoder {

    private final KeyTable table;
    private int slot;

    KeyFinder(KeyTable table) {
        this.table = table;
    }

    int slot(XMLStreamReader2 xml, int attribute) throws XMLStreamException {
        xml.getAttributeAs(attribute, this);
        return slot;
    }

    @Override
    public void decode(char[] buffer, int start, int end) {
        slot = table.slot(buffer, start, end);
    }

    @Override
    public void decode(String text) {
        slot = table.slot(text.toCharArray(), 0, text.length());
    }

    @Override
    public void handleEmptyValue() {
        slot = -1;
    }
}
