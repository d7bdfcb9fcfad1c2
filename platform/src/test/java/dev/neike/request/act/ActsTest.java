package dev.neike.request.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.neike.catalog.TestCatalog;
import dev.neike.organization.TestOrganization;
import dev.neike.organization.Unit;
import dev.neike.request.Office;
import dev.neike.request.TestRequests;
import dev.neike.request.life.Act;
import dev.neike.request.life.Closing;
import dev.neike.request.life.Leg;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.request.life.State;
import dev.neike.shell.Conflict;
import dev.neike.shell.Forbidden;
import dev.neike.shell.NotFound;
import dev.neike.shell.Refusal;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Written;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class ActsTest {

    private final TestRequests requests;
    private final Acts acts;
    private final Written written;
    private final Cast cast;
    private final JdbcClient jdbc;
    private final Office office;
    private final Conversation conversation;
    private final Reading reading;
    private final SilentConfirmation silent;
    private final TestCatalog catalog;

    ActsTest(
            TestRequests requests,
            Acts acts,
            Written written,
            Cast cast,
            JdbcClient jdbc,
            TestOrganization organization,
            TestCatalog catalog,
            Conversation conversation,
            Reading reading,
            SilentConfirmation silent) {
        this.requests = requests;
        this.acts = acts;
        this.written = written;
        this.cast = cast;
        this.jdbc = jdbc;
        this.office = Office.of(organization, catalog);
        this.conversation = conversation;
        this.reading = reading;
        this.silent = silent;
        this.catalog = catalog;
    }

    @Test
    void leadARequestFromAskingToConfirmation() {
        RequestId id = requests.ask(office.asker(), office.service()).id();
        requests.act(office.holder(), id, Act.ACCEPTANCE);
        requests.act(office.holder(), id, Act.QUESTION, "Which one?");
        requests.act(office.asker(), id, Act.ANSWER, "The blue one");
        requests.handOver(office.holder(), id, office.second());
        requests.act(office.other(), id, Act.REFUSAL, "not ours");
        requests.handOver(office.colleague(), id, office.second());
        requests.act(office.other(), id, Act.ACCEPTANCE);
        requests.act(office.other(), id, Act.RESOLUTION, "done");
        Request closed = requests.act(office.asker(), id, Act.CONFIRMATION, "");
        assertThat(closed.closing()).isEqualTo(Closing.CONFIRMED);
        assertThat(requests.legs(id))
                .extracting(Leg::kind)
                .containsExactly(
                        State.OFFERED,
                        State.WORKING,
                        State.AWAITING_CUSTOMER,
                        State.WORKING,
                        State.OFFERED,
                        State.WORKING,
                        State.OFFERED,
                        State.WORKING,
                        State.CONFIRMING);
        assertThat(requests.troubles(id)).isEmpty();
        for (String kind : List.of(
                "request-submitted",
                "customer-asked",
                "question-answered",
                "hand-over-refused",
                "request-resolved",
                "request-confirmed")) {
            assertThat(written.count("request." + kind, "request/" + id))
                    .as(kind)
                    .isEqualTo(1);
        }
        assertThat(written.count("request.request-accepted", "request/" + id)).isEqualTo(2);
    }

    @Test
    void doneTwiceByTheSamePersonAreDoneOnce() {
        Request asked = requests.ask(office.asker(), office.service());
        Action acceptance = Action.of(Act.ACCEPTANCE, 1);
        acts.perform(office.holder().viewer(), asked.id(), acceptance);
        Request again = acts.perform(office.holder().viewer(), asked.id(), acceptance);
        assertThat(again.leg()).isEqualTo(2);
        assertThat(written.count("request.request-accepted", "request/" + asked.id()))
                .isEqualTo(1);
        requests.act(office.holder(), asked.id(), Act.RESOLUTION);
        Action confirmation = Action.of(Act.CONFIRMATION, 3);
        acts.perform(office.asker().viewer(), asked.id(), confirmation);
        assertThat(acts.perform(office.asker().viewer(), asked.id(), confirmation)
                        .state())
                .isEqualTo(State.CLOSED);
        Action reopening = Action.of(Act.REOPENING, 3, "still broken");
        acts.perform(office.asker().viewer(), asked.id(), reopening);
        assertThat(acts.perform(office.asker().viewer(), asked.id(), reopening).leg())
                .isEqualTo(4);
        assertThat(requests.troubles(asked.id())).isEmpty();
    }

    @Test
    void ofTwoAtTheSameInstantOneWinsAndTheOtherReadsWho() throws Exception {
        for (int round = 0; round < 10; round++) {
            RequestId id = requests.ask(office.asker(), office.service()).id();
            CyclicBarrier start = new CyclicBarrier(2);
            try (ExecutorService both = Executors.newFixedThreadPool(2)) {
                List<Future<Object>> results = both.invokeAll(
                        List.of(accepting(office.holder(), id, start), accepting(office.colleague(), id, start)));
                List<Object> ends = List.of(results.get(0).get(), results.get(1).get());
                assertThat(ends).filteredOn(Request.class::isInstance).hasSize(1);
                assertThat(ends)
                        .filteredOn("request.conflict.first.acceptance"::equals)
                        .hasSize(1);
            }
            assertThat(requests.legs(id)).hasSize(2);
            assertThat(written.count("request.request-accepted", "request/" + id))
                    .isEqualTo(1);
        }
    }

    private Callable<Object> accepting(Cast.Member member, RequestId id, CyclicBarrier start) {
        return () -> {
            start.await();
            try {
                return acts.perform(member.viewer(), id, Action.of(Act.ACCEPTANCE, 1));
            } catch (Conflict conflict) {
                return conflict.key();
            }
        };
    }

    @Test
    void areForThoseWhomTheyAreFor() {
        RequestId id = requests.ask(office.asker(), office.service()).id();
        assertThatThrownBy(() -> requests.act(cast.stranger(), id, Act.ACCEPTANCE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requests.act(cast.administrator(), id, Act.ACCEPTANCE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requests.act(office.other(), id, Act.ACCEPTANCE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requests.act(office.asker(), id, Act.ACCEPTANCE))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> requests.act(office.roofLead(), id, Act.ACCEPTANCE))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> requests.act(office.customersLead(), id, Act.WITHDRAWAL))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> requests.act(office.holder(), id, Act.RESOLUTION))
                .isInstanceOf(Refusal.class);
        assertThat(requests.legs(id)).hasSize(1);
    }

    @Test
    void waitForSubRequestsAndGoOnAfterThem() {
        RequestId parent = requests.ask(office.asker(), office.service()).id();
        requests.act(office.holder(), parent, Act.ACCEPTANCE);
        RequestId one = sub(parent);
        RequestId two = sub(parent);
        assertThat(requests.now(parent).state()).isEqualTo(State.AWAITING_SUB_REQUEST);
        requests.act(office.holder(), parent, Act.QUESTION);
        finish(one);
        assertThat(requests.now(parent).state()).isEqualTo(State.AWAITING_CUSTOMER);
        requests.act(office.asker(), parent, Act.ANSWER);
        assertThat(requests.now(parent).state()).isEqualTo(State.AWAITING_SUB_REQUEST);
        finish(two);
        assertThat(requests.now(parent).state()).isEqualTo(State.WORKING);
        requests.act(office.holder(), two, Act.REOPENING);
        assertThat(requests.now(parent).state()).isEqualTo(State.AWAITING_SUB_REQUEST);
        assertThat(requests.troubles(parent)).isEmpty();
        assertThatThrownBy(() -> reading.seen(office.other().viewer(), parent)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reading.seen(office.asker().viewer(), two)).isInstanceOf(NotFound.class);
        requests.act(office.asker(), parent, Act.WITHDRAWAL);
        assertThat(requests.now(two).closing()).isEqualTo(Closing.WITHDRAWN);
        assertThat(requests.troubles(two)).isEmpty();
    }

    private RequestId sub(RequestId parent) {
        return requests.ask(office.holder().viewer(), office.secondService(), "Part", parent)
                .id();
    }

    private void finish(RequestId sub) {
        requests.act(office.other(), sub, Act.ACCEPTANCE);
        requests.act(office.other(), sub, Act.RESOLUTION);
        requests.act(office.holder(), sub, Act.CONFIRMATION);
    }

    @Test
    void waitForAnOutsidePartyBehindAQuestion() {
        RequestId id = requests.ask(office.asker(), office.service()).id();
        requests.act(office.holder(), id, Act.ACCEPTANCE);
        requests.act(office.holder(), id, Act.OUTSIDE_WAIT, "The supplier");
        requests.act(office.holder(), id, Act.QUESTION);
        assertThat(requests.act(office.asker(), id, Act.ANSWER).state()).isEqualTo(State.AWAITING_OUTSIDE);
        Request after = requests.act(office.holder(), id, Act.OUTSIDE_WAIT_ENDED, "");
        assertThat(after.state()).isEqualTo(State.WORKING);
        assertThat(after.outside()).isNull();
    }

    @Test
    void confirmSilentlyWhenNobodyAnswers() {
        RequestId id = requests.ask(office.asker(), office.service()).id();
        requests.act(office.holder(), id, Act.ACCEPTANCE);
        requests.act(office.holder(), id, Act.RESOLUTION);
        silent.confirmDue();
        assertThat(requests.now(id).state()).isEqualTo(State.CONFIRMING);
        jdbc.sql("update request set confirm_at = now() - interval '1 minute' where id = :id")
                .param("id", id.value())
                .update();
        silent.confirmDue();
        assertThat(requests.now(id).closing()).isEqualTo(Closing.CONFIRMED_SILENTLY);
    }

    @Test
    void reopenOnlyWithinTheWindow() {
        RequestId id = requests.ask(office.asker(), office.service()).id();
        requests.act(office.holder(), id, Act.DECLINE, "no");
        jdbc.sql("update request set closed_at = closed_at - interval '15 days' where id = :id")
                .param("id", id.value())
                .update();
        assertThatThrownBy(() -> requests.act(office.asker(), id, Act.REOPENING))
                .isInstanceOf(Refusal.class)
                .hasMessage("request.refusal.reopen-late");
    }

    @Test
    void goOnWithTheLeadAboveWhereAUnitIsClosed() {
        RequestId id = requests.ask(office.asker(), office.service()).id();
        requests.act(office.holder(), id, Act.ACCEPTANCE);
        RequestId offered = requests.ask(office.asker(), office.service()).id();
        assertThatThrownBy(() -> requests.handOver(office.roofLead(), id, office.second()))
                .as("a lead above does not act for an open unit")
                .isInstanceOf(Forbidden.class);
        close(office.first());
        RequestId elsewhere =
                requests.ask(office.asker(), office.secondService()).id();
        requests.act(office.other(), elsewhere, Act.ACCEPTANCE);
        assertThatThrownBy(() -> requests.handOver(office.other(), elsewhere, office.first()))
                .as("nothing goes to a closed unit")
                .isInstanceOf(Refusal.class);
        requests.handOver(office.roofLead(), id, office.second());
        requests.act(office.other(), id, Act.ACCEPTANCE);
        requests.act(office.roofLead(), offered, Act.DECLINE);
        assertThat(requests.now(id).unit()).isEqualTo(office.second().id());
        assertThat(requests.now(offered).state()).isEqualTo(State.CLOSED);
        assertThat(requests.troubles(id)).isEmpty();
        assertThat(office.asker()
                        .browser()
                        .get("/services/" + office.service().id() + "/requests/new")
                        .status())
                .isEqualTo(422);
    }

    /** Closes a unit that has stood for a month; its people have gone elsewhere before. */
    private void close(Unit unit) {
        jdbc.sql("""
                        update organization_placement set period = daterange(current_date - 30, null) where unit_id = :unit
                        """).param("unit", unit.id().value()).update();
        jdbc.sql("delete from organization_membership where unit_id = :unit")
                .param("unit", unit.id().value())
                .update();
        assertThat(cast.administrator()
                        .browser()
                        .delete("/units/" + unit.id() + "/placement")
                        .status())
                .isEqualTo(302);
    }

    @Test
    void showConfidentialRequestsToTheAskerAndTheHoldersOnly() {
        RequestId id = requests.ask(office.asker(), catalog.confidential(office.first()))
                .id();
        assertThat(reading.sees(office.holder().viewer(), id)).isTrue();
        requests.act(office.holder(), id, Act.ACCEPTANCE);
        assertThat(reading.sees(office.roofLead().viewer(), id)).isFalse();
        assertThat(reading.sees(office.customersLead().viewer(), id)).isFalse();
        requests.handOver(office.holder(), id, office.second());
        assertThat(reading.sees(office.holder().viewer(), id)).isTrue();
        requests.act(office.other(), id, Act.ACCEPTANCE);
        assertThat(reading.sees(office.holder().viewer(), id)).isFalse();
        assertThat(reading.sees(office.asker().viewer(), id)).isTrue();
    }

    @Test
    void keepNotesBetweenTheUnitsThatHoldIt() {
        RequestId id = requests.ask(office.asker(), office.service()).id();
        requests.act(office.holder(), id, Act.ACCEPTANCE);
        conversation.say(office.holder().viewer(), id, "he always says so", true, null);
        conversation.say(office.holder().viewer(), id, "we look into it", false, null);
        assertThat(conversation.read(reading.seen(office.asker().viewer(), id)))
                .extracting(message -> message.text())
                .containsExactly("we look into it");
        assertThat(conversation.read(reading.seen(office.colleague().viewer(), id)))
                .hasSize(2);
        assertThat(conversation.read(reading.seen(office.roofLead().viewer(), id)))
                .hasSize(1);
        assertThatThrownBy(() -> conversation.say(office.asker().viewer(), id, "x", true, null))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> conversation.say(office.roofLead().viewer(), id, "x", false, null))
                .isInstanceOf(Forbidden.class);
    }
}
