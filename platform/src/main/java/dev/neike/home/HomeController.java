package dev.neike.home;

import dev.neike.shell.HomeCard;
import dev.neike.shell.HomeCardContributor;
import dev.neike.shell.MenuContributor;
import dev.neike.shell.MenuEntry;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HomeController implements MenuContributor {

    private final List<HomeCardContributor> contributors;

    HomeController(List<HomeCardContributor> contributors) {
        this.contributors = contributors;
    }

    @GetMapping("/")
    @Transactional(readOnly = true)
    ModelAndView home(Viewer viewer, Texts texts) {
        List<HomeCard> cards = contributors.stream()
                .flatMap(contributor -> contributor.cardsFor(viewer, texts).stream())
                .sorted(Comparator.comparingInt(HomeCard::order))
                .toList();
        return new ModelAndView("home/index", Map.of("cards", cards, "name", viewer.name()));
    }

    @Override
    public List<MenuEntry> menuFor(Viewer viewer) {
        return List.of(new MenuEntry("home.menu", "/", "house", 0));
    }
}
