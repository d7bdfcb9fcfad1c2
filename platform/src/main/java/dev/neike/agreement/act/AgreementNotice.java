package dev.neike.agreement.act;

import dev.neike.notification.NoticeKind;
import java.util.Locale;

/** What people are told of agreements. */
public enum AgreementNotice implements NoticeKind {
    SENT("pen"),
    REVIEW("arrow-repeat");

    private final String icon;

    AgreementNotice(String icon) {
        this.icon = icon;
    }

    @Override
    public String slug() {
        return "agreement." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String icon() {
        return icon;
    }
}
