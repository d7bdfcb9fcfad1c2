package dev.neike.organization;

import dev.neike.shell.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * What an administrator says about a person.
 *
 * @param unit number of a new person's home unit; not looked at for an existing one
 * @param role role there; not looked at for an existing one
 * @param from first day there; not looked at for an existing one
 */
public record PersonForm(
        @Nullable String name,
        @Nullable String number,
        @Nullable String mail,
        @Nullable Long unit,
        @Nullable MembershipRole role,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from) {

    /** One sign on each side of the @ and no space: whether it arrives, only a mail can tell. */
    static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

    static final int LONGEST_MAIL = 254;

    public PersonForm {
        name = Given.text(name);
        number = Given.orNull(number);
        mail = Given.orNull(mail);
        role = role == null ? MembershipRole.MEMBER : role;
    }

    static PersonForm of(Person person) {
        return new PersonForm(person.name(), person.number(), person.mail(), null, null, null);
    }

    @Override
    public String name() {
        return name == null ? "" : name;
    }

    @Override
    public MembershipRole role() {
        return role == null ? MembershipRole.MEMBER : role;
    }

    /** What is wrong with it in itself. */
    Optional<Refusal> trouble() {
        if (name().isEmpty()) {
            return Optional.of(new Refusal("organization.refusal.person-incomplete"));
        }
        if (name().length() > UnitForm.LONGEST_NAME || (number != null && number.length() > UnitForm.LONGEST_CODE)) {
            return Optional.of(
                    new Refusal("organization.refusal.too-long", UnitForm.LONGEST_CODE, UnitForm.LONGEST_NAME));
        }
        return mail != null && !isMail(mail)
                ? Optional.of(new Refusal("organization.refusal.mail", mail))
                : Optional.empty();
    }

    static boolean isMail(String mail) {
        return mail.length() <= LONGEST_MAIL && MAIL.matcher(mail).matches();
    }
}
