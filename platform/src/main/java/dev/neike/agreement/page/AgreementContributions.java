package dev.neike.agreement.page;

import dev.neike.agreement.act.AgreementPolicy;
import dev.neike.agreement.act.Reading;
import dev.neike.agreement.act.Seen;
import dev.neike.agreement.paper.Version;
import dev.neike.shell.HomeCard;
import dev.neike.shell.HomeCardContributor;
import dev.neike.shell.MenuContributor;
import dev.neike.shell.MenuEntry;
import dev.neike.shell.SearchContributor;
import dev.neike.shell.SearchHit;
import dev.neike.shell.TextCatalog;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The module's menu entry, home cards and search hits. */
@Component
class AgreementContributions implements MenuContributor, HomeCardContributor, SearchContributor {

    private static final int LINKS = 4;

    private final Reading reading;
    private final Naming naming;
    private final TextCatalog texts;

    AgreementContributions(Reading reading, Naming naming, TextCatalog texts) {
        this.reading = reading;
        this.naming = naming;
        this.texts = texts;
    }

    @Override
    public List<MenuEntry> menuFor(Viewer viewer) {
        return List.of(new MenuEntry("agreement.menu", "/agreements", "file-earmark-check", 16));
    }

    @Override
    public List<HomeCard> cardsFor(Viewer viewer, Texts texts) {
        AgreementPolicy policy = reading.policy(viewer);
        return Stream.of(
                        card(2, "pen", "waiting", reading.waiting(policy), texts),
                        card(6, "calendar2-check", "review", reading.forReview(policy), texts))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<SearchHit> search(String words, Viewer viewer, int limit) {
        Texts language = texts.in(LocaleContextHolder.getLocale());
        List<Seen> found = reading.find(reading.policy(viewer), words, limit);
        Called called = naming.of(found.stream().map(Seen::agreement).toList(), List.of());
        return found.stream()
                .map(it -> new SearchHit(
                        "agreement.one",
                        title(it, Seen::foremost, language),
                        called.unit(it.agreement().provider(), language) + " · "
                                + language.of(it.state().textKey()),
                        it.agreement().id().path()))
                .toList();
    }

    private static List<HomeCard> card(int order, String icon, String name, List<Seen> found, Texts texts) {
        if (found.isEmpty()) {
            return List.of();
        }
        return List.of(new HomeCard(
                order,
                icon,
                texts.of("agreement.card." + name),
                texts.of("agreement.card." + name + ".text", found.size(), Reading.REVIEW_DAYS),
                found.stream()
                        .limit(LINKS)
                        .map(it -> new HomeCard.Link(
                                title(it, seen -> seen.agreement().open().orElseGet(seen::foremost), texts),
                                it.agreement().id().path()))
                        .toList()));
    }

    private static String title(Seen seen, Function<Seen, Version> which, Texts texts) {
        return which.apply(seen).titleIn(texts);
    }
}
