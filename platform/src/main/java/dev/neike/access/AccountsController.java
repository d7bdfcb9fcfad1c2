package dev.neike.access;

import dev.neike.shell.MenuContributor;
import dev.neike.shell.MenuEntry;
import dev.neike.shell.Role;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Looking at accounts; sign-in guards everything below {@code /administration}. */
@Controller
class AccountsController implements MenuContributor {

    private static final int SHOWN = 100;

    private final Accounts accounts;

    AccountsController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/administration/accounts")
    ModelAndView index(@RequestParam(defaultValue = "") String q) {
        List<Account> found = accounts.search(q, SHOWN + 1);
        boolean more = found.size() > SHOWN;
        return new ModelAndView(
                "administration/accounts/index",
                Map.of("words", q, "accounts", more ? found.subList(0, SHOWN) : found, "more", more));
    }

    @GetMapping("/administration/accounts/{id}")
    ModelAndView show(@PathVariable long id, Viewer viewer) {
        return new ModelAndView(
                "administration/accounts/show",
                Map.of("account", accounts.get(id), "own", viewer.account() == id, "roles", GrantedRole.ALL));
    }

    @Override
    public List<MenuEntry> menuFor(Viewer viewer) {
        return viewer.hasAny(Role.ADMINISTRATOR)
                ? List.of(new MenuEntry("access.accounts.title", "/administration/accounts", "person-gear", 900))
                : List.of();
    }
}
