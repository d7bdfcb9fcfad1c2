package dev.neike.request.file;

import dev.neike.shell.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/**
 * Finds out what a file is from its content, and refuses programs, pages, and files that are not what they are called.
 * What nobody can recognise is taken only where its name promises nothing, or one of a few kinds that have no mark.
 */
final class FileTypes {

    private static final Tika TIKA = new Tika();
    private static final MediaTypeRegistry REGISTRY = MediaTypeRegistry.getDefaultRegistry();

    private static final MediaType UNKNOWN = MediaType.OCTET_STREAM;
    private static final int LOOKED_AT = 1 << 16;

    private static final Set<String> REFUSED = Set.of(
            "application/x-dosexec",
            "application/x-msdownload",
            "application/x-executable",
            "application/x-elf",
            "application/x-sharedlib",
            "application/x-object",
            "application/x-mach-o",
            "application/x-mach-o-executable",
            "application/x-sh",
            "application/x-bat",
            "application/x-msi",
            "application/x-ms-installer",
            "application/x-ms-shortcut",
            "application/java-archive",
            "application/java-vm",
            "application/vnd.android.package-archive",
            "application/javascript",
            "text/javascript",
            "application/x-powershell",
            "text/x-python",
            "text/x-perl",
            "text/x-php",
            "text/vbscript",
            "text/html",
            "application/xhtml+xml",
            "image/svg+xml",
            "application/x-shockwave-flash");

    /** Endings that some system runs when somebody opens the file, whatever is in it. */
    private static final Pattern RUN = Pattern.compile(
            "(?i).*\\.(bat|cmd|com|cpl|hta|jse?|lnk|mjs|msc|ps1|psm1|reg|scf|scr|url|vbe?|vbs|wsf|wsh)");

    /** Kinds that begin with no mark: keys and signatures, drawings, exports of old programs. */
    private static final Set<String> UNMARKED = Set.of(
            "application/pkcs7-mime",
            "application/pkcs7-signature",
            "application/pgp-encrypted",
            "application/pgp-signature",
            "application/x-pkcs12",
            "application/x-x509-cert",
            "application/x-x509-ca-cert",
            "application/x-x509-key",
            "application/dxf",
            "image/vnd.dxf",
            "application/x-dbf",
            "application/vnd.google-earth.kml+xml");

    private FileTypes() {}

    /**
     * The media type of a file.
     *
     * @param content can be read from the beginning again and again
     * @throws Refusal where such files are not taken, or the content is something else than the name says
     */
    static String of(String name, Content content) {
        try (InputStream first = content.open();
                InputStream second = content.open()) {
            MediaType inside = MediaType.parse(TIKA.detect(first));
            MediaType both = MediaType.parse(TIKA.detect(second, name));
            MediaType outside = MediaType.parse(TIKA.detect(name));
            if (RUN.matcher(name).matches() || isRefused(inside) || isRefused(both) || isRefused(outside)) {
                throw new Refusal("request.file.refusal.kind", name);
            }
            if (!outside.equals(UNKNOWN)
                    && !(inside.equals(UNKNOWN) ? isPlausible(outside, content) : fits(inside, outside))) {
                throw new Refusal("request.file.refusal.forged", name);
            }
            return inside.equals(UNKNOWN) && !UNMARKED.contains(outside.toString()) && !isText(outside)
                    ? UNKNOWN.toString()
                    : both.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something to read. */
    interface Content {
        InputStream open() throws IOException;
    }

    private static boolean isRefused(MediaType type) {
        return REFUSED.contains(type.getBaseType().toString())
                || REGISTRY.getAliases(type).stream().anyMatch(alias -> REFUSED.contains(alias.toString()));
    }

    private static boolean fits(MediaType inside, MediaType outside) {
        return inside.equals(outside)
                || REGISTRY.isSpecializationOf(outside, inside)
                || REGISTRY.isSpecializationOf(inside, outside);
    }

    /** Whether content that nobody recognises may be what the name says. */
    private static boolean isPlausible(MediaType outside, Content content) throws IOException {
        return UNMARKED.contains(outside.toString()) || (isText(outside) && isChineseText(content));
    }

    private static boolean isText(MediaType type) {
        return type.getType().equals("text") || REGISTRY.isSpecializationOf(type, MediaType.TEXT_PLAIN);
    }

    /** Text as older Chinese programs write it, which bears no mark either; looked at by its beginning. */
    private static boolean isChineseText(Content content) throws IOException {
        try (InputStream in = content.open()) {
            byte[] beginning = in.readNBytes(LOOKED_AT);
            CharBuffer text = CharBuffer.allocate(beginning.length);
            var result = Charset.forName("GB18030")
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(beginning), text, beginning.length < LOOKED_AT);
            return !result.isError() && text.flip().chars().noneMatch(FileTypes::isNoText);
        }
    }

    private static boolean isNoText(int sign) {
        return Character.isISOControl(sign) && sign != '\n' && sign != '\r' && sign != '\t' && sign != '\f';
    }
}
