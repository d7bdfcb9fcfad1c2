package dev.neike.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.AgreementLoad;
import dev.neike.agreement.Agreements;
import dev.neike.agreement.Replay;
import dev.neike.agreement.Replayed;
import dev.neike.agreement.Scope;
import dev.neike.agreement.Terms;
import dev.neike.agreement.Times;
import dev.neike.agreement.Turn;
import dev.neike.agreement.Turned;
import dev.neike.agreement.Verdict;
import dev.neike.agreement.VersionId;
import dev.neike.agreement.paper.Contents;
import dev.neike.agreement.paper.PromisedTimes;
import dev.neike.agreement.paper.Slot;
import dev.neike.agreement.paper.Span;
import dev.neike.catalog.TestCatalog;
import dev.neike.organization.Organization;
import dev.neike.organization.PersonId;
import dev.neike.organization.TestOrganization;
import dev.neike.request.Office;
import dev.neike.request.TestRequests;
import dev.neike.request.life.Act;
import dev.neike.request.life.RequestId;
import dev.neike.shell.Viewer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What would have come out otherwise under terms that were not yet agreed, and who is told of which request. All is asked on a
 * Monday at nine, when the usual calendar opens: 9 to 12 and 13:30 to 18.
 */
@ApplicationTest
class ReplayTest {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private final Instant monday = LocalDate.now(ZONE)
            .minusDays(14)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .atTime(9, 0)
            .atZone(ZONE)
            .toInstant();

    private final AgreementLoad agreements;
    private final Agreements bindings;
    private final TestPast past;
    private final TestRequests acting;
    private final Replay replay;
    private final Cast cast;
    private final Organization people;
    private final TestOrganization organization;
    private final Office office;

    private VersionId version = new VersionId(new AgreementId(1), 1);

    ReplayTest(
            AgreementLoad agreements,
            Agreements bindings,
            TestPast past,
            TestRequests acting,
            Replay replay,
            Cast cast,
            Organization people,
            TestOrganization organization,
            TestCatalog catalog) {
        this.agreements = agreements;
        this.bindings = bindings;
        this.past = past;
        this.acting = acting;
        this.replay = replay;
        this.cast = cast;
        this.people = people;
        this.organization = organization;
        this.office = Office.of(organization, catalog);
    }

    /** What was really promised, at normal priority only: accepted within four hours, done within ten. */
    @BeforeEach
    void agree() {
        version = new VersionId(agreed("As it was", 2, 4, 10, LONG_AGO), 1);
    }

    private AgreementId agreed(String title, int priority, int accept, int fulfil, Instant at) {
        Map<Integer, PromisedTimes> times = Map.of(
                priority, new PromisedTimes(new Span(accept, Span.Unit.HOURS), new Span(fulfil, Span.Unit.HOURS)));
        Contents contents = new Contents(
                title,
                null,
                Scope.EVERYTHING,
                "We answer.",
                times,
                "",
                null,
                "",
                null,
                "",
                "",
                LocalDate.ofInstant(at, ZONE),
                null,
                null);
        AgreementId id = agreements.draft("Lead", office.first().id(), contents, at);
        agreements.send("Lead", id, at);
        agreements.sign("Lead", id, Slot.PROVIDER, at);
        agreements.sign("Executive", id, Slot.EVERYBODY, at);
        return id;
    }

    private RequestId done(String subject, int priority, Duration after) {
        return past.closed(office, asker(), new TestPast.Life(subject, priority, monday, after, false));
    }

    private PersonId asker() {
        return person(office.asker());
    }

    private PersonId person(Cast.Member member) {
        return people.personOf(member.account().id()).orElseThrow().id();
    }

    private Replayed replayed(int priority, @Nullable Duration accept, @Nullable Duration fulfil, Viewer viewer) {
        Terms terms = bindings.terms(version);
        return replay.replay(
                new Terms(
                        version,
                        terms.title(),
                        null,
                        terms.provider(),
                        terms.scope(),
                        Map.of(priority, new Times(accept, fulfil)),
                        null,
                        null),
                90,
                viewer);
    }

