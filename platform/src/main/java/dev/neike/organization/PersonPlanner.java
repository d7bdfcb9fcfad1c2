package dev.neike.organization;

import static dev.neike.organization.ImportTrouble.ofPeople;

import dev.neike.organization.PlannedPerson.Wanted;
import dev.neike.organization.table.Row;
import dev.neike.organization.table.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works out what a file of people changes. */
final class PersonPlanner {

    private static final Map<String, MembershipRole> ROLES = Map.of(
            "", MembershipRole.MEMBER,
            "member", MembershipRole.MEMBER,
            "成员", MembershipRole.MEMBER,
            "员工", MembershipRole.MEMBER,
            "lead", MembershipRole.LEAD,
            "leader", MembershipRole.LEAD,
            "head", MembershipRole.LEAD,
            "负责人", MembershipRole.LEAD,
            "主管", MembershipRole.LEAD);

    private final PlannedUnits units;
    private final Directory directory;
    private final List<ImportTrouble> troubles;
    private final LocalDate today;
    private final Map<String, Person> byNumber = new HashMap<>();
    private final Map<String, Person> byMail = new HashMap<>();
    private final Map<String, PlannedPerson> planned = new LinkedHashMap<>();
    private final Map<String, PlannedPerson> mails = new HashMap<>();
    /** Those of the file who exist. */
    private final Map<PersonId, PlannedPerson> existing = new HashMap<>();

    PersonPlanner(PlannedUnits units, Directory directory, List<ImportTrouble> troubles, LocalDate today) {
        this.units = units;
        this.directory = directory;
        this.troubles = troubles;
        this.today = today;
        directory.people().forEach(person -> {
            if (person.number() != null) {
                byNumber.put(person.number(), person);
            }
            if (person.mail() != null) {
                byMail.put(lower(person.mail()), person);
            }
        });
    }

    /**
     * @param complete whether people who are here leave where the file does not name them
     */
    Collection<PlannedPerson> plan(Table<PersonColumn> table, boolean complete) {
        new UnitsOfPeople(units, troubles).plan(table);
        table.rows().forEach(this::take);
        if (complete) {
            directory.people().stream()
                    .filter(person -> !directory.held(person.id()).isEmpty() && !existing.containsKey(person.id()))
                    .forEach(this::leave);
        }
        planned.values().forEach(it -> it.settle(units, today));
        return planned.values();
    }

    private void leave(Person person) {
        PlannedPerson leaving = new PlannedPerson(person, directory.held(person.id()), person.name(), 0);
        leaving.leaves = true;
        planned.put("leaves:" + person.id(), leaving);
    }

    private void take(Row<PersonColumn> row) {
        Optional<ImportTrouble> trouble = trouble(row);
        if (trouble.isPresent()) {
            troubles.add(trouble.get());
            return;
        }
        List<PlannedUnit> meant = units.meant(row.get(PersonColumn.UNIT));
        if (meant.size() != 1 || !meant.getFirst().open) {
            String reason = meant.isEmpty() ? "unit-unknown" : meant.size() > 1 ? "unit-ambiguous" : "unit-closed";
            troubles.add(ofPeople(row.line(), reason, row.get(PersonColumn.UNIT)));
            return;
        }
        PlannedPerson person = person(row);
        if (person != null) {
            want(person, meant.getFirst(), row);
        }
    }

    private void want(PlannedPerson person, PlannedUnit unit, Row<PersonColumn> row) {
        if (person.wanted.stream().anyMatch(it -> it.unit() == unit)) {
            troubles.add(ofPeople(row.line(), "unit-twice", person.name, unit.name, person.line));
            return;
        }
        MembershipRole role = row.has(PersonColumn.ROLE)
                ? ROLES.getOrDefault(lower(row.get(PersonColumn.ROLE)), MembershipRole.MEMBER)
                : roleNow(person, unit);
        person.wanted.add(new Wanted(unit, role, person.wanted.isEmpty()));
    }

