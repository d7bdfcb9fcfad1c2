package dev.neike.promise.store;

/**
 * Some of all requests, by their numbers: each request is in exactly one share, with everything that is promised about it.
 *
 * @param number from 0
 * @param of how many shares there are
 */
public record Share(int number, int of) {

    public Share {
        if (number < 0 || number >= of) {
            throw new IllegalArgumentException("no share " + number + " of " + of);
        }
    }
}
