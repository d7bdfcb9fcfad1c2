package dev.neike.eventlog.xes;

import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.typed.TypedValueDecoder;

/**
 * Takes an attribute's value as UTF-8 out of the parser's own buffer, without a String. The parser's typed access trims; if
 * white space may have been cut off, the value is taken the slow way, whole.
 */
final class AttributeText extends TypedValueDecoder {

    private byte[] bytes = new byte[256];
    private int length;
    private boolean whole;

    /** Loads the value. */
    void load(XMLStreamReader2 xml, int attribute) throws XMLStreamException {
        xml.getAttributeAs(attribute, this);
        if (!whole) {
            encode(xml.getAttributeValue(attribute));
        }
    }

    /** There is no such attribute. */
    void loadNothing() {
        length = 0;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    @Override
    public void decode(char[] buffer, int start, int end) {
        int size = end - start;
        if (size > bytes.length) {
            bytes = new byte[size * 2];
        }
        byte[] out = bytes;
        int or = 0;
        for (int i = 0; i < size; i++) {
            char c = buffer[start + i];
            or |= c;
            out[i] = (byte) c;
        }
        length = size;
        boolean trimmed = (start > 0 && isSpace(buffer[start - 1])) || (end < buffer.length && isSpace(buffer[end]));
        whole = or < 128 && !trimmed;
    }

    @Override
    public void decode(String text) {
        whole = false;
    }

    @Override
    public void handleEmptyValue() {
        whole = false; // A value of nothing but white space comes here, too.
    }

    private void encode(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        length = encoded.length;
        bytes = length < bytes.length ? bytes : new byte[length * 2];
        System.arraycopy(encoded, 0, bytes, 0, length);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
