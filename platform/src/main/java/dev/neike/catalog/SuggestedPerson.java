package dev.neike.catalog;

import dev.neike.organization.Person;
import dev.neike.organization.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be meant while a name is being typed.
 *
 * @param typed what to type so that exactly this person is meant: the name where nobody shares it
 * @param unit the home unit, or {@code null}
 */
public record SuggestedPerson(
        Person person, String typed, @Nullable Unit unit) {}
