package dev.neike.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.organization.MembershipRole;
import dev.neike.organization.TestOrganization;
import dev.neike.organization.Unit;
import dev.neike.testing.Answer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Unique;
import dev.neike.testing.Written;
import org.junit.jupiter.api.Test;

@ApplicationTest
class ServiceTest {

    private static final String QUESTION = """
            [{"id":"q1","kind":"CHOICE","label":"Where <b>","required":true,"options":[{"value":"a","label":"Here"}]},
             {"id":"q2","kind":"TEXT","label":"Which room","condition":{"question":"q1","values":["a"]}}]
            """;

    private final Cast cast;
    private final TestOrganization organization;
    private final Written written;
    private final Catalog catalog;
    private final UseStore uses;
    private final Favourites favourites;

    ServiceTest(
            Cast cast,
            TestOrganization organization,
            Written written,
            Catalog catalog,
            UseStore uses,
            Favourites favourites) {
        this.cast = cast;
        this.organization = organization;
        this.written = written;
        this.catalog = catalog;
        this.uses = uses;
        this.favourites = favourites;
    }

    @Test
    void isOfferedByALeadForTheirOwnUnit() {
        Unit unit = organization.unit();
        Cast.Member lead = organization.member(unit, MembershipRole.LEAD);
        String name = Unique.name("请假 <script>");
        Answer made = offer(lead, unit, name, "EVERYONE");
        assertThat(written.count("catalog.service-offered", "service/" + made.madeId()))
                .isEqualTo(1);
        Answer page = cast.stranger().browser().get("/services/" + made.madeId());
        assertThat(page.text()).contains(name, unit.name(), "Ask for it");
        assertThat(page.body()).doesNotContain("<script>\"").contains("&lt;script");
        assertThat(offer(lead, organization.unit(), "x", "EVERYONE").status()).isEqualTo(403);
        assertThat(offer(lead, unit, " ", "EVERYONE").text()).contains("A service needs a name.");
    }

    @Test
    void isFoundByChineseWordsAndEnglishStems() {
        Unit unit = organization.unit();
        String word = Unique.name("laptops");
        long id =
                offer(cast.administrator(), unit, "笔记本电脑申领 " + word, "EVERYONE").madeId();
        for (String words : new String[] {"电脑", "申领", "本电", word.replace("laptops", "laptop")}) {
            assertThat(catalog.find(
                            cast.employee().viewer(),
                            ServiceFilter.ALL.words(words).unit(unit.id())))
                    .as(words)
                    .extracting(it -> it.id().value())
                    .containsExactly(id);
        }
        assertThat(catalog.find(
                        cast.employee().viewer(), ServiceFilter.ALL.words("脑电").unit(unit.id())))
                .isEmpty();
        assertThat(cast.employee().browser().get("/services?q=" + word).text()).contains(word);
        assertThat(cast.employee().browser().get("/search?q=" + word).text()).contains(word);
    }

    @Test
    void isSeenOnlyByItsAudienceAndItsUnit() {
        Unit unit = organization.unit();
        Unit customer = organization.unit();
        Unit below = organization.unit(customer);
        String name = Unique.name("inner");
        long id = cast.administrator()
                .browser()
                .post(
                        "/services",
                        "name",
                        name,
                        "unit",
                        unit.id().toString(),
                        "audience",
                        "UNITS",
                        "units",
                        customer.id().toString())
                .madeId();
        String path = "/services/" + id;
        Cast.Member asker = organization.member(below, MembershipRole.MEMBER);
        Cast.Member colleague = organization.member(unit, MembershipRole.MEMBER);
        assertThat(asker.browser().get(path).text()).contains("Ask for it");
        assertThat(colleague.browser().get(path).text())
                .doesNotContain("Ask for it")
                .contains("not open to your unit");
        assertThat(cast.stranger().browser().get(path).status()).isEqualTo(404);
        assertThat(cast.stranger().browser().put(path + "/favourite").status()).isEqualTo(404);
        assertThat(cast.stranger().browser().get("/search?q=" + name).text()).doesNotContain("service " + name);
        assertThat(catalog.find(cast.stranger().viewer(), ServiceFilter.ALL.words(name)))
                .isEmpty();
        assertThat(catalog.declared())
                .contains(new DeclaredRelation(customer.id(), unit.id(), java.util.List.of(new ServiceId(id))));
    }

