package dev.neike.shell;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** A precompiled JTE template; each is given its {@link Page}, the rest is what the controller put into the model. */
record TemplateView(TemplateEngine engine, Pages pages, String template) implements View {

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        Map<String, Object> parameters = new HashMap<>(model == null ? Map.of() : model);
        parameters.keySet().removeIf(name -> name.startsWith("org.springframework"));
        parameters.put("page", pages.of(request));
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, parameters, output);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(output.getContentLength());
        // In one piece: the filters around the response look again at each write, and a page is thousands of them.
        ByteArrayOutputStream page = new ByteArrayOutputStream(output.getContentLength());
        output.writeTo(page);
        page.writeTo(response.getOutputStream());
    }
}
