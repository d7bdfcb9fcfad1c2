package dev.neike.shell;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What the layout and every template know of the request they answer: who looks, in which language, from where.
 *
 * @param texts the product's texts in the reader's language
 * @param viewer who looks, or {@code null} before sign-in
 * @param menu the navigation as this viewer may use it
 * @param path the path asked for
 * @param query the query string asked for, empty where none
 * @param theme {@code light}, {@code dark} or {@code auto}
 * @param csrf the token that every form must send back
 * @param notices keys of what every page must say
 * @param bell asked only by pages that show it
 * @param settings what is the same for all pages
 */
public record Page(
        Texts texts,
        @Nullable Viewer viewer,
        List<MenuEntry> menu,
        String path,
        String query,
        String theme,
        @Nullable CsrfToken csrf,
        List<String> notices,
        Bell bell,
        ShellSettings settings) {

    /** The text of a key in the reader's language. */
    public String text(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    public Formats formats() {
        return texts.formats();
    }

    /** A date and time of day in the installation's time zone. */
    public String dateTime(Instant instant) {
        return formats().dateTime(instant, settings.timeZone());
    }

    /** The address of a file of the look, changing with each build so that browsers may keep it for a year. */
    public String asset(String file) {
        return "/assets/" + file + "?v=" + settings.build();
    }

    /** How many notices wait for the viewer, as the bell writes it; empty where there are none. */
    public String unread() {
        int unread = viewer == null ? 0 : bell.unread(viewer);
        return unread == 0 ? "" : unread > Bell.MOST ? Bell.MOST + "+" : Integer.toString(unread);
    }

    /** What the bell follows. */
    public String bellTopic() {
        return viewer == null ? "" : bell.topic(viewer);
    }

    public boolean isCurrent(MenuEntry entry) {
        return entry.isCurrent(path);
    }

    /** The page asked for, to come back to after switching the language or the theme. */
    public String here() {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
