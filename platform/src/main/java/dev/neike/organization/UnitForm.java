package dev.neike.organization;

import dev.neike.shell.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * What an administrator says about a unit.
 *
 * @param parent number of the parent for a new unit, {@code null} at the top; not looked at for an existing one
 * @param from first day of a new unit; not looked at for an existing one
 */
public record UnitForm(
        @Nullable String code,
        @Nullable String name,
        @Nullable String englishName,
        @Nullable UnitKind kind,
        @Nullable Long parent,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from) {

    static final int LONGEST_CODE = 100;
    static final int LONGEST_NAME = 200;

    public UnitForm {
        code = Given.text(code);
        name = Given.text(name);
        englishName = Given.orNull(englishName);
        kind = kind == null ? UnitKind.INTERNAL : kind;
    }

    static UnitForm of(Unit unit) {
        return new UnitForm(unit.code(), unit.name(), unit.englishName(), unit.kind(), null, null);
    }

    @Override
    public String code() {
        return code == null ? "" : code;
    }

    @Override
    public String name() {
        return name == null ? "" : name;
    }

    @Override
    public UnitKind kind() {
        return kind == null ? UnitKind.INTERNAL : kind;
    }

    @Nullable
    UnitId parentId() {
        return parent == null ? null : new UnitId(parent);
    }

    /** What is wrong with it in itself. */
    Optional<Refusal> trouble() {
        if (code().isEmpty() || name().isEmpty()) {
            return Optional.of(new Refusal("organization.refusal.unit-incomplete"));
        }
        boolean tooLong = code().length() > LONGEST_CODE
                || name().length() > LONGEST_NAME
                || (englishName != null && englishName.length() > LONGEST_NAME);
        return tooLong
                ? Optional.of(new Refusal("organization.refusal.too-long", LONGEST_CODE, LONGEST_NAME))
                : Optional.empty();
    }
}
