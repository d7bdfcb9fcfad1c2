package dev.neike.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.shell.Role;
import dev.neike.testing.Answer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Unique;
import dev.neike.testing.Written;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@ApplicationTest
class AccountsTest {

    private static final String PATH = "/administration/accounts";

    private final Cast cast;
    private final Accounts accounts;
    private final Written written;

    AccountsTest(Cast cast, Accounts accounts, Written written) {
        this.cast = cast;
        this.accounts = accounts;
        this.written = written;
    }

    @Test
    void areMadeWithAPasswordShownOnce() {
        String login = Unique.name("made");
        Answer made = cast.administrator()
                .browser()
                .post(PATH, "login", login, "name", "Made " + login, "roles", "ANALYST", "roles", "EXECUTIVE");
        assertThat(made.status()).isEqualTo(200);
        assertThat(made.header("Cache-Control")).contains("no-store");
        assertThat(cast.visitor().signIn(login, password(made)).location()).isEqualTo("/");
        Account account = accounts.search(login, 1).getFirst();
        assertThat(account.roles()).containsExactlyInAnyOrder(Role.ANALYST, Role.EXECUTIVE);
        assertThat(written.count("access.account-created", "account/" + account.id()))
                .isEqualTo(1);
        assertThat(cast.administrator().browser().get(PATH + "/" + account.id()).text())
                .doesNotContain(password(made));
    }

    @Test
    void areNotMadeTwiceUnderOneLogin() {
        String login = Unique.name("twice");
        cast.account(login, Set.of());
        Answer again = cast.administrator().browser().post(PATH, "login", login, "name", "Again");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("is taken");
        assertThat(again.body()).contains("value=\"Again\"");
    }

    @Test
    void neverGetARoleThatFollowsFromElsewhere() {
        String login = Unique.name("sly");
        cast.administrator().browser().post(PATH, "login", login, "name", "Sly", "roles", "LEAD");
        assertThat(accounts.search(login, 1).getFirst().roles()).isEmpty();
    }

    @Test
    void changeTheirRoles() {
        Account account = cast.account(Unique.name("rising"), Set.of(Role.ANALYST));
        cast.administrator().browser().put(PATH + "/" + account.id() + "/roles", "roles", "QUALITY_OFFICE");
        assertThat(accounts.get(account.id()).roles()).containsExactly(Role.QUALITY_OFFICE);
        assertThat(written.count("access.roles-changed", "account/" + account.id()))
                .isEqualTo(1);
    }

    @Test
    void keepAnAdministratorFromLockingThemselvesOut() {
        Cast.Member administrator = cast.somebody(Role.ADMINISTRATOR);
        String own = PATH + "/" + administrator.account().id();
        assertThat(administrator
                        .browser()
                        .put(own + "/roles", "roles", "ANALYST")
                        .status())
                .isEqualTo(422);
        assertThat(administrator.browser().post(own + "/closure").status()).isEqualTo(422);
        assertThat(accounts.get(administrator.account().id()).roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(administrator.browser().get(own).body()).doesNotContain(own + "/closure");
    }

    @Test
    void areClosedAndOpenedOnce() {
        Account account = cast.account(Unique.name("closing"), Set.of());
        String closure = PATH + "/" + account.id() + "/closure";
        cast.administrator().browser().post(closure);
        cast.administrator().browser().post(closure);
        assertThat(accounts.get(account.id()).isDisabled()).isTrue();
        cast.administrator().browser().delete(closure);
        cast.administrator().browser().delete(closure);
        assertThat(accounts.get(account.id()).isDisabled()).isFalse();
        assertThat(written.count("access.account-disabled", "account/" + account.id()))
                .isEqualTo(1);
        assertThat(written.count("access.account-enabled", "account/" + account.id()))
                .isEqualTo(1);
    }

    @Test
    void getANewOneTimePassword() {
        Account account = cast.account(Unique.name("lost"), Set.of());
        Answer reset = cast.administrator().browser().post(PATH + "/" + account.id() + "/one-time-password");
        assertThat(cast.visitor().signIn(account.login(), Cast.PASSWORD).location())
                .isEqualTo("/sign-in?refused");
        assertThat(cast.visitor().signIn(account.login(), password(reset)).location())
                .isEqualTo("/");
        assertThat(written.count("access.password-reset", "account/" + account.id()))
                .isEqualTo(1);
    }

    @Test
    void areForAdministratorsOnly() {
        Account account = cast.account(Unique.name("target"), Set.of());
        String path = PATH + "/" + account.id();
        for (Cast.Member reader : List.of(cast.employee(), cast.analyst())) {
            assertThat(reader.browser().get(PATH).status()).isEqualTo(403);
            assertThat(reader.browser().get(path).status()).isEqualTo(403);
            assertThat(reader.browser().post(PATH, "login", "x", "name", "x").status())
                    .isEqualTo(403);
            assertThat(reader.browser()
                            .put(path + "/roles", "roles", "ADMINISTRATOR")
                            .status())
                    .isEqualTo(403);
            assertThat(reader.browser().post(path + "/one-time-password").status())
                    .isEqualTo(403);
            assertThat(reader.browser().post(path + "/closure").status()).isEqualTo(403);
            assertThat(reader.browser().get("/").body()).doesNotContain(PATH);
        }
        assertThat(accounts.get(account.id())).isEqualTo(account);
    }

    @Test
    void areUnknownWhereThereAreNone() {
        String path = PATH + "/999999999";
        assertThat(cast.administrator().browser().get(path).status()).isEqualTo(404);
        assertThat(cast.administrator().browser().put(path + "/roles").status()).isEqualTo(404);
        assertThat(cast.administrator().browser().post(path + "/closure").status())
                .isEqualTo(404);
        assertThat(cast.administrator()
                        .browser()
                        .post(path + "/one-time-password")
                        .status())
                .isEqualTo(404);
    }

    private static String password(Answer page) {
        return page.body().replaceAll("(?s).*<code class=\"one-time\">([^<]+)<.*", "$1");
    }
}
