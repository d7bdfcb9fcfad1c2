package dev.neike.notification;

import java.util.List;

/** Notices for tests, of a kind that the product has. */
final class TestNotice {

    private TestNotice() {}

    static Notice about(NoticeKind kind, long number, String once, Value... said) {
        return new Notice(kind, "request/" + number, "/requests/" + number, once, List.of(said));
    }
}
