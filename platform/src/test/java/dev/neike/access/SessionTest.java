package dev.neike.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.shell.Viewer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Visitor;
import java.net.HttpCookie;
import org.junit.jupiter.api.Test;

@ApplicationTest
class SessionTest {

    private final Cast cast;
    private final Accounts accounts;

    SessionTest(Cast cast, Accounts accounts) {
        this.cast = cast;
        this.accounts = accounts;
    }

    @Test
    void endsWithSigningOut() {
        Visitor browser = cast.somebody().browser();
        assertThat(browser.post("/sign-out").location()).isEqualTo("/sign-in?signed-out");
        assertThat(browser.get("/account").location()).isEqualTo("/sign-in");
    }

    @Test
    void endsWhenTheAccountIsClosed() {
        Cast.Member member = cast.somebody();
        accounts.setDisabled(Viewer.SYSTEM, member.account().id(), true);
        assertThat(member.browser().get("/account").location()).isEqualTo("/sign-in");
    }

    @Test
    void endsWhenTheRolesChange() {
        Cast.Member member = cast.somebody();
        accounts.setRoles(Viewer.SYSTEM, member.account().id(), java.util.Set.of(dev.neike.shell.Role.ANALYST));
        assertThat(member.browser().get("/account").location()).isEqualTo("/sign-in");
    }

    @Test
    void endsEverywhereElseWhenThePasswordChanges() {
        Cast.Member here = cast.somebody();
        Visitor elsewhere = cast.signedIn(here.account()).browser();
        String chosen = "another long sentence";
        here.browser().post("/account/password", "current", Cast.PASSWORD, "chosen", chosen, "repeated", chosen);
        assertThat(elsewhere.get("/account").location()).isEqualTo("/sign-in");
        assertThat(here.browser().get("/account").status()).isEqualTo(200);
    }

    @Test
    void getsANewNumberAtSignInSoThatAPlantedOneIsWorthless() {
        Account account = cast.somebody().account();
        Visitor browser = cast.visitor();
        browser.get("/account");
        String before =
                browser.cookie("neike_session").map(HttpCookie::getValue).orElse("");
        browser.signIn(account.login(), Cast.PASSWORD);
        assertThat(browser.cookie("neike_session").orElseThrow().getValue()).isNotEqualTo(before);
    }
}
