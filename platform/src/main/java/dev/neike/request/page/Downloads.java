package dev.neike.request.page;

import dev.neike.request.file.AttachedFile;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Files are to be kept and not to be shown: whatever is in them runs nowhere. */
public final class Downloads {

    private Downloads() {}

    /** The headers with which a file goes out. */
    public static void describe(AttachedFile file, HttpServletResponse response) {
        response.setContentType("application/octet-stream");
        response.setContentLengthLong(file.size());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
