package dev.neike.agreement;

/** The number of an agreement. */
public record AgreementId(long value) {

    public AgreementId {
        if (value <= 0) {
            throw new IllegalArgumentException("an agreement's number is positive: " + value);
        }
    }

    /**
     * The number as it stands in an address.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static AgreementId valueOf(String text) {
        return new AgreementId(Long.parseLong(text));
    }

    public String path() {
        return "/agreements/" + value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
