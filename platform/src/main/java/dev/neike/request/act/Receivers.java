package dev.neike.request.act;

import dev.neike.organization.Organization;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.request.life.Request;
import dev.neike.request.life.State;
import dev.neike.shell.Refusal;
import java.time.Clock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** To which unit a hand-over, or a request that is reopened, goes. */
@Component
class Receivers {

    private final Organization organization;
    private final RequestSettings settings;
    private final Clock clock;

    Receivers(Organization organization, RequestSettings settings, Clock clock) {
        this.organization = organization;
        this.settings = settings;
        this.clock = clock;
    }

    @Nullable
    UnitId receiver(Request it, Action action) {
        return switch (action.act()) {
            case HAND_OVER -> handOver(it, action.unit());
            case REOPENING -> it.state() == State.CLOSED ? again(it) : it.unit();
            default -> null;
        };
    }

    private UnitId handOver(Request it, @Nullable UnitId unit) {
        if (unit == null || !isOpen(unit)) {
            throw new Refusal("request.refusal.receiver-closed");
        }
        if (unit.equals(it.unit())) {
            throw new Refusal("request.refusal.same-unit");
        }
        return unit;
    }

    private UnitId again(Request it) {
        if (it.closedAt() != null && clock.instant().isAfter(it.closedAt().plus(settings.reopenWithin()))) {
            throw new Refusal(
                    "request.refusal.reopen-late", settings.reopenWithin().toDays());
        }
        return Stream.of(it.unit(), it.first())
                .filter(this::isOpen)
                .findFirst()
                .orElseThrow(() -> new Refusal("request.refusal.units-closed"));
    }

    private boolean isOpen(UnitId unit) {
        return organization.unit(unit).filter(Unit::open).isPresent();
    }
}
