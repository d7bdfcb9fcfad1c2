package dev.neike.organization;

import dev.neike.shell.NotFound;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Small files to start from. */
@Controller
class ImportTemplateController {

    /** Without it spreadsheets take UTF-8 for something else. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @GetMapping("/organization/imports/templates/{kind}")
    ResponseEntity<byte[]> template(@PathVariable String kind, Viewer viewer, Texts texts) {
        EditingPolicy.require(viewer);
        String content = switch (kind) {
            case "units" -> texts.of("organization.import.template.units");
            case "people" -> texts.of("organization.import.template.people");
            default -> throw new NotFound();
        };
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(kind + ".csv")
                                .build()
                                .toString())
                .body((BYTE_ORDER_MARK + content).getBytes(StandardCharsets.UTF_8));
    }
}
