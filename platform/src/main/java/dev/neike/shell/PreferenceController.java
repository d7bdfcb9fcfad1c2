package dev.neike.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How somebody likes to read: the language and the theme. */
@Controller
class PreferenceController {

    private final Optional<PreferenceKeeper> keeper;

    PreferenceController(Optional<PreferenceKeeper> keeper) {
        this.keeper = keeper;
    }

    @PostMapping("/language")
    String language(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        String tag = TextCatalog.nearest(Locale.forLanguageTag(language)).toLanguageTag();
        keep(response, LanguageResolver.COOKIE, tag);
        keeper.ifPresent(it -> Pages.viewer(request).ifPresent(viewer -> it.keepLanguage(viewer, tag)));
        return "redirect:" + local(back);
    }

    @PostMapping("/theme")
    String theme(
            @RequestParam String theme, @RequestParam(defaultValue = "/") String back, HttpServletResponse response) {
        keep(response, Pages.THEME_COOKIE, theme.equals("dark") || theme.equals("light") ? theme : "auto");
        return "redirect:" + local(back);
    }

    static void keep(HttpServletResponse response, String name, String value) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Only a path of our own: {@code //elsewhere} and {@code /\elsewhere} would leave the site. */
    private static String local(String back) {
        return back.matches("/([^/\\\\].*)?") ? back : "/";
    }
}
