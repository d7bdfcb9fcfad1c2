package dev.neike.organization;

/** The number of a unit. */
public record UnitId(long value) {

    public UnitId {
        if (value <= 0) {
            throw new IllegalArgumentException("a unit's number is positive: " + value);
        }
    }

    /**
     * The number as it stands in an address.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static UnitId valueOf(String text) {
        return new UnitId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
