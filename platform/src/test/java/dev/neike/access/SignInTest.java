package dev.neike.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.shell.Viewer;
import dev.neike.testing.Answer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Unique;
import dev.neike.testing.Visitor;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class SignInTest {

    private final Cast cast;
    private final Accounts accounts;
    private final JdbcClient jdbc;

    SignInTest(Cast cast, Accounts accounts, JdbcClient jdbc) {
        this.cast = cast;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @Test
    void leadsWhoeverIsNotSignedInToTheForm() {
        Answer answer = cast.visitor().get("/account");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).isEqualTo("/sign-in");
    }

    @Test
    void opensThePageFirstAskedFor() {
        Account account = cast.account(Unique.name("returning"), Set.of());
        Visitor visitor = cast.visitor();
        visitor.get("/account");
        assertThat(visitor.signIn(account.login(), Cast.PASSWORD).location()).startsWith("/account");
        assertThat(visitor.get("/account").text()).contains(account.name());
    }

    @Test
    void takesTheLoginInAnyCaseAndWithSpacesAround() {
        Account account = cast.account(Unique.name("casual"), Set.of());
        Answer answer =
                cast.visitor().signIn("  " + account.login().toUpperCase(java.util.Locale.ROOT) + " ", Cast.PASSWORD);
        assertThat(answer.location()).isEqualTo("/");
    }

    @Test
    void refusesAWrongPasswordAndAnUnknownLoginInTheSameWords() {
        Account account = cast.account(Unique.name("forgetful"), Set.of());
        Visitor visitor = cast.visitor();
        assertThat(visitor.signIn(account.login(), "wrong").location()).isEqualTo("/sign-in?refused");
        assertThat(visitor.signIn(Unique.name("nobody"), "wrong").location()).isEqualTo("/sign-in?refused");
        assertThat(visitor.get("/sign-in?refused").text()).contains("Login or password is wrong.");
        assertThat(visitor.reading("zh-CN").get("/sign-in?refused").text()).contains("账号或密码不正确");
    }

    @Test
    void slowsALoginAfterRepeatedFailureEvenWithTheRightPassword() {
        Account account = cast.account(Unique.name("attacked"), Set.of());
        for (int i = 0; i < Throttle.FREE_TRIES; i++) {
            assertThat(cast.visitor().signIn(account.login(), "wrong " + i).location())
                    .isEqualTo("/sign-in?refused");
        }
        Visitor owner = cast.visitor();
        String location = owner.signIn(account.login(), Cast.PASSWORD).location();
        assertThat(location).matches("/sign-in\\?wait=[12]");
        assertThat(owner.get(location).text()).contains("Too many failed tries.");
        assertThat(activities("access.sign-in-slowed", account.id())).isEqualTo(1);
    }

    @Test
    void slowsAnAddressThatTriesManyLogins() {
        Visitor attacker = cast.visitor();
        for (int i = 0; i < Throttle.FREE_TRIES; i++) {
            attacker.signIn(Unique.name("guess"), "wrong");
        }
        assertThat(attacker.signIn(Unique.name("guess"), "wrong").location()).startsWith("/sign-in?wait=");
    }

    @Test
    void asksForAnotherPasswordAfterAOneTimePassword() {
        Accounts.Admission admission = accounts.create(Viewer.SYSTEM, Unique.name("newcomer"), "A newcomer", Set.of());
        Visitor newcomer = cast.visitor();
        assertThat(newcomer.signIn(admission.account().login(), admission.oneTimePassword())
                        .status())
                .isEqualTo(302);
        assertThat(newcomer.get("/").location()).isEqualTo("/account/password");
        assertThat(newcomer.get("/search?q=x").location()).isEqualTo("/account/password");

        String chosen = "a long enough sentence";
        Answer changed = newcomer.post(
                "/account/password", "current", admission.oneTimePassword(), "chosen", chosen, "repeated", chosen);
        assertThat(changed.location()).startsWith("/account?");
        assertThat(newcomer.get("/").status()).isEqualTo(200);
        assertThat(cast.visitor()
                        .signIn(admission.account().login(), admission.oneTimePassword())
                        .location())
                .isEqualTo("/sign-in?refused");
        assertThat(activities("access.password-changed", admission.account().id()))
                .isEqualTo(1);
    }

    @Test
    void signsInWithNoClosedAccount() {
        Account account = cast.account(Unique.name("former"), Set.of());
        accounts.setDisabled(Viewer.SYSTEM, account.id(), true);
        Visitor visitor = cast.visitor();
        assertThat(visitor.signIn(account.login(), Cast.PASSWORD).location()).isEqualTo("/sign-in?disabled");
        assertThat(visitor.get("/sign-in?disabled").text()).contains("This account is closed.");
    }

    @Test
    void writesEachSignInDown() {
        Cast.Member member = cast.somebody();
        assertThat(activities("access.signed-in", member.account().id())).isEqualTo(1);
    }

    private long activities(String kind, long account) {
        return jdbc.sql("select count(*) from activity where kind = :kind and subject = :subject")
                .param("kind", kind)
                .param("subject", "account/" + account)
                .query(Long.class)
                .single();
    }
}
