package dev.neike.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language somebody chose, else the first of the browser's that the product speaks, else English. */
class LanguageResolver implements LocaleResolver {

    static final String COOKIE = "neike_language";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? fromBrowser(request) : TextCatalog.nearest(Locale.forLanguageTag(cookie.getValue()));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen at /language");
    }

    private static Locale fromBrowser(HttpServletRequest request) {
        List<Locale> accepted = Collections.list(request.getLocales());
        return accepted.stream()
                .filter(locale -> List.of("zh", "en").contains(locale.getLanguage()))
                .findFirst()
                .map(TextCatalog::nearest)
                .orElse(Locale.ENGLISH);
    }
}
