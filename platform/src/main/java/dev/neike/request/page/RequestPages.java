package dev.neike.request.page;

import dev.neike.catalog.Catalog;
import dev.neike.catalog.form.Answers;
import dev.neike.catalog.form.ShownAnswer;
import dev.neike.organization.Membership;
import dev.neike.organization.Organization;
import dev.neike.organization.PersonId;
import dev.neike.organization.Unit;
import dev.neike.request.Parties;
import dev.neike.request.RequestCards;
import dev.neike.request.RequestPromises;
import dev.neike.request.act.Conversation;
import dev.neike.request.act.Involvement;
import dev.neike.request.act.Links;
import dev.neike.request.act.Reading;
import dev.neike.request.act.Reading.Seen;
import dev.neike.request.file.AttachedFile;
import dev.neike.request.file.Files;
import dev.neike.request.life.Act;
import dev.neike.request.life.Leg;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.request.life.TimeLedger;
import dev.neike.request.store.LegStore;
import dev.neike.request.store.LinkStore.Link;
import dev.neike.request.store.Message;
import dev.neike.request.store.RequestStore;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Puts the page of a request together. */
@Component
class RequestPages {

    private final Reading reading;
    private final Conversation conversation;
    private final RequestStore requests;
    private final LegStore legs;
    private final Links links;
    private final Files files;
    private final Catalog catalog;
    private final Organization organization;
    private final Naming naming;
    private final Parties parties;
    private final List<RequestCards> cards;
    private final ObjectProvider<RequestPromises> promises;
    private final JsonMapper json;
    private final Clock clock;

    RequestPages(
            Reading reading,
            Conversation conversation,
            RequestStore requests,
            LegStore legs,
            Links links,
            Files files,
            Catalog catalog,
            Organization organization,
            Naming naming,
            Parties parties,
            List<RequestCards> cards,
            ObjectProvider<RequestPromises> promises,
            JsonMapper json,
            Clock clock) {
        this.reading = reading;
        this.conversation = conversation;
        this.requests = requests;
        this.legs = legs;
        this.links = links;
        this.files = files;
        this.catalog = catalog;
        this.organization = organization;
        this.naming = naming;
        this.parties = parties;
        this.cards = cards;
        this.promises = promises;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    RequestPage of(Viewer viewer, RequestId id, String trouble, String typed, Texts texts) {
        Seen seen = reading.seen(viewer, id);
        Request it = seen.request();
        Involvement involvement = seen.involvement();
        List<Leg> all = legs.of(id);
        List<Message> said = conversation.read(seen);
        List<Link> linked = links.of(seen);
        List<AttachedFile> attached = files.of(id, involvement.notes());
        Request parent =
                it.parent() == null ? null : reading.beside(seen, it.parent()).orElse(null);
        PersonId person = seen.standing().person();
        Parties.Party party = parties.of(seen);
        Instant now = clock.instant();
        return new RequestPage(
                it,
                naming.of(wanted(seen, all, said, linked)),
                involvement,
                ActForm.of(involvement.acts()),
                answers(it, attached, texts),
                Entry.story(all, said, it.customerUnit()),
                LegBar.of(all, now),
                TimeLedger.of(all, now),
                seen.subRequests(),
                seen.readable(),
                parent,
                seen.watchers(),
                linked,
                attached,
                colleagues(it, involvement),
                units(it, involvement),
                cards.stream().flatMap(module -> module.cardOf(party).stream()).toList(),
                promises.stream()
                        .flatMap(module -> module.of(viewer, it, all, texts).stream())
                        .toList(),
                person != null && seen.watchers().contains(person),
                person,
                UUID.randomUUID(),
                now,
                trouble,
                typed);
    }

    private List<ShownAnswer> answers(Request it, List<AttachedFile> attached, Texts texts) {
        Answers answers = json.readValue(requests.answers(it.id()), Answers.class);
        return catalog.shown(
                catalog.form(it.service(), it.formVersion()), answers, number -> file(attached, number), texts);
    }

    private static String file(List<AttachedFile> attached, String number) {
        return attached.stream()
                .filter(file -> Long.toString(file.id()).equals(number))
                .findFirst()
                .map(AttachedFile::name)
                .orElse(number);
    }

    private List<Membership> colleagues(Request it, Involvement involvement) {
        return involvement.holder() && it.state().isHeld() ? organization.members(it.unit()) : List.of();
    }

    private List<Unit> units(Request it, Involvement involvement) {
        return involvement.may(Act.HAND_OVER)
                ? organization.openUnits().stream()
                        .filter(unit -> !unit.id().equals(it.unit()))
                        .toList()
                : List.of();
    }

    private static Naming.Wanted wanted(Seen seen, List<Leg> legs, List<Message> said, List<Link> linked) {
        Naming.Wanted wanted = new Naming.Wanted()
                .requests(List.of(seen.request()))
                .requests(seen.subRequests())
                .requests(linked.stream().map(Link::other).toList());
        legs.forEach(leg -> wanted.unit(leg.unit())
                .unit(leg.sender())
                .person(leg.openedBy())
                .person(leg.endedBy()));
        said.forEach(message -> wanted.unit(message.unit()).person(message.author()));
        seen.watchers().forEach(wanted::person);
        return wanted;
    }
}
