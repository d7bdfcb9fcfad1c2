package dev.neike.request.page;

import dev.neike.catalog.form.FormView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** What somebody typed into the page on which they ask. */
record Typed(Map<String, List<String>> fields, Map<String, List<MultipartFile>> files) {

    static Typed of(HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(FormView.PREFIX) || Asking.FIELDS.contains(name)) {
                fields.put(
                        name,
                        Arrays.stream(values).map(it -> it.replace("\0", "")).toList());
            }
        });
        Map<String, List<MultipartFile>> files = new LinkedHashMap<>();
        MultipartHttpServletRequest parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (parts != null) {
            parts.getMultiFileMap().forEach((name, uploaded) -> {
                List<MultipartFile> given =
                        uploaded.stream().filter(it -> !it.isEmpty()).toList();
                if (name.startsWith(FormView.PREFIX) && !given.isEmpty()) {
                    files.put(name.substring(FormView.PREFIX.length()), given);
                }
            });
        }
        return new Typed(fields, files);
    }

    String first(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }
}
