package dev.neike.relation.lived;

import dev.neike.organization.UnitId;

/** The part that a unit has in a relation. */
enum Part {
    CUSTOMER("customer_unit", "provider_unit"),
    PROVIDER("provider_unit", "customer_unit");

    private final String column;
    private final String other;

    Part(String column, String other) {
        this.column = column;
        this.other = other;
    }

    /** A statement about units in this part: {@code {part}} is their column, {@code {other}} that of the other end. */
    String in(String sql) {
        return sql.replace("{part}", column).replace("{other}", other);
    }

    /** The unit at the other end. */
    UnitId other(Booked relation) {
        return this == CUSTOMER ? relation.provider() : relation.customer();
    }
}
