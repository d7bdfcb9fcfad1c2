package dev.neike.access;

import dev.neike.shell.PreferenceKeeper;
import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What everybody may do with their own account. */
@Controller
class OwnAccountController implements PreferenceKeeper {

    private final Accounts accounts;
    private final AccountStore store;
    private final Principals principals;

    OwnAccountController(Accounts accounts, AccountStore store, Principals principals) {
        this.accounts = accounts;
        this.store = store;
        this.principals = principals;
    }

    @GetMapping("/account")
    ModelAndView account(Viewer viewer) {
        return new ModelAndView("access/account", Map.of("account", accounts.get(viewer.account()), "viewer", viewer));
    }

    @GetMapping("/account/password")
    ModelAndView passwordForm(Viewer viewer) {
        return passwordForm(viewer, "");
    }

    @PostMapping("/account/password")
    ModelAndView changePassword(
            Viewer viewer,
            @RequestParam String current,
            @RequestParam String chosen,
            @RequestParam String repeated,
            Texts texts,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!chosen.equals(repeated)) {
            return refused(viewer, texts.of("access.refusal.different-passwords"));
        }
        try {
            accounts.changePassword(
                    viewer, current, chosen, request.getSession().getId());
        } catch (Refusal refusal) {
            return refused(viewer, refusal.in(texts));
        }
        renewPrincipal(viewer, request, response);
        return new ModelAndView("redirect:/account?password-changed");
    }

    @Override
    public void keepLanguage(Viewer viewer, String tag) {
        store.setLanguage(viewer.account(), tag);
    }

    private ModelAndView passwordForm(Viewer viewer, String trouble) {
        boolean first = accounts.get(viewer.account()).mustChangePassword();
        return new ModelAndView(
                "access/password", Map.of("trouble", trouble, "first", first, "shortest", Passwords.SHORTEST));
    }

    private ModelAndView refused(Viewer viewer, String trouble) {
        ModelAndView form = passwordForm(viewer, trouble);
        form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return form;
    }

    /** The session's picture of the account still says that the password must be changed. */
    private void renewPrincipal(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        Principal principal = principals.of(accounts.get(viewer.account()), null);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }
}
