package dev.neike.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.testing.Answer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApplicationTest
class ProtectionTest {

    private final Cast cast;

    ProtectionTest(Cast cast) {
        this.cast = cast;
    }

    @Test
    void refusesAFormWithoutItsToken() {
        Answer answer = cast.employee().browser().postWithoutToken("/language", "language", "en");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("You may not do this").contains("Reference");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/nowhere", "/account"})
    void sendsProtectingHeadersWithEveryPage(String path) {
        Answer answer = cast.employee().browser().get(path);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'", "script-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("script-src 'self' 'unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void hasNoScriptInsideAPage() {
        assertThat(cast.administrator().browser().get("/").body())
                .doesNotContainPattern("<script(?![^>]*\\bsrc=)")
                .doesNotContainPattern("<style[ >]")
                .doesNotContainPattern("\\son[a-z]+=\"");
    }

    @Test
    void keepsTheSessionCookieFromScriptsAndOtherSites() {
        Answer answer = cast.visitor().get("/account");
        assertThat(answer.header("Set-Cookie"))
                .startsWith("neike_session=")
                .containsIgnoringCase("; HttpOnly")
                .containsIgnoringCase("; SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/administration/activities", "/administration/anything", "/actuator/prometheus"})
    void keepsAdministrationFromEmployees(String path) {
        assertThat(cast.employee().browser().get(path).status()).isEqualTo(403);
    }

    @Test
    void answersProgramsWithoutAnAccountInTheirOwnWay() {
        assertThat(cast.visitor().get("/api/anything").status()).isEqualTo(401);
    }

    @Test
    void answersProgramsWithAProblemDocument() {
        Answer answer = cast.program(cast.employee()).get("/api/nowhere");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"reference\"", "\"title\":\"Nothing here\"");
    }

    @Test
    void leadsNobodyToAnotherSite() {
        Cast.Member member = cast.employee();
        assertThat(member.browser()
                        .post("/theme", "theme", "dark", "back", "//elsewhere.example")
                        .location())
                .isEqualTo("/");
        assertThat(member.browser()
                        .post("/theme", "theme", "auto", "back", "/account")
                        .location())
                .isEqualTo("/account");
    }
}
