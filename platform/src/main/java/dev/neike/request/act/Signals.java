package dev.neike.request.act;

import dev.neike.request.RequestListener;
import dev.neike.request.life.Request;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells those who follow requests what has happened to one. */
@Component
class Signals {

    private final ObjectProvider<RequestListener> listeners;

    Signals(ObjectProvider<RequestListener> listeners) {
        this.listeners = listeners;
    }

    void submitted(Request made) {
        listeners.orderedStream().forEach(it -> it.submitted(made));
    }

    void changed(Request before, Request now) {
        listeners.orderedStream().forEach(it -> it.changed(before, now));
    }
}
