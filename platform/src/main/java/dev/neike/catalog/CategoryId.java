package dev.neike.catalog;

/** The number of a category. */
public record CategoryId(long value) {

    public CategoryId {
        if (value <= 0) {
            throw new IllegalArgumentException("a category’s number is positive: " + value);
        }
    }

    /**
     * The number as it stands in an address.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static CategoryId valueOf(String text) {
        return new CategoryId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
