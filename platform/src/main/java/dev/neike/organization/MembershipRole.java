package dev.neike.organization;

import java.util.Locale;

/** As what somebody belongs to a unit. */
public enum MembershipRole {
    MEMBER,
    LEAD;

    public String textKey() {
        return "organization.role." + name().toLowerCase(Locale.ROOT);
    }
}
