package dev.neike.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promise about a request, in words.
 *
 * @param state its state as a class of style
 * @param icon name of a Bootstrap icon, without its prefix
 * @param path of the agreement, or {@code null} where the viewer may not see it
 * @param why sentences from which its due time follows
 * @param changes each time that it became due at another time, the earliest first
 * @param shares in whose hands the counted time was; adds up to all of it
 */
public record ShownPromise(
        String title,
        String state,
        String icon,
        String sentence,
        String agreement,
        @Nullable String path,
        List<String> why,
        List<String> changes,
        List<Share> shares,
        String counted) {

    public ShownPromise {
        why = List.copyOf(why);
        changes = List.copyOf(changes);
        shares = List.copyOf(shares);
    }

    /**
     * A part of the counted time.
     *
     * @param share of all of it, 0 to 1
     * @param bounce whether it was spent on an offer that was sent back, and is nobody’s
     */
    public record Share(String name, String counted, double share, boolean bounce) {}
}
