package dev.neike.request;

import dev.neike.organization.Organization;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.request.life.Request;
import dev.neike.request.queue.Queues;
import dev.neike.shell.HomeCard;
import dev.neike.shell.HomeCardContributor;
import dev.neike.shell.MenuContributor;
import dev.neike.shell.MenuEntry;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The module’s menu entries and home cards. */
@Component
class RequestContributions implements MenuContributor, HomeCardContributor {

    private static final int LINKS = 4;

    private final Queues queues;
    private final Organization organization;

    RequestContributions(Queues queues, Organization organization) {
        this.queues = queues;
        this.organization = organization;
    }

    @Override
    public List<MenuEntry> menuFor(Viewer viewer) {
        return List.of(
                new MenuEntry("request.mine", "/requests", "inbox", 12),
                new MenuEntry("request.work", "/work", "kanban", 14));
    }

    @Override
    public List<HomeCard> cardsFor(Viewer viewer, Texts texts) {
        Queues.Home home = queues.home(viewer);
        List<HomeCard> cards = new ArrayList<>();
        card(cards, 1, "chat-left-dots", "answers", home.answers(), texts);
        card(cards, 2, "person-workspace", "assigned", home.assigned(), texts);
        card(cards, 3, "inbox-fill", "offered", home.offered(), texts);
        cards.add(new HomeCard(
                4,
                "send",
                texts.of("request.card.mine"),
                texts.of("request.card.mine.text", home.open().size()),
                links(home.open(), new HomeCard.Link(texts.of("request.card.ask"), "/services"))));
        Map<UnitId, Unit> units = organization.units(home.units());
        home.units().stream()
                .flatMap(id -> Stream.ofNullable(units.get(id)))
                .forEach(unit -> cards.add(unitCard(unit, home.sizes().getOrDefault(unit.id(), 0), texts)));
        return cards;
    }

    private static void card(
            List<HomeCard> cards, int order, String icon, String name, List<Request> requests, Texts texts) {
        if (!requests.isEmpty()) {
            cards.add(new HomeCard(
                    order,
                    icon,
                    texts.of("request.card." + name),
                    texts.of("request.card." + name + ".text", requests.size()),
                    links(requests, new HomeCard.Link(texts.of("request.card.all"), "/work"))));
        }
    }

    private static List<HomeCard.Link> links(List<Request> requests, HomeCard.Link last) {
        return Stream.concat(
                        Stream.of(last),
                        requests.stream()
                                .limit(LINKS)
                                .map(it -> new HomeCard.Link("#" + it.id() + " " + it.subject(), it.path())))
                .toList();
    }

    private static HomeCard unitCard(Unit unit, int total, Texts texts) {
        return new HomeCard(
                5,
                "people",
                texts.of("request.card.unit", unit.nameIn(texts)),
                texts.of("request.card.unit.text", total),
                List.of(new HomeCard.Link(texts.of("request.queue"), "/units/" + unit.id() + "/queue")));
    }
}