    private Viewer holder() {
        return office.holder().viewer();
    }

    private static Turned of(Replayed replayed, Turn turn) {
        return replayed.turned().stream()
                .filter(it -> it.turn() == turn)
                .findFirst()
                .orElseThrow();
    }

    private static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }

    @Test
    void whatWasKeptAndWouldNotHaveBeenIsToldWithBothDueTimes() {
        done("Quick", 2, minutes(120));
        RequestId slow = done("Slow", 2, minutes(180));
        done("Late anyhow", 2, Duration.ofHours(27));
        Replayed replayed = replayed(2, Duration.ofHours(4), minutes(150), holder());
        assertThat(replayed.before())
                .isEqualTo(new Replayed.Before(new Replayed.Share(3, 3), new Replayed.Share(2, 3)));
        assertThat(replayed.fulfilled()).isEqualTo(new Replayed.Share(1, 3));
        assertThat(replayed.turned())
                .containsExactly(new Turned(
                        Turn.BROKEN,
                        1,
                        1,
                        List.of(new Turned.Example(
                                slow.value(),
                                slow.path(),
                                "Slow",
                                office.customers().id(),
                                Turned.Promise.FULFILMENT,
                                new Turned.Side(
                                        Verdict.KEPT,
                                        Duration.ofHours(10),
                                        // Seven and a half hours on Monday, two and a half on Tuesday.
                                        monday.plus(Duration.ofMinutes(24 * 60 + 150)),
                                        Duration.ofHours(-7)),
                                new Turned.Side(
                                        Verdict.BROKEN, minutes(150), monday.plus(minutes(150)), minutes(30))))));
    }

    @Test
    void whatWasLateAndWouldNotHaveBeenAndWhatIsPromisedNoMore() {
        RequestId late = done("Late", 2, Duration.ofHours(27));
        Replayed replayed = replayed(2, null, Duration.ofHours(20), holder());
        Turned.Example example = of(replayed, Turn.KEPT).examples().getFirst();
        assertThat(example.number()).isEqualTo(late.value());
        assertThat(example.then().verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(example.then().over()).isEqualTo(minutes(30));
        assertThat(example.now().verdict()).isEqualTo(Verdict.KEPT);
        assertThat(example.now().over()).isEqualTo(minutes(-570));
        Turned.Example dropped = of(replayed, Turn.UNPROMISED).examples().getFirst();
        assertThat(dropped.promise()).isEqualTo(Turned.Promise.ACCEPTANCE);
        assertThat(dropped.now()).isEqualTo(new Turned.Side(Verdict.NOTHING, null, null, null));
        assertThat(replayed.accepted()).isEqualTo(Replayed.Share.NONE);
    }

    @Test
    void whereNothingWasPromisedThereWouldBeAVerdict() {
        done("In time", 3, minutes(30));
        done("Too slow", 3, minutes(100));
        Turned promised = of(replayed(3, null, minutes(60), holder()), Turn.PROMISED);
        assertThat(promised.examples()).extracting(Turned.Example::subject).containsExactly("Too slow", "In time");
        assertThat(promised.examples()).extracting(it -> it.now().over()).containsExactly(minutes(40), minutes(-30));
        assertThat(promised.examples()).extracting(it -> it.then().verdict()).containsOnly(Verdict.NOTHING);
    }

    @Test
    void whatIsNotDueYetCountsNowhere() {
        RequestId open = acting.ask(office.asker(), office.service()).id();
        acting.act(office.holder(), open, Act.ACCEPTANCE, "");
        Replayed replayed = replayed(2, Duration.ofHours(4), Duration.ofHours(8), holder());
        assertThat(replayed.requests()).isOne();
        assertThat(replayed.turned()).isEmpty();
        assertThat(replayed.fulfilled()).isEqualTo(Replayed.Share.NONE);
    }

    @Test
    void theTwentyWithTheBiggestDifferenceAreNamedAndTheRestCounted() {
        IntStream.rangeClosed(1, 23).forEach(n -> done("Number " + n, 2, minutes(60 + n)));
        Turned broken = of(replayed(2, Duration.ofHours(4), minutes(60), holder()), Turn.BROKEN);
        assertThat(broken.all()).isEqualTo(23);
        assertThat(broken.further()).isEqualTo(3);
        assertThat(broken.hidden()).isZero();
        assertThat(broken.examples())
                .extracting(it -> it.now().over())
                .containsExactlyElementsOf(IntStream.iterate(23, n -> n > 3, n -> n - 1)
                        .mapToObj(ReplayTest::minutes)
                        .toList());
    }

    @Test
    void nobodyIsToldOfARequestThatTheyMayNotSee() {
        RequestId own = done("My own affair", 2, minutes(180));
        PersonId someone = organization.person(office.customers()).id();
        past.closed(office, someone, new TestPast.Life("Of a colleague", 2, monday, minutes(200), false));
        past.closed(office, someone, new TestPast.Life("Of trust", 2, monday, minutes(240), true));
        Duration accept = Duration.ofHours(4);
        Turned asker = of(replayed(2, accept, minutes(60), office.asker().viewer()), Turn.BROKEN);
        assertThat(asker.all()).isEqualTo(2);
        assertThat(asker.hidden()).isOne();
        assertThat(asker.examples()).extracting(Turned.Example::number).containsExactly(own.value());
        Turned provider = of(replayed(2, accept, minutes(60), holder()), Turn.BROKEN);
        assertThat(provider.examples())
                .extracting(Turned.Example::subject)
                .containsExactly("Of a colleague", "My own affair");
        Turned other = of(replayed(2, accept, minutes(60), office.other().viewer()), Turn.BROKEN);
        assertThat(other.examples()).isEmpty();
        assertThat(other.hidden()).isEqualTo(2);
    }

    @Test
    void thePageNamesThemInBothLanguages() {
        RequestId own = done("My own affair", 2, minutes(180));
        past.closed(
                office,
                organization.person(office.customers()).id(),
                new TestPast.Life("Of a colleague", 2, monday, minutes(200), false));
        String path = agreed("Tighter", 2, 1, 1, Instant.now()).path() + "/versions/1/replay";
        assertThat(office.asker().browser().get(path).text())
                .contains("Would have been late")
                .contains("2 promises")
                .contains("#" + own + " My own affair")
                .contains("In time, 7 h to spare")
                .contains("Late by 2 h")
                .contains("And one more about a request that you may not read.")
                .doesNotContain("Of a colleague");
        assertThat(office.asker().browser().get(path).body()).contains("href=\"" + own.path() + "\"");
        assertThat(office.asker().browser().reading("zh-CN").get(path).text())
                .contains("将变为超时")
                .contains("超时 2 小时")
                .contains("另有 1 项所属请求您无权查看。");
        assertThat(office.other().browser().get(path).text())
                .contains("All 2 are about requests that you may not read.")
                .doesNotContain("My own affair");
        assertThat(cast.program(office.asker()).get("/api/v1" + path).body())
                .contains(
                        "\"before\":{\"accepted\":{\"kept\":2,\"counted\":2},\"fulfilled\":{\"kept\":2,\"counted\":2}}")
                .contains("\"turn\":\"broken\",\"promises\":2,\"hidden\":1,\"examples\":[{\"request\":" + own
                        + ",\"path\":\"" + own.path() + "\",\"subject\":\"My own affair\",\"customer\":"
                        + office.customers().id() + ",\"promise\":\"fulfilment\"")
                .contains("\"verdict\":\"broken\",\"promisedSeconds\":3600,\"dueAt\":\"" + monday.plus(minutes(60))
                        + "\",\"overSeconds\":7200}")
                .doesNotContain("Of a colleague");
    }

    @Test
    void termsThatChangeNothingSaySo() {
        done("Quick", 2, minutes(120));
        String path = version.agreement().path() + "/versions/1/replay";
        assertThat(office.holder().browser().get(path).text()).contains("No promise would have come out otherwise");
        assertThat(cast.program(office.holder()).get("/api/v1" + path).body()).contains("\"turned\":[]");
    }
}
