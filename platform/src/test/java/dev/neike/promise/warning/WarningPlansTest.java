package dev.neike.promise.warning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Written;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Administrators set who is warned when. */
@ApplicationTest
class WarningPlansTest {

    private static final String PATH = "/administration/warnings";

    private final WarningPlans plans;
    private final PlanStore store;
    private final Warnings warnings;
    private final Cast cast;
    private final Written written;
    private final JdbcClient jdbc;

    WarningPlansTest(
            WarningPlans plans, PlanStore store, Warnings warnings, Cast cast, Written written, JdbcClient jdbc) {
        this.plans = plans;
        this.store = store;
        this.warnings = warnings;
        this.cast = cast;
        this.written = written;
        this.jdbc = jdbc;
    }

    /** All tests share a database, and others go by what is usual. */
    @BeforeEach
    @AfterEach
    void asUsual() {
        jdbc.sql("delete from promise_warning_step").update();
        jdbc.sql("delete from promise_warning_plan").update();
    }

    @Test
    void withoutAnythingSetTheUsualStepsCount() {
        assertThat(plans.present()).isEqualTo(Plan.USUAL);
        assertThat(cast.administrator().browser().get(PATH).body()).contains("value=\"75\"", "value=\"8\"");
        assertThat(cast.employee().browser().get(PATH).status()).isEqualTo(403);
        assertThat(cast.employee()
                        .browser()
                        .put(PATH, "when0", "due", "lead0", "on")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void stepsAreSetOnceAndWrittenDown() {
        long before = written.count("promise.warnings-changed", "promise/warnings");
        for (int i = 0; i < 2; i++) {
            assertThat(cast.administrator()
                            .browser()
                            .put(
                                    PATH, "when0", "share", "amount0", "50", "holder0", "on", "within0", "on", "when3",
                                    "after", "amount3", "24", "lead3", "on", "owner3", "on")
                            .location())
                    .contains("saved");
        }
        assertThat(plans.present().steps())
                .containsExactly(
                        new Step(new Moment.Share(50), Set.of(Recipient.HOLDER), true),
                        new Step(new Moment.After(24), Set.of(Recipient.LEAD, Recipient.OWNER), false));
        assertThat(written.count("promise.warnings-changed", "promise/warnings"))
                .isEqualTo(before + 1);
        assertThat(store.toSpread()).isPresent();
        warnings.run();
        assertThat(store.toSpread()).isEmpty();
    }

    @Test
    void withoutAnyStepNobodyIsWarned() {
        assertThat(cast.administrator().browser().put(PATH, "when0", "never").status())
                .isEqualTo(302);
        assertThat(plans.present().steps()).isEmpty();
    }

    @Test
    void programsOfAdministratorsSetThem() {
        var program = cast.program(cast.administrator());
        String api = "/api/v1/warnings";
        assertThat(program.get(api).body()).contains("\"when\":\"share\",\"amount\":75,\"to\":[\"holder\"]");
        String steps = """
                {"steps":[{"when":"due","to":["holder","lead"]},{"when":"after","amount":4,"to":["owner"],"withinHours":false}]}
                """;
        assertThat(program.send("PUT", api, steps).status()).isEqualTo(200);
        assertThat(plans.present().steps())
                .containsExactly(
                        new Step(new Moment.Due(), Set.of(Recipient.HOLDER, Recipient.LEAD), true),
                        new Step(new Moment.After(4), Set.of(Recipient.OWNER), false));
        for (String nonsense : List.of(
                "{}",
                "{\"steps\":[{\"when\":\"never\"}]}",
                "{\"steps\":[{\"when\":\"share\",\"amount\":100,\"to\":[\"lead\"]}]}",
                "{\"steps\":[{\"when\":\"due\",\"to\":[\"nobody\"]}]}")) {
            assertThat(program.send("PUT", api, nonsense).status()).isEqualTo(422);
        }
        assertThat(plans.present().steps()).hasSize(2);
        assertThat(cast.program(cast.employee()).send("PUT", api, steps).status())
                .isEqualTo(403);
    }

    @Test
    void nonsenseIsRefusedWithTheReason() {
        refused("A share of the time", "when0", "share", "amount0", "100", "holder0", "on");
        refused("A share of the time", "when0", "share", "amount0", "", "holder0", "on");
        refused("The time after", "when0", "after", "amount0", "0", "holder0", "on");
        refused("The time after", "when0", "after", "amount0", "-1", "holder0", "on");
        refused("Choose for each step", "when0", "due");
        assertThat(cast.administrator().browser().put(PATH).status()).isEqualTo(400);
        refused("stands there twice", "when0", "due", "lead0", "on", "when1", "due", "owner1", "on");
        assertThat(plans.present()).isEqualTo(Plan.USUAL);
    }

    private void refused(String reason, String... fields) {
        var answer = cast.administrator().browser().put(PATH, fields);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains(reason);
    }
}
