package dev.neike.catalog;

import dev.neike.shell.MenuContributor;
import dev.neike.shell.MenuEntry;
import dev.neike.shell.SearchContributor;
import dev.neike.shell.SearchHit;
import dev.neike.shell.Viewer;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The module’s menu entry and search hits. */
@Component
class CatalogContributions implements MenuContributor, SearchContributor {

    private final Catalog catalog;

    CatalogContributions(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public List<MenuEntry> menuFor(Viewer viewer) {
        return List.of(new MenuEntry("catalog.title", "/services", "grid", 10));
    }

    @Override
    public List<SearchHit> search(String words, Viewer viewer, int limit) {
        boolean chinese = LocaleContextHolder.getLocale().getLanguage().equals("zh");
        return catalog.find(viewer, ServiceFilter.ALL.words(words).limit(limit)).stream()
                .map(it -> new SearchHit(
                        "catalog.service",
                        chinese || it.englishName() == null ? it.name() : it.englishName(),
                        it.code(),
                        it.path()))
                .toList();
    }
}
