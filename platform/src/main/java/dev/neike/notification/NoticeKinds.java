package dev.neike.notification;

import java.util.List;

/** The kinds of notice that a module sends. */
public record NoticeKinds(List<? extends NoticeKind> kinds) {

    public NoticeKinds {
        kinds = List.copyOf(kinds);
    }

    public static NoticeKinds of(NoticeKind... kinds) {
        return new NoticeKinds(List.of(kinds));
    }
}
