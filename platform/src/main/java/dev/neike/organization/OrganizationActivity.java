package dev.neike.organization;

import dev.neike.activity.Activity;
import java.time.LocalDate;

/** What happens to units and people. Names are kept as they were then; days are ISO dates. */
sealed interface OrganizationActivity extends Activity {

    /** What happens to a unit. */
    sealed interface OfUnit extends OrganizationActivity {

        long unitId();

        @Override
        default String subject() {
            return "unit/" + unitId();
        }
    }

    /** What happens to a person. */
    sealed interface OfPerson extends OrganizationActivity {

        long personId();

        @Override
        default String subject() {
            return "person/" + personId();
        }
    }

    record UnitCreated(long unitId, String unit, String code) implements OfUnit {}

    record UnitChanged(long unitId, String unit, String code) implements OfUnit {}

    record UnitMoved(long unitId, String unit, String parent) implements OfUnit {}

    record UnitMovedToTop(long unitId, String unit) implements OfUnit {}

    record UnitClosed(long unitId, String unit) implements OfUnit {}

    record UnitReopened(long unitId, String unit) implements OfUnit {}

    record PersonCreated(long personId, String person) implements OfPerson {}

    record PersonChanged(long personId, String person) implements OfPerson {}

    record HomeChanged(long personId, String person, String unit, LocalDate from) implements OfPerson {}

    record MemberAdded(long personId, String person, String unit, LocalDate from) implements OfPerson {}

    record LeadAdded(long personId, String person, String unit, LocalDate from) implements OfPerson {}

    record MembershipEnded(long personId, String person, String unit, LocalDate until) implements OfPerson {}

    record PersonLeft(long personId, String person, LocalDate lastDay) implements OfPerson {}

    record AccountGiven(long personId, String person, String login) implements OfPerson {}

    /** A file was taken in; what it did to single units and people stands in their dated rows. */
    record FilesImported(
            long importId,
            int unitsCreated,
            int unitsChanged,
            int unitsClosed,
            int peopleCreated,
            int peopleChanged,
            int peopleLeft)
            implements OrganizationActivity {

        @Override
        public String subject() {
            return "organization-import/" + importId;
        }
    }
}
