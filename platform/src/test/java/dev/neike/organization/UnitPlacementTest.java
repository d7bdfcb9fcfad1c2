package dev.neike.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.neike.shell.Viewer;
import dev.neike.testing.Answer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Unique;
import dev.neike.testing.Written;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class UnitPlacementTest {

    private final Cast cast;
    private final TestOrganization organization;
    private final Units units;
    private final UnitStore store;
    private final PlacementStore placements;
    private final Written written;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    UnitPlacementTest(
            Cast cast,
            TestOrganization organization,
            Units units,
            UnitStore store,
            PlacementStore placements,
            Written written,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.cast = cast;
        this.organization = organization;
        this.units = units;
        this.store = store;
        this.placements = placements;
        this.written = written;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void movesAUnitWithAllBelowIt() {
        Unit here = organization.unit();
        Unit there = organization.unit();
        Unit moving = organization.unit(here);
        Unit below = organization.unit(moving);
        move(moving, there);
        move(moving, there);
        assertThat(store.subtree(there.id())).contains(moving.id(), below.id());
        assertThat(store.subtree(here.id())).containsExactly(here.id());
        assertThat(store.upward(below.id())).containsExactly(below.id(), moving.id(), there.id());
        assertThat(store.upward(there.id())).containsExactly(there.id());
        assertThat(written.count("organization.unit-moved", "unit/" + moving.id()))
                .isEqualTo(1);
    }

    @Test
    void keepsWhereAUnitWasBefore() {
        Unit parent = organization.unit();
        String name = Unique.name("old");
        UnitId id = units.create(Viewer.SYSTEM, new UnitForm(name, name, null, null, null, LocalDate.of(2020, 1, 1)));
        move(units.get(id), parent);
        assertThat(placements.of(id)).hasSize(2);
        assertThat(placements.of(id).getLast().period().from()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(placements.of(id).getLast().period().until())
                .isEqualTo(placements.of(id).getFirst().period().from());
        assertThat(cast.employee().browser().get("/units/" + id).text())
                .contains("1 Jan 2020 Opened at the top", "Moved below " + parent.name());
    }

    @Test
    void refusesACircle() {
        Unit top = organization.unit();
        Unit below = organization.unit(organization.unit(top));
        Answer answer = move(top, below);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("belong to itself or to a unit below it");
        assertThat(move(top, top).status()).isEqualTo(422);
    }

    /** Also where somebody passes by the service. */
    @Test
    void refusesACircleInTheDatabaseToo() {
        Unit top = organization.unit();
        Unit below = organization.unit(top);
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql("update organization_placement set parent_id = :below where unit_id = :top")
                                .param("below", below.id().value())
                                .param("top", top.id().value())
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("would hang below itself");
    }

    @Test
    void closesAnEmptyUnitOnceAndOpensItAgain() {
        Unit parent = organization.unit();
        Unit unit = organization.unit(parent);
        close(cast.administrator(), unit);
        close(cast.administrator(), unit);
        assertThat(units.get(unit.id()).open()).isFalse();
        assertThat(written.count("organization.unit-closed", "unit/" + unit.id()))
                .isEqualTo(1);
        assertThat(cast.employee().browser().get("/units/" + unit.id()).text()).contains("This unit is closed.");

        String path = "/units/" + unit.id() + "/placement";
        cast.administrator().browser().post(path, "parent", parent.id().toString());
        cast.administrator().browser().post(path, "parent", parent.id().toString());
        assertThat(units.get(unit.id()).parent()).isEqualTo(parent.id());
        assertThat(written.count("organization.unit-reopened", "unit/" + unit.id()))
                .isEqualTo(1);
    }

    @Test
    void closesNoUnitInWhichSomebodyOrSomethingIsLeft() {
        Unit full = organization.unit();
        organization.person(full);
        assertThat(close(cast.administrator(), full).text()).contains("is still one person");
        Unit parent = organization.unit();
        organization.unit(parent);
        assertThat(close(cast.administrator(), parent).text()).contains("still has one sub-unit");
    }

    @Test
    void opensNothingBelowAClosedUnit() {
        Unit closed = organization.unit();
        Unit other = organization.unit();
        close(cast.administrator(), closed);
        assertThat(move(other, closed).text()).contains("The unit above is closed.");
    }

    @Test
    void isForAdministratorsOnly() {
        Unit unit = organization.unit();
        assertThat(close(cast.employee(), unit).status()).isEqualTo(403);
        assertThat(cast.employee()
                        .browser()
                        .put("/units/" + unit.id() + "/placement")
                        .status())
                .isEqualTo(403);
        assertThat(cast.employee()
                        .browser()
                        .post("/units/" + unit.id() + "/placement")
                        .status())
                .isEqualTo(403);
        assertThat(units.get(unit.id()).open()).isTrue();
    }

    @Test
    void knowsNoUnitThatDoesNotExist() {
        assertThat(cast.administrator()
                        .browser()
                        .delete("/units/999999999/placement")
                        .status())
                .isEqualTo(404);
        assertThat(cast.administrator()
                        .browser()
                        .put("/units/999999999/placement")
                        .status())
                .isEqualTo(404);
        assertThat(cast.employee().browser().get("/units/999999999").status()).isEqualTo(404);
        assertThat(cast.employee().browser().get("/units/nothing").status()).isEqualTo(400);
    }

    private Answer move(Unit unit, Unit parent) {
        return cast.administrator()
                .browser()
                .put("/units/" + unit.id() + "/placement", "parent", parent.id().toString());
    }

    private static Answer close(Cast.Member actor, Unit unit) {
        return actor.browser().delete("/units/" + unit.id() + "/placement");
    }
}
