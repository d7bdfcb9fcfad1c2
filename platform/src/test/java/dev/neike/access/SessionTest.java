package dev.neike.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.shell.Viewer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Visitor;
import java.net.HttpCookie;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class SessionTest {

    private final Cast cast;
    private final Accounts accounts;
    private final JdbcClient jdbc;

    SessionTest(Cast cast, Accounts accounts, JdbcClient jdbc) {
        this.cast = cast;
        this.accounts = accounts;
        this.jdbc = jdbc;
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

    @Test
    void isNotWrittenByLookingAtPages() {
        Cast.Member member = cast.somebody();
        member.browser().get("/");
        String written = written(member);
        member.browser().get("/");
        member.browser().get("/account");
        assertThat(written(member)).isEqualTo(written);
        jdbc.sql("update access_session set last_access_time = last_access_time - 61000 where principal_name = :login")
                .param("login", member.account().login())
                .update();
        String earlier = written(member);
        member.browser().get("/");
        assertThat(written(member)).as("after a minute").isNotEqualTo(earlier);
    }

    /** Changes with each writing of the session. */
    private String written(Cast.Member member) {
        return jdbc.sql("select xmin::text from access_session where principal_name = :login")
                .param("login", member.account().login())
                .query(String.class)
                .single();
    }

    @Test
    void isEnoughForSeveralPagesAtOnceRightAfterSigningIn() throws InterruptedException {
        Visitor browser = cast.somebody().browser();
        List<Integer> answers = new CopyOnWriteArrayList<>();
        List<Thread> tabs = Stream.generate(() -> Thread.startVirtualThread(
                        () -> answers.add(browser.get("/account/password").status())))
                .limit(8)
                .toList();
        for (Thread tab : tabs) {
            tab.join();
        }
        assertThat(answers).hasSize(8).containsOnly(200);
    }
}
