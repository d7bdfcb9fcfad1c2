package dev.neike.log;

import dev.neike.shell.HomeCard;
import dev.neike.shell.HomeCard.Link;
import dev.neike.shell.HomeCardContributor;
import dev.neike.shell.MenuContributor;
import dev.neike.shell.MenuEntry;
import dev.neike.shell.SearchContributor;
import dev.neike.shell.SearchHit;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** The module's menu entry, home card and search hits. */
@Component
class LogNavigation implements MenuContributor, HomeCardContributor, SearchContributor {

    private final LogAccess access;
    private final LogStore logs;

    LogNavigation(LogAccess access, LogStore logs) {
        this.access = access;
        this.logs = logs;
    }

    @Override
    public List<MenuEntry> menuFor(Viewer viewer) {
        return Sight.mayWork(viewer)
                ? List.of(new MenuEntry("log.menu", "/logs", "file-earmark-spreadsheet", 200))
                : List.of();
    }

    @Override
    public List<HomeCard> cardsFor(Viewer viewer, Texts texts) {
        if (!Sight.mayWork(viewer) || !logs.all(access.sight(viewer), 1).isEmpty()) {
            return List.of();
        }
        return List.of(new HomeCard(
                200,
                "file-earmark-arrow-up",
                texts.of("log.card.title"),
                texts.of("log.card.text"),
                List.of(new Link(texts.of("log.upload"), "/logs/new"))));
    }

    @Override
    public List<SearchHit> search(String words, Viewer viewer, int limit) {
        return logs.named(access.sight(viewer), words, limit).stream()
                .map(log -> new SearchHit("log.kind", log.name(), log.fileName(), "/logs/" + log.id()))
                .toList();
    }
}
