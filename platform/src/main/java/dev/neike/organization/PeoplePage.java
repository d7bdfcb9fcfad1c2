package dev.neike.organization;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the list of people shows.
 *
 * @param units the home units of those shown
 * @param choices units to filter by
 * @param next address of the next page, empty on the last one
 * @param empty whether there is nobody at all
 */
public record PeoplePage(
        PeopleFilter filter,
        List<Person> people,
        Map<UnitId, Unit> units,
        List<UnitChoice> choices,
        String next,
        boolean empty,
        boolean mayEdit) {

    public @Nullable Unit home(Person person) {
        return person.home() == null ? null : units.get(person.home());
    }
}
