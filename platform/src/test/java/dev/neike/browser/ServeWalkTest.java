package dev.neike.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.neike.catalog.Service;
import dev.neike.catalog.TestCatalog;
import dev.neike.organization.TestOrganization;
import dev.neike.organization.Unit;
import dev.neike.request.Office;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Ask → accept → ask back → answer → hand over → return → hand over → accept → sub-request → resolve → confirm → rate both
 * ways, each by whoever does it in a window of their own; the asker's page stays open and says what happens.
 */
@Tag("slow")
@ApplicationTest
class ServeWalkTest {

    private static final Path PICTURES = Path.of("target", "screenshots");

    @LocalServerPort
    private int port;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private TestCatalog catalog;

    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> windows = new ArrayList<>();

    @Test
    void walksTheWholeWay() throws Exception {
        Files.createDirectories(PICTURES);
        try (Chromium chromium = Chromium.start()) {
            for (Reader reader : Reader.ALL) {
                Office office = Office.of(organization, catalog);
                walk(chromium, reader, office, catalog.service(office.third()));
                windows.forEach(BrowserContext::close);
                windows.clear();
            }
        }
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    private void walk(Chromium chromium, Reader reader, Office office, Service thirdService) {
        Page asker = window(chromium, reader, office.asker());
        Page holder = window(chromium, reader, office.holder());
        Page other = window(chromium, reader, office.other());
        Page third = window(chromium, reader, office.thirdMember());

        open(asker, office.service().path() + "/requests/new");
        asker.fill("[name=subject]", "A desk by the window 靠窗的桌子");
        asker.click("form.request-form button.btn-primary");
        assertThat(asker).hasURL(Pattern.compile(".*/requests/\\d+"));
        String path = path(asker);

        open(holder, "/work");
        holder.locator("a[href='" + path + "']").first().click();
        press(holder, path, "acceptance");
        assertThat(state(asker)).hasClass(Pattern.compile(".*state-working.*"));
        write(holder, path, "question", "Which floor?");
        assertThat(state(asker)).hasClass(Pattern.compile(".*state-awaiting-customer.*"));
        write(asker, path, "answer", "The third");
        handOver(holder, path, office.second());
        open(other, path);
        write(other, path, "refusal", "Not ours");
        assertThat(other).hasURL(Pattern.compile(".*/work\\?passed-on"));
        assertThat(state(holder)).hasClass(Pattern.compile(".*state-working.*"));
        handOver(holder, path, office.second());
        open(other, path);
        press(other, path, "acceptance");
        picture(asker, "request", reader);

        subRequest(other, third, path, thirdService);
        open(other, path);
        write(other, path, "resolution", "There it stands");
        press(asker, path, "confirmation");
        assertThat(state(asker)).hasClass(Pattern.compile(".*state-closed.*"));
        mark(asker, path, 5);
        mark(other, path, 4);
        open(asker, path + "/marks");
        assertThat(asker.locator("main")).containsText(office.other().account().name());
        picture(asker, "marks", reader);
    }

    private void subRequest(Page other, Page third, String parent, Service service) {
        open(other, parent + "/sub-requests/new");
        other.fill("main [name=q]", service.name());
        other.click("main form[role=search] button");
        other.locator("a[href^='" + service.path() + "/requests/new']").first().click();
        other.fill("[name=subject]", "Four legs for a desk");
        other.click("form.request-form button.btn-primary");
        assertThat(other).hasURL(Pattern.compile(".*/requests/\\d+"));
        String child = path(other);
        open(other, parent);
        assertThat(state(other)).hasClass(Pattern.compile(".*state-awaiting-sub-request.*"));
        open(third, child);
        press(third, child, "acceptance");
        write(third, child, "resolution", "Here they are");
        open(other, child);
        press(other, child, "confirmation");
        open(other, parent);
        assertThat(state(other)).hasClass(Pattern.compile(".*state-working.*"));
    }

    private void handOver(Page page, String path, Unit to) {
        Locator form = form(page, path, "hand-over");
        form.locator("select[name=unit]").selectOption(to.id().toString());
        form.locator("button").click();
        assertThat(state(page)).hasClass(Pattern.compile(".*state-offered.*"));
    }

    private void mark(Page page, String path, int overall) {
        open(page, path + "/marks");
        page.locator("[name=overall][value='" + overall + "']").check(new Locator.CheckOptions().setForce(true));
        page.locator("form[action$='/marks'] button").last().click();
        page.waitForLoadState();
    }

    private static void press(Page page, String path, String noun) {
        page.locator("form[action='" + path + "/" + noun + "'] button").click();
        page.waitForLoadState();
    }

    private static void write(Page page, String path, String noun, String text) {
        Locator form = form(page, path, noun);
        form.locator("textarea").fill(text);
        form.locator("button").click();
        page.waitForLoadState();
    }

    /** Unfolds the form of an act. */
    private static Locator form(Page page, String path, String noun) {
        String form = "form[action='" + path + "/" + noun + "']";
        page.locator("details:has(" + form + ") > summary").click();
        return page.locator(form);
    }

    private static Locator state(Page page) {
        return page.locator(".request-now");
    }

    private Page window(Chromium chromium, Reader reader, Cast.Member member) {
        BrowserContext context = chromium.window(reader);
        windows.add(context);
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        open(page, "/sign-in");
        page.fill("[name=login]", member.account().login());
        page.fill("[name=password]", Cast.PASSWORD);
        page.press("[name=password]", "Enter");
        assertThat(page).hasURL(Pattern.compile(".*localhost:\\d+/(\\?.*)?"));
        return page;
    }

    private void open(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
    }

    private String path(Page page) {
        return page.url().replaceFirst("^http://[^/]+", "").replaceFirst("\\?.*", "");
    }

    private static void picture(Page page, String name, Reader reader) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("serve-" + name + "-" + reader.suffix() + ".png"))
                .setFullPage(true));
    }
}
