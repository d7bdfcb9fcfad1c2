package dev.neike.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.testing.Answer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Unique;
import dev.neike.testing.Written;
import org.junit.jupiter.api.Test;

@ApplicationTest
class UnitChangeTest {

    private final Cast cast;
    private final TestOrganization organization;
    private final Units units;
    private final Written written;

    UnitChangeTest(Cast cast, TestOrganization organization, Units units, Written written) {
        this.cast = cast;
        this.organization = organization;
        this.units = units;
        this.written = written;
    }

    @Test
    void givesAUnitOtherNamesOnce() {
        Unit unit = organization.unit();
        String name = Unique.name("采购部");
        for (int i = 0; i < 2; i++) {
            Answer answer = cast.administrator()
                    .browser()
                    .put("/units/" + unit.id(), "name", name, "code", unit.code(), "englishName", "Procurement");
            assertThat(answer.location()).isEqualTo("/units/" + unit.id());
        }
        assertThat(units.get(unit.id()).englishName()).isEqualTo("Procurement");
        assertThat(written.count("organization.unit-changed", "unit/" + unit.id()))
                .isEqualTo(1);
        assertThat(cast.employee().browser().get("/units/" + unit.id()).text()).startsWith("Skip to content");
        assertThat(cast.employee().browser().get("/units?q=" + unit.code()).text())
                .contains("Procurement");
    }

    @Test
    void refusesTheCodeOfAnother() {
        Unit one = organization.unit();
        Unit other = organization.unit();
        Answer answer = cast.administrator().browser().put("/units/" + one.id(), "name", "x", "code", other.code());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(units.get(one.id())).isEqualTo(one);
    }

    @Test
    void isForAdministratorsOnly() {
        Unit unit = organization.unit();
        assertThat(cast.employee()
                        .browser()
                        .put("/units/" + unit.id(), "name", "x", "code", "x")
                        .status())
                .isEqualTo(403);
        assertThat(cast.employee()
                        .browser()
                        .get("/units/" + unit.id() + "/edit")
                        .status())
                .isEqualTo(403);
        assertThat(cast.employee().browser().get("/units/" + unit.id()).body())
                .doesNotContain("/units/" + unit.id() + "/edit");
        assertThat(units.get(unit.id())).isEqualTo(unit);
    }

    @Test
    void knowsNoUnitThatDoesNotExist() {
        assertThat(cast.administrator()
                        .browser()
                        .put("/units/999999999", "name", "x", "code", "x")
                        .status())
                .isEqualTo(404);
    }
}
