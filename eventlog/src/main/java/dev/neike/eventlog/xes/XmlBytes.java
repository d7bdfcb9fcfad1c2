package dev.neike.eventlog.xes;

import dev.neike.eventlog.input.Encoding;
import dev.neike.eventlog.input.LogInput;
import dev.neike.eventlog.input.Utf8Input;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The bytes of an XML document in an encoding the parser knows well.
 *
 * @param stream the bytes
 * @param transcoded whether they are UTF-8 now, whatever the document declares
 * @param simple whether the declaration, if any, is one that needs no full parser
 */
record XmlBytes(InputStream stream, boolean transcoded, boolean simple) {

    private static final Pattern SIMPLE = Pattern.compile("^(<\\?xml version=[\"']1\\.0[\"']"
            + "( +encoding=[\"'](?i:utf-8)[\"'])?( +standalone=[\"'](yes|no)[\"'])? *\\?>|<(?!\\?)|\\s)(?s:.*)");

    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

    static XmlBytes of(LogInput input) {
        byte[] head = input.head();
        var looked = Encoding.look(head, head.length);
        if (looked.name().startsWith("UTF-16")) {
            return new XmlBytes(
                    new Utf8Input(input.streamAfter(looked.bom()), Encoding.charset(looked.name())), true, false);
        }
        String start = new String(head, 0, Math.min(head.length, 256), StandardCharsets.ISO_8859_1);
        var declared = DECLARED.matcher(start);
        Charset charset = declared.find() ? Encoding.charset(declared.group(1)) : StandardCharsets.UTF_8;
        boolean known = charset.equals(StandardCharsets.UTF_8)
                || charset.equals(StandardCharsets.US_ASCII)
                || charset.equals(StandardCharsets.ISO_8859_1);
        return known
                ? new XmlBytes(input.stream(), false, SIMPLE.matcher(start).matches())
                : new XmlBytes(new Utf8Input(input.stream(), charset), true, false);
    }
}
