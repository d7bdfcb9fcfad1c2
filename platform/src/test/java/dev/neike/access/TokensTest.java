package dev.neike.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.testing.Answer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Program;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class TokensTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Tokens tokens;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aTokenMadeOnThePageIsShownOnceAndKeptOnlyAsAHash() {
        Cast.Member owner = cast.somebody();
        Answer made = owner.browser().post("/account/tokens", "name", "report", "days", "30", "scope", "requests:read");
        assertThat(made.status()).isEqualTo(200);
        Matcher shown = Pattern.compile("neike_[A-Za-z0-9_-]{43}").matcher(made.body());
        assertThat(shown.find()).isTrue();
        String secret = shown.group();
        assertThat(owner.browser().get("/account/tokens").body())
                .contains("report")
                .doesNotContain(secret);
        assertThat(jdbc.sql("select row_to_json(t)::text from access_token t where account_id = :id")
                        .param("id", owner.account().id())
                        .query(String.class)
                        .single())
                .doesNotContain(secret.substring(15));
        assertThat(cast.program(secret).get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void incompleteWishesAreRefusedWithWhatWasTyped() {
        Cast.Member owner = cast.somebody();
        Answer refused = owner.browser().post("/account/tokens", "name", "mine & yours", "days", "30");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Tick at least one thing");
        assertThat(refused.body()).contains("mine &amp; yours");
        assertThat(owner.browser()
                        .post("/account/tokens", "name", "x", "days", "9999", "scope", "requests:read")
                        .status())
                .isEqualTo(422);
        assertThat(tokens.of(owner.viewer())).isEmpty();
    }

    @Test
    void whoeverHasNoGoodTokenIsToldWhy() {
        Cast.Member owner = cast.somebody();
        Tokens.Made made = tokens.make(owner.viewer(), "t", Set.of(TokenScope.REQUESTS_READ), 1);
        refused(cast.program(""), "Authorization: Bearer");
        refused(cast.program("neike_nonsense"), "not known");
        jdbc.sql("update access_token set made_at = now() - interval '2 days', expires_at = now() where id = :id")
                .param("id", made.token().id())
                .update();
        refused(cast.program(made.secret()), "expired");
        Tokens.Made other = tokens.make(owner.viewer(), "u", Set.of(TokenScope.REQUESTS_READ), 1);
        assertThat(cast.program(other.secret()).get("/api/v1/me").status()).isEqualTo(200);
        tokens.revoke(owner.viewer(), other.token().id());
        refused(cast.program(other.secret()), "revoked");
        assertThat(owner.browser().get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void aMissingScopeIsNamed() {
        Program reader = cast.program(cast.somebody(), Set.of(TokenScope.REQUESTS_READ));
        Answer refused = reader.send("POST", "/api/v1/requests", "{}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.body()).contains("requests:write");
        assertThat(refused.header("WWW-Authenticate")).contains("insufficient_scope");
    }

    @Test
    void onlyTheOwnerRevokesAToken() {
        Cast.Member owner = cast.somebody();
        Tokens.Made made = tokens.make(owner.viewer(), "t", Set.of(TokenScope.REQUESTS_READ), 1);
        String path = "/account/tokens/" + made.token().id();
        assertThat(cast.stranger().browser().delete(path).status()).isEqualTo(404);
        assertThat(owner.browser().delete(path).status()).isEqualTo(302);
        assertThat(tokens.of(owner.viewer())).isEmpty();
    }

    @Test
    void aClosedAccountClosesItsTokens() {
        Cast.Member owner = cast.somebody();
        Program program = cast.program(owner);
        jdbc.sql("update access_account set disabled_at = now() where id = :id")
                .param("id", owner.account().id())
                .update();
        refused(program, "closed");
    }

    private static void refused(Program program, String why) {
        Answer answer = program.get("/api/v1/me");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.body()).contains(why);
    }
}
