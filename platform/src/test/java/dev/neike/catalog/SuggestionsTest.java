package dev.neike.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.neike.organization.TestOrganization;
import dev.neike.request.Office;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Unique;
import dev.neike.testing.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People to choose from while a name is being typed. */
@ApplicationTest
class SuggestionsTest {

    private final Cast cast;
    private final JdbcClient jdbc;
    private final Office office;

    SuggestionsTest(Cast cast, JdbcClient jdbc, TestOrganization organization, TestCatalog catalog) {
        this.cast = cast;
        this.jdbc = jdbc;
        this.office = Office.of(organization, catalog);
    }

    @Test
    void aNameThatNobodySharesIsWrittenOutAndOneThatIsSharedIsNot() {
        String name = Unique.name("欧阳端木");
        rename(office.asker(), name);
        assertThat(typed("阳端")).contains(name);
        rename(office.holder(), name);
        List<String> shared = typed(name);
        assertThat(shared).hasSize(2).doesNotContain(name).doesNotHaveDuplicates();
        for (String typed : shared) {
            assertThat(typed(typed)).as("what is written means one").hasSize(1);
        }
    }

    @Test
    void nothingIsSuggestedForNothingOrNonsense() {
        for (String words : List.of("", "   ", "x".repeat(101), "\u0000", "<script>", "%")) {
            assertThat(typed(words)).as(words).isEmpty();
        }
        assertThat(cast.visitor().get("/people/suggestions?q=a").status()).isEqualTo(302);
    }

    private List<String> typed(String words) {
        String body = cast.employee()
                .browser()
                .get("/people/suggestions?q=" + Visitor.encode(words))
                .body();
        return JsonPath.read(body, "$[*].typed");
    }

    private void rename(Cast.Member member, String name) {
        jdbc.sql("update organization_person set name = :name where account_id = :account")
                .param("name", name)
                .param("account", member.account().id())
                .update();
    }
}
