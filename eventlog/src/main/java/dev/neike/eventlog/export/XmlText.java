package dev.neike.eventlog.export;

/** Text as the value of an XML 1.0 attribute, so that reading gives it back: line breaks and tabs as references. */
final class XmlText {

    private XmlText() {}

    /** Escapes; characters that XML 1.0 can't hold at all become U+FFFD. */
    static String attribute(String text) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (escaped == null && plain(c)) {
                continue;
            }
            if (escaped == null) {
                escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            append(escaped, c);
        }
        return escaped == null ? text : escaped.toString();
    }

    private static boolean plain(int c) {
        return c >= ' ' && c != '&' && c != '<' && c != '>' && c != '"' && allowed(c);
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\n', '\r', '\t' -> out.append("&#").append(c).append(';');
            default -> out.appendCodePoint(allowed(c) ? c : 0xFFFD);
        }
    }

    /** The Char production of XML 1.0. */
    private static boolean allowed(int c) {
        return c == 9
                || c == 10
                || c == 13
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
