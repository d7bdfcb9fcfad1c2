package dev.neike.access;

import dev.neike.shell.Refusal;
import dev.neike.shell.Role;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Making accounts. */
@Controller
class NewAccountController {

    private final Accounts accounts;

    NewAccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/administration/accounts/new")
    ModelAndView form() {
        return form("", "", Set.of(), "");
    }

    /** Answers with the page itself: it is the only one that ever shows the password. */
    @PostMapping("/administration/accounts")
    ModelAndView create(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable Set<Role> roles,
            Viewer viewer,
            Texts texts) {
        Set<Role> granted = GrantedRole.among(roles);
        try {
            Accounts.Admission admission = accounts.create(viewer, login, name, granted);
            String back = "/administration/accounts/" + admission.account().id();
            return new ModelAndView("access/admission", Map.of("admission", admission, "back", back));
        } catch (Refusal refusal) {
            ModelAndView again = form(login, name, granted, refusal.in(texts));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    private static ModelAndView form(String login, String name, Set<Role> granted, String trouble) {
        return new ModelAndView(
                "administration/accounts/new",
                Map.of("login", login, "name", name, "granted", granted, "roles", GrantedRole.ALL, "trouble", trouble));
    }
}
