package dev.neike.request.life;

/** The number of a request. */
public record RequestId(long value) {

    public RequestId {
        if (value <= 0) {
            throw new IllegalArgumentException("a request’s number is positive: " + value);
        }
    }

    /**
     * The number as it stands in an address.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static RequestId valueOf(String text) {
        return new RequestId(Long.parseLong(text));
    }

    public String path() {
        return "/requests/" + value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
