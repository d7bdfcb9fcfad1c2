package dev.neike.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.neike.catalog.TestCatalog;
import dev.neike.organization.TestOrganization;
import dev.neike.request.Office;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Unique;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Choosing a person while typing, with the keyboard and by pressing. */
@Tag("slow")
@ApplicationTest
class PickerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private TestCatalog catalog;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void writesOutWhoeverIsChosen() {
        List<String> complaints = new ArrayList<>();
        try (Chromium chromium = Chromium.start()) {
            for (Reader reader : Reader.ALL) {
                Office office = Office.of(organization, catalog);
                String word = Unique.name("慕容");
                rename(office.holder(), word + "一");
                rename(office.colleague(), word + "二");
                BrowserContext window = chromium.window(reader);
                Page page = window.newPage();
                page.onConsoleMessage(message -> {
                    if (message.type().equals("error")) {
                        complaints.add(message.text());
                    }
                });
                signIn(page, office.asker());
                String path = "http://localhost:" + port + office.service().path() + "/requests/new";
                page.navigate(path);
                choose(page, word);
                assertThat(page).hasURL(path);
                window.close();
            }
        }
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    private static void choose(Page page, String word) {
        Locator field = page.locator("#customer");
        Locator options = page.locator("[role=option]");
        field.pressSequentially(word);
        assertThat(options).hasCount(2);
        assertThat(field).hasAttribute("aria-expanded", "true");
        field.press("ArrowDown");
        field.press("ArrowDown");
        assertThat(options.nth(1)).hasAttribute("aria-selected", "true");
        field.press("Enter");
        assertThat(field).hasValue(word + "二");
        assertThat(options).hasCount(0);

        field.fill("");
        field.pressSequentially(word);
        assertThat(options).hasCount(2);
        field.press("Escape");
        assertThat(options).hasCount(0);
        assertThat(field).hasValue(word);

        field.press("ArrowDown");
        options.first().click();
        assertThat(field).hasValue(word + "一");
        assertThat(options).hasCount(0);

        field.fill(word + "三");
        assertThat(page.locator(".person-list [role=status]")).isVisible();
    }

    private void signIn(Page page, Cast.Member member) {
        page.navigate("http://localhost:" + port + "/sign-in");
        page.fill("#login", member.account().login());
        page.fill("#password", Cast.PASSWORD);
        page.click("main form button, form button.btn-primary");
        page.waitForURL("http://localhost:" + port + "/");
    }

    private void rename(Cast.Member member, String name) {
        jdbc.sql("update organization_person set name = :name where account_id = :account")
                .param("name", name)
                .param("account", member.account().id())
                .update();
    }
}
