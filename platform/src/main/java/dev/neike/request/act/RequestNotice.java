package dev.neike.request.act;

import dev.neike.notification.NoticeKind;
import java.util.Locale;

/** What people are told of requests. */
public enum RequestNotice implements NoticeKind {
    MENTIONED("at");

    private final String icon;

    RequestNotice(String icon) {
        this.icon = icon;
    }

    @Override
    public String slug() {
        return "request." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String icon() {
        return icon;
    }
}
