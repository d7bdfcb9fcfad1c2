package dev.neike.sample;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.AgreementLoad;
import dev.neike.agreement.Scope;
import dev.neike.agreement.paper.Contents;
import dev.neike.agreement.paper.PromisedTimes;
import dev.neike.agreement.paper.Side;
import dev.neike.agreement.paper.Slot;
import dev.neike.agreement.paper.Span;
import dev.neike.catalog.ServiceId;
import dev.neike.organization.UnitId;
import dev.neike.sample.simulation.Assumptions;
import dev.neike.sample.simulation.Company;
import dev.neike.sample.simulation.Paper;
import dev.neike.sample.simulation.Papers;
import dev.neike.sample.simulation.Trade;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Brings in the agreements of the made-up company: most were in force before the first simulated request. */
@Component
class PaperLoad {

    private static final int BEFORE = Assumptions.DAYS + 30;
    /** So many days earlier the first version of what was renewed since. */
    private static final int A_YEAR = 365;

    private static final Duration TO_SEND = Duration.ofDays(2);
    private static final Duration TO_SIGN = Duration.ofDays(5);
    private static final Duration LATELY = Duration.ofDays(6);

    private final AgreementLoad agreements;

    PaperLoad(AgreementLoad agreements) {
        this.agreements = agreements;
    }

    /** Whatever the papers speak of. */
    private record Around(Company company, Staff staff, Map<String, ServiceId> services, Instant now) {

        String lead(Trade unit) {
            return company.of(unit).getFirst().name();
        }

        LocalDate day(Instant at) {
            return LocalDate.ofInstant(at, Assumptions.ZONE);
        }

        Instant ago(int days) {
            return now.minus(Duration.ofDays(days));
        }
    }

    void load(Company company, Staff staff, Map<String, ServiceId> services, Instant now) {
        Around around = new Around(company, staff, services, now);
        Papers.ALL.forEach(paper -> load(paper, around));
    }

    private void load(Paper paper, Around around) {
        switch (paper.stage()) {
            case DRAFT -> draft(paper, around, around.now().minus(LATELY));
            case SENT -> sent(paper, around);
            case IN_FORCE -> signed(paper, around, draft(paper, around, around.ago(BEFORE)), around.ago(BEFORE));
            case RENEWED -> {
                AgreementId id = draft(before(paper), around, around.ago(BEFORE + A_YEAR));
                signed(paper, around, id, around.ago(BEFORE + A_YEAR));
                agreements.next(
                        around.lead(paper.provider()),
                        id,
                        contents(paper, around, around.ago(BEFORE)),
                        around.ago(BEFORE));
                signed(paper, around, id, around.ago(BEFORE));
            }
        }
    }

    private AgreementId draft(Paper paper, Around around, Instant at) {
        String by = around.lead(paper.provider());
        AgreementId id = agreements.draft(by, around.staff().unit(paper.provider()), contents(paper, around, at), at);
        agreements.owner(
                id,
                Side.PROVIDER,
                around.staff().person(around.company().of(paper.provider()).get(1)),
                at);
        if (paper.customers().size() == 1) {
            agreements.owner(
                    id,
                    Side.CUSTOMER,
                    around.staff()
                            .person(around.company()
                                    .of(paper.customers().getFirst())
                                    .get(1)),
                    at);
        }
        return id;
    }

    private void signed(Paper paper, Around around, AgreementId id, Instant drafted) {
        Instant at = drafted.plus(TO_SEND);
        agreements.send(around.lead(paper.provider()), id, at);
        agreements.sign(around.lead(paper.provider()), id, Slot.PROVIDER, at);
        Instant last = drafted.plus(TO_SIGN);
        if (paper.customers().isEmpty()) {
            agreements.sign(StaffLoad.MANAGER, id, Slot.EVERYBODY, last);
        }
        paper.customers().forEach(it -> agreements.sign(around.lead(it), id, slot(it, around), last));
    }

    /** The provider and all customers but the first one have signed. */
    private void sent(Paper paper, Around around) {
        Instant at = around.now().minus(LATELY);
        AgreementId id = draft(paper, around, at);
        agreements.send(around.lead(paper.provider()), id, at.plus(TO_SEND));
        agreements.sign(around.lead(paper.provider()), id, Slot.PROVIDER, at.plus(TO_SEND));
        Trade other = paper.customers().getLast();
        Instant said = at.plus(TO_SEND).plus(Duration.ofHours(20));
        agreements.comment(around.lead(other), id, Side.CUSTOMER, "旺季合同集中，普通合同能否也在三个工作日内完成？", said);
        agreements.comment(
                around.lead(paper.provider()),
                id,
                Side.PROVIDER,
                "标准文本通常三个工作日内可以完成；非标准文本仍按五个工作日约定，紧急的请选高优先级。",
                said.plus(Duration.ofHours(3)));
        paper.customers().stream()
                .skip(1)
                .forEach(it -> agreements.sign(around.lead(it), id, slot(it, around), said.plus(Duration.ofHours(5))));
        agreements.call(id);
    }

    private static Slot slot(Trade customer, Around around) {
        return new Slot(Side.CUSTOMER, around.staff().unit(customer));
    }

    private static Contents contents(Paper paper, Around around, Instant drafted) {
        Map<Integer, PromisedTimes> times = new HashMap<>();
        for (int i = 0; i < paper.times().size(); i++) {
            times.put(i + 1, times(paper.times().get(i)));
        }
        return new Contents(
                paper.title().chinese(),
                paper.title().english(),
                new Scope(
                        units(paper.customers(), around),
                        paper.services().stream()
                                .map(it ->
                                        Objects.requireNonNull(around.services().get(it)))
                                .collect(Collectors.toSet())),
                paper.providerDuties(),
                times,
                paper.quality(),
                BigDecimal.valueOf(paper.share(), 2),
                paper.customerDuties(),
                new Span(paper.answer(), Span.Unit.HOURS),
                paper.input(),
                paper.consequences(),
                around.day(drafted.plus(Duration.ofDays(8))),
                null,
                paper.reviewIn() == null ? null : around.day(around.now()).plusDays(paper.reviewIn()));
    }

    private static Set<UnitId> units(List<Trade> trades, Around around) {
        return trades.stream().map(around.staff()::unit).collect(Collectors.toSet());
    }

    private static PromisedTimes times(Paper.Times it) {
        return new PromisedTimes(
                new Span(it.acceptHours(), Span.Unit.HOURS),
                it.fulfilDays() > 0
                        ? new Span(it.fulfilDays(), Span.Unit.DAYS)
                        : new Span(it.fulfilHours(), Span.Unit.HOURS));
    }

    /** What stood there a year before: a day more for everything, less to be kept, and less said. */
    private static Paper before(Paper it) {
        return new Paper(
                it.provider(),
                it.customers(),
                it.services(),
                it.title(),
                it.providerDuties().lines().limit(2).collect(Collectors.joining("\n")),
                it.times().stream()
                        .map(times -> new Paper.Times(times.acceptHours() * 2, times.fulfilDays() + 2, 0))
                        .toList(),
                it.quality(),
                it.share() - 10,
                it.customerDuties(),
                it.answer() * 2,
                it.input(),
                "",
                null,
                it.stage());
    }
}
