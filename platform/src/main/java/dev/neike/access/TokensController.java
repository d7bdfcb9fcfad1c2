package dev.neike.access;

import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own tokens. */
@Controller
class TokensController {

    private final Tokens tokens;
    private final Clock clock;

    TokensController(Tokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping("/account/tokens")
    ModelAndView list(Viewer viewer) {
        return page(viewer, TokensPage.Typed.NOTHING, "", null);
    }

    /** Shows the token at once: there is no second time. */
    @PostMapping("/account/tokens")
    ModelAndView make(
            Viewer viewer,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable List<String> scope,
            @RequestParam(defaultValue = "") String days,
            Texts texts) {
        Set<TokenScope> scopes = new LinkedHashSet<>();
        Optional.ofNullable(scope)
                .orElse(List.of())
                .forEach(slug -> TokenScope.of(slug).ifPresent(scopes::add));
        try {
            Tokens.Made made = tokens.make(viewer, name, scopes, days.matches("\\d{1,4}") ? Integer.parseInt(days) : 0);
            return page(viewer, TokensPage.Typed.NOTHING, "", made);
        } catch (Refusal refusal) {
            ModelAndView again = page(viewer, new TokensPage.Typed(name, scopes, days), refusal.in(texts), null);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    @DeleteMapping("/account/tokens/{id}")
    ModelAndView revoke(@PathVariable long id, Viewer viewer) {
        tokens.revoke(viewer, id);
        return new ModelAndView("redirect:/account/tokens?revoked");
    }

    private ModelAndView page(Viewer viewer, TokensPage.Typed typed, String trouble, Tokens.@Nullable Made made) {
        return new ModelAndView(
                "access/tokens",
                Map.of("it", new TokensPage(tokens.of(viewer), typed, trouble, made, clock.instant())));
    }
}
