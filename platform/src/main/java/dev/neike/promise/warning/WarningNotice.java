package dev.neike.promise.warning;

import dev.neike.notification.NoticeKind;
import dev.neike.promise.store.Kind;

/** What people are told of promises. */
public enum WarningNotice implements NoticeKind {
    SOON_FULFILMENT,
    SOON_ACCEPTANCE,
    DUE_FULFILMENT,
    DUE_ACCEPTANCE,
    LATE_FULFILMENT,
    LATE_ACCEPTANCE;

    static WarningNotice of(Moment moment, Kind kind) {
        boolean done = kind == Kind.FULFILMENT;
        return switch (moment) {
            case Moment.Share share -> done ? SOON_FULFILMENT : SOON_ACCEPTANCE;
            case Moment.Due due -> done ? DUE_FULFILMENT : DUE_ACCEPTANCE;
            case Moment.After after -> done ? LATE_FULFILMENT : LATE_ACCEPTANCE;
        };
    }

    @Override
    public String slug() {
        return "promise." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    @Override
    public String icon() {
        return switch (this) {
            case SOON_FULFILMENT, SOON_ACCEPTANCE -> "hourglass-split";
            case DUE_FULFILMENT, DUE_ACCEPTANCE -> "alarm";
            case LATE_FULFILMENT, LATE_ACCEPTANCE -> "exclamation-triangle";
        };
    }
}
