package dev.neike.request.page;

import dev.neike.catalog.Catalog;
import dev.neike.catalog.Service;
import dev.neike.catalog.form.AnswerProblem;
import dev.neike.catalog.form.Form;
import dev.neike.catalog.form.FormView;
import dev.neike.organization.Organization;
import dev.neike.organization.Person;
import dev.neike.organization.PersonId;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.request.act.Reading;
import dev.neike.request.draft.Draft;
import dev.neike.request.draft.Drafts;
import dev.neike.request.file.Files;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.shell.NotFound;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page together on which somebody asks. */
@Component
class Asking {

    static final List<String> FIELDS = List.of("subject", "priority", "customer", "unit");

    private final Catalog catalog;
    private final Organization organization;
    private final Reading reading;
    private final Drafts drafts;
    private final Files files;

    Asking(Catalog catalog, Organization organization, Reading reading, Drafts drafts, Files files) {
        this.catalog = catalog;
        this.organization = organization;
        this.reading = reading;
        this.drafts = drafts;
        this.files = files;
    }

    /** The page with the viewer's draft, if there is one. */
    AskPage begin(Viewer viewer, Service service, @Nullable RequestId parent, Texts texts) {
        Optional<Draft> draft = drafts.find(viewer, service.id(), parent);
        return page(
                viewer,
                service,
                parent,
                draft.map(Draft::typed).orElse(Map.of()),
                Map.of(),
                draft.orElse(null),
                "",
                texts);
    }

    /**
     * The page with what was typed.
     *
     * @param problems what is wrong with the answers
     * @param trouble what is wrong with the whole, or empty
     */
    AskPage page(
            Viewer viewer,
            Service service,
            @Nullable RequestId parent,
            Map<String, List<String>> typed,
            Map<String, AnswerProblem> problems,
            @Nullable Draft draft,
            String trouble,
            Texts texts) {
        Form form = catalog.form(service.id(), service.formVersion());
        return new AskPage(
                service,
                organization.unit(service.unit()).orElseThrow(NotFound::new),
                catalog.view(form, FormView.typed(typed), problems, texts),
                fields(typed),
                parent == null ? units(viewer) : List.of(),
                parent == null ? null : seen(viewer, parent),
                draft == null ? List.of() : files.ofDraft(draft.id()),
                draft != null && trouble.isEmpty() && problems.isEmpty(),
                draft != null && draft.formVersion() != service.formVersion(),
                trouble);
    }

    Request seen(Viewer viewer, RequestId parent) {
        return reading.seen(viewer, parent).request();
    }

    private List<Unit> units(Viewer viewer) {
        List<Unit> own = new ArrayList<>(
                organization.units(organization.unitsOf(viewer.account())).values());
        UnitId home = organization.personOf(viewer.account()).map(Person::home).orElse(null);
        own.sort(Comparator.comparing((Unit it) -> !it.id().equals(home)).thenComparing(Unit::name));
        return own;
    }

    /**
     * Whom these words mean.
     *
     * @return empty where nobody, or more than one
     */
    Optional<PersonId> customer(String words) {
        List<PersonId> meant = catalog.people(words);
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private static Map<String, String> fields(Map<String, List<String>> typed) {
        Map<String, String> fields = new HashMap<>();
        FIELDS.forEach(name -> {
            List<String> values = typed.getOrDefault(name, List.of());
            fields.put(name, values.isEmpty() ? "" : values.getFirst());
        });
        return fields;
    }
}
