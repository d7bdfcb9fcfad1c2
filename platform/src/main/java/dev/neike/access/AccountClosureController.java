package dev.neike.access;

import dev.neike.shell.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Closing accounts, and opening them again. */
@Controller
class AccountClosureController {

    private final Accounts accounts;

    AccountClosureController(Accounts accounts) {
        this.accounts = accounts;
    }

    @PostMapping("/administration/accounts/{id}/closure")
    String close(@PathVariable long id, Viewer viewer) {
        accounts.setDisabled(viewer, id, true);
        return "redirect:/administration/accounts/" + id;
    }

    @DeleteMapping("/administration/accounts/{id}/closure")
    String open(@PathVariable long id, Viewer viewer) {
        accounts.setDisabled(viewer, id, false);
        return "redirect:/administration/accounts/" + id;
    }
}
