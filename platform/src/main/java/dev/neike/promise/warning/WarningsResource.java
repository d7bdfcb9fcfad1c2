package dev.neike.promise.warning;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.neike.shell.Forbidden;
import dev.neike.shell.Refusal;
import dev.neike.shell.Role;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is warned when, for programs of administrators. */
@RestController
@RequestMapping("/api/v1/warnings")
@Tag(name = "warnings")
class WarningsResource {

    private final WarningPlans plans;

    WarningsResource(WarningPlans plans) {
        this.plans = plans;
    }

    /**
     * A step.
     *
     * @param when {@code share} of the promised time, {@code due}, or {@code after} that
     * @param amount hundredths of the promised time, or hours of service; missing where it is due
     * @param to {@code holder}, {@code lead}, {@code owner}
     * @param withinHours whether it waits for the next opening; it does where that is missing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepJson(
            @Nullable String when,
            @Nullable Integer amount,
            @Nullable List<String> to,
            @Nullable Boolean withinHours) {

        static StepJson of(Step it) {
            List<String> to = it.to().stream()
                    .sorted(Comparator.naturalOrder())
                    .map(Recipient::slug)
                    .toList();
            return switch (it.moment()) {
                case Moment.Share share -> new StepJson("share", share.percent(), to, it.withinHours());
                case Moment.Due due -> new StepJson("due", null, to, it.withinHours());
                case Moment.After after -> new StepJson("after", after.hours(), to, it.withinHours());
            };
        }

        StepForm.Line line() {
            return new StepForm.Line(
                    StepForm.When.of(when == null ? "" : when.toLowerCase(Locale.ROOT))
                            .filter(it -> it != StepForm.When.NEVER)
                            .orElseThrow(() -> new Refusal("promise.refusal.step-when")),
                    amount == null ? "" : amount.toString(),
                    to == null ? Set.of() : Set.copyOf(to),
                    withinHours == null || withinHours);
        }
    }

    record StepsJson(@Nullable List<StepJson> steps) {}

    @GetMapping
    @Operation(summary = "Who is warned when of promises that fall due")
    StepsJson show(Viewer viewer) {
        if (!viewer.hasAny(Role.ADMINISTRATOR)) {
            throw new Forbidden();
        }
        return new StepsJson(plans.present().steps().stream().map(StepJson::of).toList());
    }

    @PutMapping
    @Operation(summary = "Set who is warned when, at most six steps; safe to repeat")
    StepsJson set(@RequestBody StepsJson wish, Viewer viewer) {
        if (!viewer.hasAny(Role.ADMINISTRATOR)) {
            throw new Forbidden();
        }
        List<StepJson> steps = wish.steps();
        if (steps == null || steps.size() > Plan.MOST_STEPS) {
            throw new Refusal("promise.refusal.steps", Plan.MOST_STEPS);
        }
        plans.set(viewer, new StepForm(steps.stream().map(StepJson::line).toList()).steps());
        return show(viewer);
    }
}
