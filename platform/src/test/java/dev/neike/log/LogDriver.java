package dev.neike.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.testing.Answer;
import dev.neike.testing.Visitor;
import dev.neike.testing.Visitor.Upload;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Brings logs in as a person at a browser does: uploads, reads the form, sends it back, waits. */
public final class LogDriver {

    private static final Pattern LOG = Pattern.compile("/logs/(\\d+)");
    private static final Pattern FORM = Pattern.compile("(?s)<form action=\"/logs/\\d+/mapping\".*?</form>");
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern SELECT = Pattern.compile("(?s)<select[^>]*name=\"([^\"]+)\"[^>]*>(.*?)</select>");
    private static final Pattern SELECTED = Pattern.compile("<option value=\"([^\"]*)\" selected");
    private static final Pattern AREA = Pattern.compile("(?s)<textarea[^>]*name=\"([^\"]+)\"[^>]*>(.*?)</textarea>");
    /** Fields that may occur several times. */
    private static final List<String> TICKED = List.of("units", "missing");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Visitor browser;

    public LogDriver(Visitor browser) {
        this.browser = browser;
    }

    /** Uploads a file; the number of the log. */
    public long upload(String fileName, byte[] content) {
        Answer answer = browser.upload("/logs", List.of(new Upload("file", fileName, content)));
        Matcher matcher = LOG.matcher(answer.location());
        assertThat(matcher.find()).as(answer.status() + " " + answer.text()).isTrue();
        return Long.parseLong(matcher.group(1));
    }

    Answer mapping(long log) {
        return browser.get("/logs/" + log + "/mapping");
    }

    /** The fields of the mapping form as they stand, name, value, name, value. */
    List<String> fields(long log) {
        String body = mapping(log).body();
        Matcher form = FORM.matcher(body);
        assertThat(form.find()).as(body).isTrue();
        List<String> fields = new ArrayList<>();
        INPUT.matcher(form.group()).results().map(match -> match.group()).forEach(input -> addInput(fields, input));
        SELECT.matcher(form.group()).results().forEach(select -> {
            Matcher selected = SELECTED.matcher(select.group(2));
            add(fields, select.group(1), selected.find() ? selected.group(1) : "");
        });
        AREA.matcher(form.group()).results().forEach(area -> add(fields, area.group(1), area.group(2)));
        return fields;
    }

    /** The position under which the form knows an attribute. */
    public String position(long log, String attribute) {
        Matcher option = Pattern.compile("<option value=\"(\\d+)\"[^>]*>" + Pattern.quote(attribute) + "</option>")
                .matcher(mapping(log).body());
        assertThat(option.find()).as(attribute).isTrue();
        return option.group(1);
    }

    /** Sends the form for import, with some fields filled in otherwise, and answers what comes back. */
    Answer send(long log, String... more) {
        List<String> fields = fields(log);
        for (int i = 0; i < more.length; i += 2) {
            int at = fields.indexOf(more[i]);
            if (at >= 0 && !TICKED.contains(more[i])) {
                fields.set(at + 1, more[i + 1]);
            } else {
                add(fields, more[i], more[i + 1]);
            }
        }
        return browser.post("/logs/" + log + "/imports", fields.toArray(String[]::new));
    }

    /** Imports with the mapping as recognised and waits for the end; the page of the import or the log. */
    public Answer importAndWait(long log, String... more) {
        Answer sent = send(log, more);
        assertThat(sent.status()).as(sent.text()).isEqualTo(302);
        return await(sent.location());
    }

    /** Waits until an import has ended. */
    Answer await(String importPath) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Answer page = browser.get(importPath);
            if (!page.body().contains("hx-trigger")) {
                return page;
            }
            pause();
        }
        throw new AssertionError(
                "the import did not end: " + browser.get(importPath).text());
    }

    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static void addInput(List<String> fields, String input) {
        boolean tickable = input.contains("type=\"checkbox\"") || input.contains("type=\"radio\"");
        if (input.contains("name=\"_csrf\"") || (tickable && !input.contains(" checked"))) {
            return;
        }
        Matcher name = Pattern.compile("name=\"([^\"]+)\"").matcher(input);
        Matcher value = Pattern.compile("value=\"([^\"]*)\"").matcher(input);
        if (name.find()) {
            add(fields, name.group(1), value.find() ? value.group(1) : "");
        }
    }

    private static void add(List<String> fields, String name, String value) {
        fields.add(name);
        fields.add(HtmlUtils.htmlUnescape(value));
    }
}
