package dev.neike.organization;

/**
 * Somebody's belonging to a unit.
 *
 * @param id its number
 * @param home whether it is the person's home unit in this period
 */
public record Membership(
        long id, PersonId person, String personName, UnitId unit, MembershipRole role, boolean home, Period period) {}
