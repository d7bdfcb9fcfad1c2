package dev.neike.sample;

import dev.neike.catalog.Audience;
import dev.neike.catalog.CatalogLoad;
import dev.neike.catalog.CatalogLoad.LoadedService;
import dev.neike.catalog.CategoryId;
import dev.neike.catalog.ServiceId;
import dev.neike.catalog.ServiceWish;
import dev.neike.catalog.form.Limits;
import dev.neike.catalog.form.Question;
import dev.neike.catalog.form.QuestionKind;
import dev.neike.organization.PersonId;
import dev.neike.sample.simulation.Colleague;
import dev.neike.sample.simulation.Company;
import dev.neike.sample.simulation.Offering;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Brings in the services of the made-up company, each with a short form. */
@Component
class OfferingLoad {

    private static final List<Question> FORM = List.of(
            question("details", QuestionKind.LONG_TEXT, "请说明具体情况", "What exactly is it about?"),
            question("wanted", QuestionKind.DATE, "希望完成日期", "Wanted by"),
            question("papers", QuestionKind.FILE, "相关资料", "Papers that belong to it"));

    private final CatalogLoad catalog;

    OfferingLoad(CatalogLoad catalog) {
        this.catalog = catalog;
    }

    /** The services' numbers by code. */
    Map<String, ServiceId> load(Company company, Staff staff) {
        Map<Offering.Category, CategoryId> categories = new EnumMap<>(Offering.Category.class);
        for (Offering.Category it : Offering.Category.values()) {
            categories.put(it, catalog.category(it.chinese(), it.english(), categories.size() + 1));
        }
        List<ServiceId> ids = catalog.services(company.offerings().stream()
                .map(it -> new LoadedService(
                        wish(it, company, staff, Objects.requireNonNull(categories.get(it.category()))), FORM))
                .toList());
        Map<String, ServiceId> byCode = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            byCode.put(company.offerings().get(i).code(), ids.get(i));
        }
        return byCode;
    }

    private static ServiceWish wish(Offering it, Company company, Staff staff, CategoryId category) {
        List<Colleague> unit = company.of(it.provider());
        PersonId owner = staff.person(unit.getFirst());
        PersonId deputy = staff.person(unit.get(1));
        return new ServiceWish(
                it.code(),
                staff.unit(it.provider()),
                it.chinese(),
                it.english(),
                it.chineseDescription(),
                it.englishDescription(),
                category,
                it.category().chinese() + " " + it.category().english(),
                owner,
                deputy,
                it.confidential(),
                BigDecimal.valueOf(it.usual()),
                it.audience().isEmpty()
                        ? Audience.EVERYONE
                        : Audience.of(it.audience().stream().map(staff::unit).toList()),
                icon(it));
    }

    private static String icon(Offering it) {
        return switch (it.category()) {
            case WORKPLACE -> "laptop";
            case PEOPLE -> "people";
            case MONEY -> "cash-coin";
            case MAKING -> "gear";
            case CUSTOMERS -> "truck";
        };
    }

    private static Question question(String id, QuestionKind kind, String label, String english) {
        return new Question(id, kind, label, english, null, null, false, null, List.of(), Limits.NONE);
    }
}
