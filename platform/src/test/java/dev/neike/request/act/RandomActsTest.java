package dev.neike.request.act;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.catalog.TestCatalog;
import dev.neike.organization.TestOrganization;
import dev.neike.organization.Unit;
import dev.neike.request.Office;
import dev.neike.request.TestRequests;
import dev.neike.request.act.ModelRequest.End;
import dev.neike.request.life.Act;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Random people do random things to requests, and the product agrees with a model kept beside it. */
@ApplicationTest
@Tag("slow")
class RandomActsTest {

    private static final List<Act> ACTS = Stream.of(Act.values())
            .filter(act -> act != Act.SUBMISSION
                    && act != Act.SUB_REQUEST
                    && act != Act.SUB_REQUEST_CLOSED
                    && act != Act.SILENT_CONFIRMATION)
            .toList();

    private final TestRequests requests;
    private final Acts acts;
    private final Cast cast;
    private final Office office;
    private final JdbcClient jdbc;

    RandomActsTest(
            TestRequests requests,
            Acts acts,
            Cast cast,
            TestOrganization organization,
            TestCatalog catalog,
            JdbcClient jdbc) {
        this.requests = requests;
        this.acts = acts;
        this.cast = cast;
        this.office = Office.of(organization, catalog);
        this.jdbc = jdbc;
    }

    private Cast.Member person(int number) {
        return switch (number) {
            case 0 -> office.asker();
            case 1 -> office.holder();
            case 2 -> office.other();
            case 3 -> office.thirdMember();
            default -> cast.stranger();
        };
    }

    private Unit unit(int number) {
        return List.of(office.first(), office.second(), office.third()).get(number - 1);
    }

    @RepeatedTest(40)
    void agreeWithAModel() {
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        RequestId id = requests.ask(office.asker(), office.service()).id();
        ModelRequest model = new ModelRequest(0, 1);
        List<RequestId> subs = new ArrayList<>();
        List<String> story = new ArrayList<>(List.of("seed " + seed));
        for (int i = 0; i < 30; i++) {
            int who = random.nextInt(6) == 0 ? ModelRequest.STRANGER : random.nextInt(4);
            if (random.nextInt(8) == 0) {
                third(model, id, who, subs, story);
            } else {
                one(random, model, id, who, story);
            }
            if (model.kind().equals("CLOSED")) {
                subs.clear();
            }
            assertThat(ended(id)).as(story.toString()).isEqualTo(model.kind() + model.closing);
        }
        assertThat(legs(id)).as(story.toString()).isEqualTo(model.legs);
        assertThat(requests.troubles(id)).as(story.toString()).isEmpty();
    }

    private void one(SplittableRandom random, ModelRequest model, RequestId id, int who, List<String> story) {
        Act act = ACTS.get(random.nextInt(ACTS.size()));
        int receiver = 1 + random.nextInt(3);
        Action action = new Action(
                act, requests.now(id).leg(), "because", unit(receiver).id());
        End expected = model.act(who, act.name(), receiver);
        story.add(who + " " + act + " " + receiver + " " + expected);
        assertThat(tried(who, id, action)).as(story.toString()).isEqualTo(expected);
        if (expected == End.DONE && random.nextInt(3) == 0) {
            assertThat(tried(who, id, action)).as("again: " + story).isEqualTo(repeated(model, who));
        }
    }

    /** Done again it is as if it had been done once, for whoever still sees it. */
    private static End repeated(ModelRequest model, int who) {
        return model.sees(who) ? End.DONE : End.UNSEEN;
    }

    private End tried(int who, RequestId id, Action action) {
        try {
            acts.perform(person(who).viewer(), id, action);
            return End.DONE;
        } catch (NotFound e) {
            return End.UNSEEN;
        } catch (Forbidden e) {
            return End.NOT_YOURS;
        } catch (Conflict e) {
            return End.TOO_LATE;
        } catch (Refusal e) {
            return End.NOT_NOW;
        }
    }

    /** The holder asks a third unit, or one of its sub-requests is finished. */
    private void third(ModelRequest model, RequestId id, int who, List<RequestId> subs, List<String> story) {
        if (!subs.isEmpty()) {
            RequestId sub = subs.removeFirst();
            story.add("sub-request done");
            Request it = requests.now(sub);
            requests.act(office.other(), sub, Act.DECLINE);
            assertThat(it.parent()).isEqualTo(id);
            model.thirdDone();
        } else if (who != 2 && model.askThird(who)) {
            story.add(who + " asks a third unit");
            subs.add(requests.ask(person(who).viewer(), office.secondService(), "Part", id)
                    .id());
        }
    }

    private String ended(RequestId id) {
        Request it = requests.now(id);
        return it.state() + (it.closing() == null ? "" : it.closing().name());
    }

    private List<String> legs(RequestId id) {
        Map<Long, Integer> numbers = LongStream.of(1, 2, 3)
                .boxed()
                .collect(Collectors.toMap(it -> unit(it.intValue()).id().value(), Long::intValue));
        return requests.legs(id).stream()
                .map((Leg leg) -> leg.kind() + "@" + numbers.get(leg.unit().value()))
                .toList();
    }

    @Test
    void atTheSameInstantBreakNothing() throws InterruptedException {
        List<RequestId> asked = Stream.generate(
                        () -> requests.ask(office.asker(), office.service()).id())
                .limit(6)
                .toList();
        List<Thread> people = new ArrayList<>();
        for (int who = 0; who < 4; who++) {
            int number = who;
            people.add(Thread.startVirtualThread(() -> busy(number, asked)));
        }
        for (Thread thread : people) {
            thread.join();
        }
        for (RequestId id : asked) {
            assertThat(requests.troubles(id)).isEmpty();
            assertThat(requests.now(id).leg()).isEqualTo(requests.legs(id).size());
            long written = jdbc.sql("select count(*) from activity where subject = :subject")
                    .param("subject", "request/" + id)
                    .query(Long.class)
                    .single();
            long closings = requests.legs(id).stream().map(Leg::life).distinct().count()
                    - (requests.now(id).state() == State.CLOSED ? 0 : 1);
            assertThat(written).isEqualTo(requests.legs(id).size() + closings);
        }
    }

    private void busy(int who, List<RequestId> asked) {
        SplittableRandom random = new SplittableRandom(who);
        for (int i = 0; i < 60; i++) {
            RequestId id = asked.get(random.nextInt(asked.size()));
            Act act = ACTS.get(random.nextInt(ACTS.size()));
            if (act != Act.WITHDRAWAL || random.nextInt(4) == 0) {
                Action action = new Action(
                        act,
                        requests.now(id).leg(),
                        "because",
                        unit(1 + random.nextInt(3)).id());
                End end = tried(who, id, action);
                assertThat(end).isNotNull();
            }
        }
    }
}
