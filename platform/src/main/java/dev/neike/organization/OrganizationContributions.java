package dev.neike.organization;

import dev.neike.shell.HomeCard;
import dev.neike.shell.HomeCardContributor;
import dev.neike.shell.SearchContributor;
import dev.neike.shell.SearchHit;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the organisation brings to search and home page. */
@Component
@Transactional(readOnly = true)
class OrganizationContributions implements SearchContributor, HomeCardContributor {

    private final UnitStore units;
    private final PersonStore people;

    OrganizationContributions(UnitStore units, PersonStore people) {
        this.units = units;
        this.people = people;
    }

    @Override
    public List<SearchHit> search(String words, Viewer viewer, int limit) {
        return Stream.concat(
                        units.search(words, limit).stream()
                                .map(unit -> new SearchHit(
                                        "organization.unit", unit.name(), detail(unit), "/units/" + unit.id())),
                        people.page(PeopleFilter.words(words), List.of(), limit).stream()
                                .map(person -> new SearchHit(
                                        "organization.person",
                                        person.name(),
                                        Objects.requireNonNullElse(person.number(), ""),
                                        "/people/" + person.id())))
                .limit(2L * limit)
                .toList();
    }

    @Override
    public List<HomeCard> cardsFor(Viewer viewer, Texts texts) {
        if (!EditingPolicy.mayEdit(viewer) || !people.isEmpty()) {
            return List.of();
        }
        return List.of(new HomeCard(
                100,
                "people",
                texts.of("organization.card.title"),
                texts.of("organization.card.text"),
                List.of(
                        new HomeCard.Link(texts.of("organization.import.button"), "/organization/imports"),
                        new HomeCard.Link(texts.of("organization.card.unit"), "/units/new"))));
    }

    private static String detail(Unit unit) {
        return unit.englishName() == null ? unit.code() : unit.englishName() + " · " + unit.code();
    }
}
