package dev.neike.request;

import dev.neike.request.life.Request;

/**
 * Follows requests; every bean of this type is told inside the transaction of whatever happens to one, after it was
 * written. The request is locked, or has just been made.
 */
public interface RequestListener {

    /** It was asked for. */
    void submitted(Request made);

    /** It went from one leg to the next, was closed or reopened, or is more or less pressing than before. */
    void changed(Request before, Request now);
}
