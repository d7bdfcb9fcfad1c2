package dev.neike.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;

/** Makes the {@link Page} of a request. */
@Component
public class Pages {

    static final String THEME_COOKIE = "neike_theme";
    private static final Set<String> THEMES = Set.of("light", "dark", "auto");

    private final TextCatalog catalog;
    private final List<MenuContributor> menus;
    private final List<PageNotice> notices;
    private final Bell bell;
    private final ShellSettings settings;

    Pages(
            TextCatalog catalog,
            List<MenuContributor> menus,
            List<PageNotice> notices,
            Bell bell,
            ShellSettings settings) {
        this.catalog = catalog;
        this.menus = menus;
        this.notices = notices;
        this.bell = bell;
        this.settings = settings;
    }

    /** The page that answers this request. */
    public Page of(HttpServletRequest request) {
        Viewer viewer = viewer(request).orElse(null);
        return new Page(
                texts(request),
                viewer,
                menu(viewer),
                original(request),
                Optional.ofNullable(request.getQueryString()).orElse(""),
                theme(request),
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                notices.stream().flatMap(it -> it.textKey().stream()).toList(),
                bell,
                settings);
    }

    /** The texts in the language of this request. */
    public Texts texts(HttpServletRequest request) {
        Locale locale = RequestContextUtils.getLocale(request);
        return catalog.in(locale);
    }

    static Optional<Viewer> viewer(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.viewer())
                : Optional.empty();
    }

    private List<MenuEntry> menu(@Nullable Viewer viewer) {
        return viewer == null
                ? List.of()
                : menus.stream()
                        .flatMap(menu -> menu.menuFor(viewer).stream())
                        .sorted(Comparator.comparingInt(MenuEntry::order))
                        .toList();
    }

    private static String theme(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, THEME_COOKIE);
        return cookie != null && THEMES.contains(cookie.getValue()) ? cookie.getValue() : "auto";
    }

    private static String original(HttpServletRequest request) {
        return request.getAttribute("jakarta.servlet.error.request_uri") instanceof String failed
                ? failed
                : request.getRequestURI();
    }
}
