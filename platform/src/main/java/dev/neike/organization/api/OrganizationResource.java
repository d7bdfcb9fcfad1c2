package dev.neike.organization.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.neike.api.Cursor;
import dev.neike.api.Items;
import dev.neike.organization.Belonging;
import dev.neike.organization.Organization;
import dev.neike.organization.PeopleFilter;
import dev.neike.organization.Person;
import dev.neike.organization.PersonId;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.shell.NotFound;
import dev.neike.shell.Role;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Units and people as they stand today, and oneself. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "organization")
class OrganizationResource {

    private final Organization organization;

    OrganizationResource(Organization organization) {
        this.organization = organization;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UnitJson(
            long id,
            String code,
            String name,
            @Nullable String englishName,
            String kind,
            @Nullable Long parent,
            boolean open) {

        static UnitJson of(Unit it) {
            return new UnitJson(
                    it.id().value(),
                    it.code(),
                    it.name(),
                    it.englishName(),
                    it.kind().name().toLowerCase(Locale.ROOT),
                    it.parent() == null ? null : it.parent().value(),
                    it.open());
        }
    }

    /** Somebody; without a home unit they are not here today. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonJson(
            long id,
            String name,
            @Nullable String number,
            @Nullable String mail,
            @Nullable Long home) {

        static PersonJson of(Person it) {
            return new PersonJson(
                    it.id().value(),
                    it.name(),
                    it.number(),
                    it.mail(),
                    it.home() == null ? null : it.home().value());
        }
    }

    /** Oneself: the units one belongs to, and those one leads with all below them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeJson(
            String name,
            List<String> roles,
            @Nullable PersonJson person,
            List<Long> units,
            List<Long> leading,
            String language) {}

    @GetMapping("/me")
    @Operation(summary = "Whom this token acts for")
    MeJson me(Viewer viewer, Texts texts) {
        Belonging belonging = organization.belonging(viewer.account());
        return new MeJson(
                viewer.name(),
                viewer.roles().stream().map(Role::name).sorted().toList(),
                organization.personOf(viewer.account()).map(PersonJson::of).orElse(null),
                numbers(belonging.units()),
                numbers(belonging.leading()),
                texts.tag());
    }

    @GetMapping("/units")
    @Operation(summary = "Open units, by number")
    ResponseEntity<Items<UnitJson>> units(
            @RequestParam(defaultValue = "") String cursor, @RequestParam(defaultValue = Items.USUAL) int limit) {
        long after = Cursor.parse(cursor, 1).number(0, 0);
        int size = Items.limit(limit);
        List<Unit> found = organization.openUnits().stream()
                .filter(it -> it.id().value() > after)
                .sorted(Comparator.comparingLong(it -> it.id().value()))
                .limit(size + 1L)
                .toList();
        return Items.page(found, size, it -> Cursor.of(it.id()), UnitJson::of);
    }

    @GetMapping("/units/{id}")
    @Operation(summary = "A unit, closed ones too")
    UnitJson unit(@PathVariable long id) {
        return Optional.of(id)
                .filter(it -> it > 0)
                .flatMap(it -> organization.unit(new UnitId(it)))
                .map(UnitJson::of)
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/people")
    @Operation(
            summary = "People who are here, by name: of a unit and all below it, or with words in name, number or mail")
    ResponseEntity<Items<PersonJson>> people(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = Items.USUAL) int limit) {
        Cursor after = Cursor.parse(cursor, 2);
        PeopleFilter filter =
                new PeopleFilter(q, unit, "here", after.isStart() ? null : after.text(0), after.number(1, 0));
        int size = Items.limit(limit);
        return Items.page(
                organization.findPeople(filter, size + 1), size, it -> Cursor.of(it.name(), it.id()), PersonJson::of);
    }

    @GetMapping("/people/{id}")
    @Operation(summary = "A person")
    PersonJson person(@PathVariable long id) {
        return Optional.of(id)
                .filter(it -> it > 0)
                .flatMap(it -> organization.person(new PersonId(it)))
                .map(PersonJson::of)
                .orElseThrow(NotFound::new);
    }

    private static List<Long> numbers(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).sorted().toList();
    }
}
