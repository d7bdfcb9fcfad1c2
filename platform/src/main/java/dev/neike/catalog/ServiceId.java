package dev.neike.catalog;

/** The number of a service. */
public record ServiceId(long value) {

    public ServiceId {
        if (value <= 0) {
            throw new IllegalArgumentException("a service’s number is positive: " + value);
        }
    }

    /**
     * The number as it stands in an address.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static ServiceId valueOf(String text) {
        return new ServiceId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
