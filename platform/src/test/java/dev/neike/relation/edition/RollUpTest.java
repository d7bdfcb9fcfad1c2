package dev.neike.relation.edition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.organization.UnitKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RollUpTest {

    private static Unit unit(long id, @Nullable Long parent) {
        return new Unit(
                new UnitId(id),
                "U" + id,
                "Unit " + id,
                null,
                UnitKind.INTERNAL,
                parent == null ? null : new UnitId(parent),
                true);
    }

    private static final List<Unit> DEEP =
            List.of(unit(5, 4L), unit(1, null), unit(2, 1L), unit(3, 2L), unit(4, 3L), unit(6, 1L), unit(7, null));

    @Test
    void leadsEachUnitToTheOneJustBelowTheTop() {
        RollUp rollUp = new RollUp(DEEP);
        assertThat(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 99L))
                .extracting(id -> rollUp.of(new UnitId(id)).value())
                .containsExactly(1L, 2L, 2L, 2L, 2L, 6L, 7L, 99L);
        assertThat(rollUp.isDeep()).isTrue();
    }

    @Test
    void isOfNoUseWhereNothingStandsBelowADivision() {
        assertThat(new RollUp(List.of(unit(1, null), unit(2, 1L), unit(6, 1L))).isDeep())
                .isFalse();
    }
}
