package dev.neike.request.act;

import dev.neike.organization.Organization;
import dev.neike.organization.Person;
import dev.neike.organization.PersonId;
import dev.neike.request.life.Act;
import dev.neike.request.life.Leg;
import dev.neike.request.life.Request;
import dev.neike.request.store.LegStore;
import dev.neike.shell.Conflict;
import dev.neike.shell.ShellSettings;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells somebody who comes too late what has happened; whoever has done the same themselves is told nothing. */
@Component
class StaleLeg {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final LegStore legs;
    private final Organization organization;
    private final ShellSettings settings;

    StaleLeg(LegStore legs, Organization organization, ShellSettings settings) {
        this.legs = legs;
        this.organization = organization;
        this.settings = settings;
    }

    /** Whether the request has ended, which begins no new leg but makes every act but reopening too late. */
    boolean isOver(Request it, Act act) {
        return !it.state().isOpen() && act != Act.REOPENING;
    }

    /**
     * Looks who was first.
     *
     * @throws Conflict unless it was the same person with the same act
     */
    void check(Request it, Action action, @Nullable PersonId person) {
        Leg looked = legs.byNumber(it.id(), action.leg()).orElseThrow(() -> new Conflict("request.conflict.changed"));
        Leg next = legs.byNumber(it.id(), action.leg() + 1).orElse(null);
        Act act = next == null ? looked.endedAct() : next.openedAct();
        PersonId by = next == null ? looked.endedBy() : next.openedBy();
        Instant at = next == null ? looked.end() : next.start();
        if (act == null || at == null) {
            throw new Conflict("request.conflict.changed");
        }
        if (act != action.act() || by == null || !by.equals(person)) {
            throw new Conflict(
                    "request.conflict.first." + act.slug(), name(by), TIME.format(at.atZone(settings.timeZone())));
        }
    }

    private String name(@Nullable PersonId person) {
        return person == null
                ? "Neike"
                : organization.person(person).map(Person::name).orElse(Objects.toString(person));
    }
}
