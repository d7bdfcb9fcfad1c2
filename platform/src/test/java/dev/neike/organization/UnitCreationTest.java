package dev.neike.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.testing.Answer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Unique;
import dev.neike.testing.Written;
import org.junit.jupiter.api.Test;

@ApplicationTest
class UnitCreationTest {

    private final Cast cast;
    private final TestOrganization organization;
    private final Written written;

    UnitCreationTest(Cast cast, TestOrganization organization, Written written) {
        this.cast = cast;
        this.organization = organization;
        this.written = written;
    }

    @Test
    void opensAUnitBelowAnother() {
        Unit parent = organization.unit();
        String name = Unique.name("财务部");
        Answer made = create(cast.administrator(), name, name, parent.id().toString());
        Answer page = cast.employee().browser().get("/units/" + made.madeId());
        assertThat(page.text()).contains(name, parent.name(), "Opened below " + parent.name());
        assertThat(written.count("organization.unit-created", "unit/" + made.madeId()))
                .isEqualTo(1);
    }

    @Test
    void isForAdministratorsOnly() {
        String before = organization.size();
        for (Cast.Member reader : new Cast.Member[] {cast.employee(), organization.lead(), cast.analyst()}) {
            before = organization.size();
            assertThat(create(reader, "x", Unique.name("x"), "").status()).isEqualTo(403);
            assertThat(reader.browser().get("/units/new").status()).isEqualTo(403);
        }
        assertThat(organization.size()).isEqualTo(before);
        assertThat(cast.employee().browser().get("/units").body()).doesNotContain("/units/new");
    }

    @Test
    void refusesATakenCodeInAnyCaseAndKeepsWhatWasTyped() {
        Unit existing = organization.unit();
        Answer again = create(cast.administrator(), "Another", existing.code().toUpperCase(java.util.Locale.ROOT), "");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Another unit has the code");
        assertThat(again.body()).contains("value=\"Another\"");
    }

    @Test
    void refusesAnIncompleteForm() {
        assertThat(create(cast.administrator(), " ", Unique.name("x"), "").text())
                .contains("A unit needs a name and a code.");
        assertThat(create(cast.administrator(), "x".repeat(201), Unique.name("x"), "")
                        .text())
                .contains("That is too long");
    }

    @Test
    void refusesADayToCome() {
        Answer answer = cast.administrator()
                .browser()
                .post("/units", "name", "x", "code", Unique.name("x"), "from", "2999-01-01");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("only when that day is there");
    }

    @Test
    void writesNamesAsTextWhateverStandsInThem() {
        String name = Unique.name("<script>alert('x')</script> \"quoted\" 🙂 عربي");
        Answer made = create(cast.administrator(), name, Unique.name("odd"), "");
        assertThat(cast.employee().browser().get("/units/" + made.madeId()).body())
                .contains("&lt;script")
                .doesNotContain("<script>alert");
    }

    private static Answer create(Cast.Member actor, String name, String code, String parent) {
        return actor.browser().post("/units", "name", name, "code", code, "parent", parent);
    }
}
