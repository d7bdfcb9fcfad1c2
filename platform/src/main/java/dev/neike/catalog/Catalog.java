package dev.neike.catalog;

import dev.neike.catalog.form.AnswerProblem;
import dev.neike.catalog.form.Answers;
import dev.neike.catalog.form.Form;
import dev.neike.catalog.form.FormView;
import dev.neike.catalog.form.Option;
import dev.neike.catalog.form.ParsedAnswers;
import dev.neike.catalog.form.QuestionKind;
import dev.neike.catalog.form.ShownAnswer;
import dev.neike.organization.Organization;
import dev.neike.organization.PersonId;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.shell.Forbidden;
import dev.neike.shell.NotFound;
import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may ask about services. */
@Component
public class Catalog {

    private static final int MOST_RELATIONS = 100_000;
    private static final int MOST_ANSWERED = 500;

    private final ServiceStore services;
    private final FormStore forms;
    private final UseStore uses;
    private final Sights sights;
    private final Organization organization;
    private final People people;

    Catalog(
            ServiceStore services,
            FormStore forms,
            UseStore uses,
            Sights sights,
            Organization organization,
            People people) {
        this.services = services;
        this.forms = forms;
        this.uses = uses;
        this.sights = sights;
        this.organization = organization;
        this.people = people;
    }

    /** A service, whoever may see it. */
    @Transactional(readOnly = true)
    public Optional<Service> service(ServiceId id) {
        return services.byId(id);
    }

    /** The services with these numbers; those that do not exist are left out. */
    @Transactional(readOnly = true)
    public Map<ServiceId, Service> services(Collection<ServiceId> ids) {
        return services.byIds(ids).stream().collect(Collectors.toMap(Service::id, Function.identity()));
    }

    /**
     * A service to look at.
     *
     * @throws NotFound where there is none that the viewer may see
     */
    @Transactional(readOnly = true)
    public Service seen(Viewer viewer, ServiceId id) {
        Sight sight = sights.of(viewer);
        return services.byId(id).filter(sight::sees).orElseThrow(NotFound::new);
    }

    /**
     * A service to ask for.
     *
     * @throws NotFound where there is none that the viewer may see
     * @throws Forbidden where the viewer may see it but is not of its audience
     * @throws Refusal where it is retired, or the unit that offers it is closed
     */
    @Transactional(readOnly = true)
    public Service askable(Viewer viewer, ServiceId id) {
        Sight sight = sights.of(viewer);
        Service service = services.byId(id).filter(sight::sees).orElseThrow(NotFound::new);
        if (!sight.isAudience(service)) {
            throw new Forbidden();
        }
        if (!service.isOpen()) {
            throw new Refusal("catalog.refusal.retired");
        }
        if (organization.unit(service.unit()).filter(Unit::open).isEmpty()) {
            throw new Refusal("catalog.refusal.provider-closed");
        }
        return service;
    }

    /** Whether the viewer is of the audience of a service that is open. */
    @Transactional(readOnly = true)
    public boolean mayAsk(Viewer viewer, Service service) {
        return service.isOpen() && sights.of(viewer).isAudience(service);
    }

    /** Whether members of these units are of the audience of a service that is open. */
    @Transactional(readOnly = true)
    public boolean mayAsk(Set<UnitId> units, Service service) {
        return service.isOpen()
                && (service.audience().everyone()
                        || sights.withThoseAbove(units).stream()
                                .anyMatch(service.audience().units()::contains));
    }

    /** Whether the viewer may change the service: owner, deputy, leads of its unit or above, administrators. */
    @Transactional(readOnly = true)
    public boolean mayEdit(Viewer viewer, Service service) {
        return sights.of(viewer).mayEdit(service);
    }

    @Transactional(readOnly = true)
    public boolean isOwnerOrDeputy(PersonId person, Service service) {
        return person.equals(service.owner()) || person.equals(service.deputy());
    }

    /** The open services of which somebody is owner or deputy. */
    @Transactional(readOnly = true)
    public List<Service> answeredFor(PersonId person) {
        return services.answeredFor(person, MOST_ANSWERED);
    }

    /** The open services of a unit by name, whoever may see them. */
    @Transactional(readOnly = true)
    public List<Service> offeredBy(UnitId unit) {
        return services.page(Sight.EVERYTHING, ServiceFilter.ALL.unit(unit));
    }

    /** What the viewer may see and the filter wants. */
    @Transactional(readOnly = true)
    public List<Service> find(Viewer viewer, ServiceFilter filter) {
        return services.page(sights.of(viewer), filter);
    }

    /** The form in force. */
    @Transactional(readOnly = true)
    public Form form(ServiceId id) {
        return form(id, services.byId(id).orElseThrow(NotFound::new).formVersion());
    }

    /**
     * A version of a form.
     *
     * @throws NotFound where there is none
     */
    @Transactional(readOnly = true)
    public Form form(ServiceId id, int version) {
        return forms.find(id, version).orElseThrow(NotFound::new);
    }

    /** Reads what somebody typed into a form. */
    @Transactional(readOnly = true)
    public ParsedAnswers parse(Form form, Map<String, List<String>> typed) {
        return form.parse(typed, people);
    }

    /** The answers with the labels of their questions, for reading. */
    @Transactional(readOnly = true)
    public List<ShownAnswer> shown(Form form, Answers answers, UnaryOperator<String> fileNames, Texts texts) {
        return form.shown(answers, people.names(fileNames, texts), texts);
    }

    /** The fields of a form that nobody has filled in yet, for {@code services/form/fields.jte}. */
    @Transactional(readOnly = true)
    public FormView view(Form form, Texts texts) {
        return view(form, Map.of(), Map.of(), texts);
    }

    /** The fields of a form with the answers of a draft. */
    @Transactional(readOnly = true)
    public FormView view(Form form, Answers answers, Texts texts) {
        return view(form, people.typed(answers), Map.of(), texts);
    }

    /** The fields of a form with what somebody typed and what is wrong with it. */
    @Transactional(readOnly = true)
    public FormView view(Form form, Map<String, List<String>> typed, Map<String, AnswerProblem> problems, Texts texts) {
        boolean units = form.questions().stream().anyMatch(it -> it.kind() == QuestionKind.UNIT);
        List<Option> choices = units
                ? organization.openUnits().stream()
                        .map(it -> new Option(it.id().toString(), it.nameIn(texts), null))
                        .toList()
                : List.of();
        return new FormView(form, typed, problems, choices, people.today());
    }

    /** The numbers of all people whom these words may mean, see {@link dev.neike.catalog.form.Surroundings#people}. */
    @Transactional(readOnly = true)
    public List<PersonId> people(String words) {
        return people.people(words).stream().map(PersonId::new).toList();
    }

    /** Who may be meant while somebody types a name. */
    @Transactional(readOnly = true)
    public List<SuggestedPerson> suggested(String words, int limit) {
        return people.suggested(words, limit);
    }

    /** What to type so that exactly this person is meant. */
    @Transactional(readOnly = true)
    public String typed(@Nullable PersonId person) {
        return people.typed(person);
    }

    /** Who offers something to whom: one entry for each unit named in an audience, and for everybody. */
    @Transactional(readOnly = true)
    public List<DeclaredRelation> declared() {
        return services.declared(MOST_RELATIONS);
    }

    @Transactional(readOnly = true)
    public boolean isConfidential(ServiceId id) {
        return services.byId(id).map(Service::confidential).orElse(false);
    }

    /** Notes that a unit asked for a service; cheap, in the transaction of the asking. */
    @Transactional
    public void used(ServiceId service, UnitId unit) {
        uses.append(service, unit);
    }
}
