package dev.neike.organization;

/** The number of a person. */
public record PersonId(long value) {

    public PersonId {
        if (value <= 0) {
            throw new IllegalArgumentException("a person’s number is positive: " + value);
        }
    }

    /**
     * The number as it stands in an address.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static PersonId valueOf(String text) {
        return new PersonId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
