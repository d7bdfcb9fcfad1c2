package dev.neike.request.file;

import dev.neike.shell.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/** Finds out what a file is from its content, and refuses programs, pages, and files that are not what they are called. */
final class FileTypes {

    private static final Tika TIKA = new Tika();
    private static final MediaTypeRegistry REGISTRY = MediaTypeRegistry.getDefaultRegistry();

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
            if (isRefused(inside) || isRefused(both) || isRefused(outside)) {
                throw new Refusal("request.file.refusal.kind", name);
            }
            if (!outside.equals(MediaType.OCTET_STREAM) && !fits(inside, outside) && !both.equals(outside)) {
                throw new Refusal("request.file.refusal.forged", name);
            }
            return both.toString();
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
                || (inside.equals(MediaType.OCTET_STREAM) && outside.getType().equals("application"))
                || REGISTRY.isSpecializationOf(outside, inside)
                || REGISTRY.isSpecializationOf(inside, outside);
    }
}
