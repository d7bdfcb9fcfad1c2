package dev.neike.request.act;

import dev.neike.request.life.Request;
import org.springframework.stereotype.Component;

/** Tells pages that look at a request, or at a list with it, that it has changed. */
@Component
class Changes {

    void of(Request it) {}
}
