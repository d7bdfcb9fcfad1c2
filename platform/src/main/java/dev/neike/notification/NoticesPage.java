package dev.neike.notification;

import java.util.List;

/**
 * A page of notices.
 *
 * @param next the address of the next page, empty on the last one
 * @param first whether it is the first page
 * @param latest the largest number of an unread one among them, 0 where there is none
 */
public record NoticesPage(List<ShownNotice> unread, List<ShownNotice> read, String next, boolean first, long latest) {

    public boolean isEmpty() {
        return unread.isEmpty() && read.isEmpty();
    }
}
