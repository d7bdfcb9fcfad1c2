package dev.neike.access;

import dev.neike.shell.Role;
import dev.neike.shell.Viewer;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What administrators do with an account: its roles, its password. */
@Controller
class AccountEditingController {

    private final Accounts accounts;

    AccountEditingController(Accounts accounts) {
        this.accounts = accounts;
    }

    @PutMapping("/administration/accounts/{id}/roles")
    String setRoles(@PathVariable long id, @RequestParam(required = false) @Nullable Set<Role> roles, Viewer viewer) {
        accounts.setRoles(viewer, id, GrantedRole.among(roles));
        return "redirect:/administration/accounts/" + id + "?roles-saved";
    }

    /** Answers with the page itself: it is the only one that ever shows the password. */
    @PostMapping("/administration/accounts/{id}/one-time-password")
    ModelAndView resetPassword(@PathVariable long id, Viewer viewer) {
        Accounts.Admission admission = accounts.resetPassword(viewer, id);
        return new ModelAndView(
                "access/admission", Map.of("admission", admission, "back", "/administration/accounts/" + id));
    }
}
