package dev.neike.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the page of a person shows.
 *
 * @param login the login of their account, empty where they have none
 * @param accountClosed whether nobody may sign in with it
 * @param memberships all of them, the present ones first
 * @param units the units they name
 * @param choices units to choose from, empty for those who may not edit
 * @param suggestedLogin what to propose for a new account
 */
public record PersonPage(
        Person person,
        String login,
        boolean accountClosed,
        List<Membership> memberships,
        Map<UnitId, Unit> units,
        List<UnitChoice> choices,
        String suggestedLogin,
        LocalDate today,
        boolean mayEdit) {

    public Unit unit(Membership membership) {
        return java.util.Objects.requireNonNull(units.get(membership.unit()));
    }

    /** Not over yet: today's, and those that begin later. */
    public List<Membership> current() {
        return memberships.stream()
                .filter(it -> it.period().until() == null || it.period().until().isAfter(today))
                .toList();
    }

    public List<Membership> past() {
        return memberships.stream().filter(it -> !current().contains(it)).toList();
    }

    public boolean isLater(Membership membership) {
        return membership.period().from().isAfter(today);
    }
}