    /** A file without a column for the role leaves leads what they are. */
    private MembershipRole roleNow(PlannedPerson person, PlannedUnit unit) {
        return person.held.stream()
                .filter(it -> units.withId(it.unit()) == unit && it.period().contains(today))
                .map(Membership::role)
                .findFirst()
                .orElse(MembershipRole.MEMBER);
    }

    private static Optional<ImportTrouble> trouble(Row<PersonColumn> row) {
        String name = row.get(PersonColumn.NAME);
        String number = row.get(PersonColumn.NUMBER);
        String mail = row.get(PersonColumn.MAIL);
        if (row.surplus()) {
            return Optional.of(ofPeople(row.line(), "surplus"));
        }
        if (name.isEmpty()) {
            return Optional.of(ofPeople(row.line(), "person-without-name"));
        }
        if (number.isEmpty() && mail.isEmpty()) {
            return Optional.of(ofPeople(row.line(), "person-without-number", name));
        }
        if (name.length() > UnitForm.LONGEST_NAME || number.length() > UnitForm.LONGEST_CODE) {
            return Optional.of(ofPeople(row.line(), "too-long", UnitForm.LONGEST_CODE, UnitForm.LONGEST_NAME));
        }
        if (!mail.isEmpty() && !PersonForm.isMail(mail)) {
            return Optional.of(ofPeople(row.line(), "mail", mail));
        }
        if (row.get(PersonColumn.UNIT).isEmpty()) {
            return Optional.of(ofPeople(row.line(), "person-without-unit", name));
        }
        return ROLES.containsKey(lower(row.get(PersonColumn.ROLE)))
                ? Optional.empty()
                : Optional.of(ofPeople(row.line(), "role", row.get(PersonColumn.ROLE)));
    }

    /** The person a row speaks of, or {@code null} after noting why it can't be. */
    private @Nullable PlannedPerson person(Row<PersonColumn> row) {
        String name = row.get(PersonColumn.NAME);
        String number = row.get(PersonColumn.NUMBER);
        String mail = row.get(PersonColumn.MAIL);
        String key = number.isEmpty() ? "mail:" + lower(mail) : "number:" + number;
        PlannedPerson known = planned.get(key);
        if (known != null) {
            if (known.name.equals(name)) {
                return known;
            }
            troubles.add(
                    ofPeople(row.line(), "number-twice", number.isEmpty() ? mail : number, known.name, known.line));
            return null;
        }
        Person before = number.isEmpty() ? byMail.get(lower(mail)) : byNumber.get(number);
        Person ofMail = mail.isEmpty() ? null : byMail.get(lower(mail));
        if (before == null && ofMail != null && ofMail.number() == null) {
            before = ofMail;
        }
        PlannedPerson sameMail = before != null && existing.containsKey(before.id())
                ? existing.get(before.id())
                : mails.get(lower(mail));
        if (sameMail != null) {
            troubles.add(ofPeople(row.line(), "mail-twice", mail, sameMail.name, sameMail.line));
            return null;
        }
        PlannedPerson person =
                new PlannedPerson(before, before == null ? List.of() : directory.held(before.id()), name, row.line());
        person.name = name;
        person.number = number.isEmpty() ? person.number : number;
        person.mail = mail.isEmpty() ? person.mail : mail;
        planned.put(key, person);
        if (before != null) {
            existing.put(before.id(), person);
        }
        if (!mail.isEmpty()) {
            mails.put(lower(mail), person);
        }
        return person;
    }

    /** Addresses that the file gives to one person while another, whom it does not speak of, has them. */
    void refuseTakenMails() {
        for (PlannedPerson person : planned.values()) {
            String mail = person.mail;
            Person holder = mail == null ? null : byMail.get(lower(mail));
            if (mail == null
                    || holder == null
                    || (person.before != null && holder.id().equals(person.before.id()))) {
                continue;
            }
            PlannedPerson other = existing.get(holder.id());
            if (other == null || (other.mail != null && lower(other.mail).equals(lower(mail)))) {
                troubles.add(ofPeople(person.line, "mail-taken", mail, holder.name()));
            }
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
