package dev.neike.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * What an administrator says about a membership.
 *
 * @param from its first day, today where none is given
 * @param until its last day, none where open
 */
record MembershipForm(
        @Nullable Long unit,
        @Nullable MembershipRole role,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until) {

    MembershipForm {
        role = role == null ? MembershipRole.MEMBER : role;
    }

    @Override
    public MembershipRole role() {
        return role == null ? MembershipRole.MEMBER : role;
    }
}
