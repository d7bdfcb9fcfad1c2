package dev.neike.catalog.page;

import dev.neike.catalog.Category;
import dev.neike.catalog.CategoryId;
import dev.neike.catalog.Service;
import dev.neike.catalog.ServiceFilter;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.shell.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The catalogue.
 *
 * @param byProvider whether services are sorted under the units that offer them instead of under categories
 * @param units the units that offer them
 */
public record ServicesPage(
        ServiceFilter filter,
        boolean byProvider,
        List<Service> services,
        List<Service> favourites,
        List<Service> mostUsed,
        List<Category> categories,
        Map<UnitId, Unit> units,
        boolean mayOffer,
        boolean mayAdminister) {

    /** Services under one heading. */
    public record Group(String title, List<Service> services) {}

    public boolean isWhole() {
        return filter.words().isEmpty()
                && filter.category() == null
                && filter.unit() == null
                && !filter.retired()
                && filter.afterName().isEmpty();
    }

    public String unit(Service service, Texts texts) {
        Unit unit = units.get(service.unit());
        return unit == null ? "" : unit.nameIn(texts);
    }

    /** Services in their groups; found ones in one group without a title, best first. */
    public List<Group> groups(Texts texts) {
        if (!filter.words().isEmpty()) {
            return List.of(new Group("", services));
        }
        Map<String, List<Service>> groups = new LinkedHashMap<>();
        if (!byProvider) {
            categories.forEach(it -> groups.put(it.nameIn(texts), new ArrayList<>()));
        }
        services.forEach(it -> groups.computeIfAbsent(
                        byProvider ? unit(it, texts) : category(it, texts), key -> new ArrayList<>())
                .add(it));
        return groups.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .map(it -> new Group(it.getKey(), it.getValue()))
                .toList();
    }

    /** The address of the next page, empty on the last one. */
    public String next() {
        if (services.size() < filter.limit() || !filter.words().isEmpty()) {
            return "";
        }
        Service last = services.getLast();
        UriComponentsBuilder path = UriComponentsBuilder.fromPath("/services")
                .queryParam("by", byProvider ? "unit" : "category")
                .queryParam("afterName", "{name}")
                .queryParam("afterId", last.id().value());
        if (filter.category() != null) {
            path.queryParam("category", filter.category().value());
        }
        if (filter.unit() != null) {
            path.queryParam("unit", filter.unit().value());
        }
        if (filter.retired()) {
            path.queryParam("retired", true);
        }
        return path.encode().build(last.name()).toString();
    }

    private String category(Service service, Texts texts) {
        CategoryId id = service.category();
        return categories.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map(it -> it.nameIn(texts))
                .orElse(texts.of("catalog.category.none"));
    }
}
