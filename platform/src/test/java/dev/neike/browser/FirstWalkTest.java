package dev.neike.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import dev.neike.Neike;
import dev.neike.access.Accounts;
import dev.neike.access.FirstAdministrator;
import dev.neike.testing.OwnDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/**
 * First start → sign in → import the permit log → map → relation → case, as a newcomer does it; then every page again at
 * each width, language and theme. Pictures are kept in {@code target/screenshots}. The log: Buijs 2014, CoSeLoG, 4TU.
 */
@Tag("slow")
@SpringBootTest(classes = Neike.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OwnDatabase.class)
class FirstWalkTest {

    private static final String PASSWORD = "a walk in the woods";
    private static final Path PICTURES = Path.of("target", "screenshots");

    @LocalServerPort
    private int port;

    @Autowired
    private FirstAdministrator firstAdministrator;

    private final List<String> complaints = new ArrayList<>();

    @Test
    void walksFromTheFirstStartToACaseInBothLanguages() throws Exception {
        Path permits = Path.of(System.getProperty("neike.data", "../../shared/data"), "permit-receipt.xes.gz");
        Assumptions.assumeTrue(Files.isRegularFile(permits), "the permit log is not on this machine");
        Files.createDirectories(PICTURES);
        try (Chromium chromium = Chromium.start()) {
            try (BrowserContext window = chromium.window(Reader.ALL.getFirst())) {
                Page page = listenedTo(window.newPage());
                signInForTheFirstTime(page, firstAdministrator.admit().orElseThrow());
                importLog(page, permits);
                walkTheChain(page);
            }
            for (Reader reader : Reader.ALL) {
                try (BrowserContext window = chromium.window(reader)) {
                    lookAtEveryPage(listenedTo(window.newPage()), reader);
                }
            }
        }
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    private void signInForTheFirstTime(Page page, Accounts.Admission admission) {
        open(page, "/");
        signIn(page, admission.account().login(), admission.oneTimePassword());
        assertThat(page).hasURL(Pattern.compile(".*/account/password"));
        page.fill("#current", admission.oneTimePassword());
        page.fill("#chosen", PASSWORD);
        page.fill("#repeated", PASSWORD);
        page.click("form[action='/account/password'] button");
        assertThat(page).hasURL(Pattern.compile(".*/account\\?password-changed"));
    }

    private void importLog(Page page, Path log) {
        open(page, "/logs/new");
        page.setInputFiles("#file", log);
        page.click("form[data-upload] button.btn-primary");
        assertThat(page).hasURL(Pattern.compile(".*/logs/1/mapping"));
        page.click(".page-header button.btn-primary");
        Locator chain = page.locator("main a[href='/chains/1']").first();
        chain.waitFor();
        chain.click();
    }

    private void walkTheChain(Page page) {
        assertThat(page).hasURL(Pattern.compile(".*/chains/1"));
        assertThat(page.locator("main")).containsText("5,440");
        assertThat(page.locator("main")).containsText("439");
        page.locator("main table a[href^='/chains/1/relations/']").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/chains/1/relations/\\d+/\\d+"));
        page.locator("main a[href^='/chains/1/cases/']").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/chains/1/cases/\\d+"));
        assertThat(page.locator("main")).not().isEmpty();
    }

    private void lookAtEveryPage(Page page, Reader reader) {
        open(page, "/sign-in");
        picture(page, "sign-in", reader);
        signIn(page, "admin", PASSWORD);
        for (String path : List.of(
                "/",
                "/chains",
                "/chains/1",
                "/chains/1/relations",
                "/chains/1/findings",
                "/chains/1/relations/1/2",
                "/chains/1/units/1",
                "/chains/1/cases",
                "/chains/1/cases/3",
                "/logs",
                "/logs/new",
                "/logs/1",
                "/logs/1/mapping",
                "/units",
                "/calendars",
                "/calendars/1",
                "/calendars/new",
                "/calendars/1/weeks/new",
                "/calendars/1/days/new",
                "/calendars/1/import",
                "/people",
                "/organization/imports",
                "/account",
                "/administration/accounts",
                "/administration/activities",
                "/search?q=permit")) {
            int status = open(page, path);
            assertThat(status).as(path).isEqualTo(200);
            page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 300)))");
            assertThat(sidewaysPixels(page))
                    .as(path + " scrolls sideways at " + reader.suffix())
                    .isZero();
            assertThat(page.locator("html").getAttribute("lang"))
                    .isEqualTo(reader.language().startsWith("zh") ? "zh-CN" : "en");
            picture(page, path, reader);
        }
    }

    private int open(Page page, String path) {
        return page.navigate(
                        "http://localhost:" + port + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD))
                .status();
    }

    private static void signIn(Page page, String login, String password) {
        page.fill("#login", login);
        page.fill("#password", password);
        page.click("form[action='/sign-in'] button.btn-primary");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    private static int sidewaysPixels(Page page) {
        return (Integer) page.evaluate("() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth)");
    }

    private static void picture(Page page, String name, Reader reader) {
        String file = name.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve((file.isEmpty() ? "home" : file) + "-" + reader.suffix() + ".png")));
    }

    /** Whatever the content security policy or a script complains of makes the walk fail. */
    private Page listenedTo(Page page) {
        page.onPageError(complaint -> complaints.add(page.url() + ": " + complaint));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        return page;
    }
}