    @Test
    void isChangedAndRetiredByThoseWhoAnswerForIt() {
        Unit unit = organization.unit();
        String name = Unique.name("service");
        long id = offer(cast.administrator(), unit, name, "EVERYONE").madeId();
        String path = "/services/" + id;
        Cast.Member colleague = organization.member(unit, MembershipRole.MEMBER);
        assertThat(colleague.browser().get(path + "/edit").status()).isEqualTo(403);
        assertThat(colleague.browser().post(path + "/retirement").status()).isEqualTo(403);
        Cast.Member lead = organization.member(unit, MembershipRole.LEAD);
        for (int i = 0; i < 2; i++) {
            assertThat(lead.browser()
                            .put(path, "name", name + "b", "unit", unit.id().toString(), "usualHours", "4.5")
                            .status())
                    .isEqualTo(302);
            assertThat(lead.browser().post(path + "/retirement").status()).isEqualTo(302);
        }
        assertThat(written.count("catalog.service-changed", "service/" + id)).isEqualTo(1);
        assertThat(written.count("catalog.service-retired", "service/" + id)).isEqualTo(1);
        assertThat(cast.stranger().browser().get(path).text())
                .contains("Retired since")
                .doesNotContain("Ask for it");
        assertThat(lead.browser()
                        .put(path, "name", "x", "unit", unit.id().toString(), "version", "1")
                        .text())
                .contains("Somebody else has changed this service");
        assertThat(lead.browser().delete(path + "/retirement").status()).isEqualTo(302);
        assertThat(lead.browser().get(path).text()).contains("Ask for it", name + "b", "4 h 30 min");
    }

    @Test
    void hasAFormInVersions() {
        Unit unit = organization.unit();
        long id = offer(cast.administrator(), unit, Unique.name("formed"), "EVERYONE")
                .madeId();
        String path = "/services/" + id + "/form";
        assertThat(cast.stranger().browser().get(path).status()).isEqualTo(403);
        assertThat(cast.stranger().browser().put(path, "questions", QUESTION).status())
                .isEqualTo(403);
        for (int i = 0; i < 2; i++) {
            assertThat(cast.administrator()
                            .browser()
                            .put(path, "version", "0", "questions", QUESTION)
                            .status())
                    .isEqualTo(302);
        }
        assertThat(written.count("catalog.form-made", "service/" + id)).isEqualTo(1);
        assertThat(catalog.form(new ServiceId(id)).version()).isEqualTo(1);
        assertThat(cast.administrator().browser().get(path).text()).contains("Which room");
        assertThat(cast.administrator()
                        .browser()
                        .put(path, "version", "0", "questions", "[]")
                        .text())
                .contains("Somebody else has changed this form");
        assertThat(cast.administrator()
                        .browser()
                        .put(path, "version", "1", "questions", "[{\"label\":\"x\"}]")
                        .text())
                .contains("Question 1");
        assertThat(cast.administrator()
                        .browser()
                        .put(path, "version", "1", "questions", "{nonsense")
                        .status())
                .isEqualTo(422);
        assertThat(cast.administrator()
                        .browser()
                        .post(path + "/preview", "questions", QUESTION)
                        .body())
                .contains("data-depends=\"q1\"", "Where &lt;b&gt;")
                .doesNotContain("<html");
        assertThat(catalog.form(new ServiceId(id), 0).questions()).isEmpty();
    }

    @Test
    void isKeptAtHand() {
        Unit unit = organization.unit();
        long id = offer(cast.administrator(), unit, Unique.name("starred"), "EVERYONE")
                .madeId();
        Cast.Member asker = organization.member(organization.unit(), MembershipRole.MEMBER);
        asker.browser().put("/services/" + id + "/favourite");
        asker.browser().put("/services/" + id + "/favourite");
        assertThat(favourites.of(asker.viewer(), 8))
                .extracting(it -> it.id().value())
                .containsExactly(id);
        assertThat(asker.browser().get("/services").text()).contains("My favourites");
        asker.browser().delete("/services/" + id + "/favourite");
        assertThat(favourites.of(asker.viewer(), 8)).isEmpty();
    }

    @Test
    void isCountedWhereItIsUsed() {
        Unit unit = organization.unit();
        long often = offer(cast.administrator(), unit, Unique.name("often"), "EVERYONE")
                .madeId();
        long once = offer(cast.administrator(), unit, Unique.name("once"), "EVERYONE")
                .madeId();
        Unit customer = organization.unit();
        Cast.Member asker = organization.member(customer, MembershipRole.MEMBER);
        catalog.used(new ServiceId(once), customer.id());
        catalog.used(new ServiceId(often), customer.id());
        uses.fold();
        catalog.used(new ServiceId(often), customer.id());
        uses.fold();
        assertThat(favourites.mostUsed(asker.viewer(), 8))
                .extracting(it -> it.id().value())
                .containsExactly(often, once);
    }

    @Test
    void isSortedUnderCategoriesOfTheAdministrators() {
        String name = Unique.name("分类");
        assertThat(cast.employee()
                        .browser()
                        .post("/services/categories", "name", name)
                        .status())
                .isEqualTo(403);
        assertThat(cast.administrator()
                        .browser()
                        .post("/services/categories", "name", name)
                        .status())
                .isEqualTo(302);
        assertThat(cast.administrator()
                        .browser()
                        .post("/services/categories", "name", name)
                        .text())
                .contains("There is a category");
        assertThat(cast.administrator().browser().get("/services/categories").body())
                .contains(name);
    }

    private static Answer offer(Cast.Member actor, Unit unit, String name, String audience) {
        return actor.browser().post("/services", "name", name, "unit", unit.id().toString(), "audience", audience);
    }
}
