package dev.neike.agreement;

import dev.neike.agreement.act.Drafting;
import dev.neike.agreement.act.Reading;
import dev.neike.agreement.act.Seen;
import dev.neike.agreement.act.Sendings;
import dev.neike.agreement.act.Signing;
import dev.neike.agreement.paper.Contents;
import dev.neike.agreement.paper.PromisedTimes;
import dev.neike.agreement.paper.Side;
import dev.neike.agreement.paper.Slot;
import dev.neike.agreement.paper.Span;
import dev.neike.catalog.Service;
import dev.neike.organization.Unit;
import dev.neike.request.Office;
import dev.neike.testing.Cast;
import dev.neike.testing.Unique;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;

/** Makes agreements for tests. */
@TestComponent
public class TestAgreements {

    private final Drafting drafting;
    private final Sendings sendings;
    private final Signing signing;
    private final Reading reading;

    TestAgreements(Drafting drafting, Sendings sendings, Signing signing, Reading reading) {
        this.drafting = drafting;
        this.sendings = sendings;
        this.signing = signing;
        this.reading = reading;
    }

    /** From today on, accepted within four hours and done within two working days at normal priority. */
    public static Contents contents(Collection<Unit> customers, Collection<Service> services) {
        return contents(
                customers,
                services,
                Map.of(2, new PromisedTimes(new Span(4, Span.Unit.HOURS), new Span(2, Span.Unit.DAYS))));
    }

    public static Contents contents(
            Collection<Unit> customers, Collection<Service> services, Map<Integer, PromisedTimes> times) {
        return new Contents(
                Unique.name("agreement"),
                null,
                new Scope(
                        customers.stream().map(Unit::id).collect(Collectors.toSet()),
                        services.stream().map(Service::id).collect(Collectors.toSet())),
                "We answer.\nWe care.",
                times,
                "No bounce.",
                new BigDecimal("0.9"),
                "Come early.",
                new Span(8, Span.Unit.HOURS),
                "Say which machine.",
                "We talk.",
                LocalDate.now(ZoneId.of("Asia/Shanghai")),
                null,
                null);
    }

    /** A draft of the office's first provider for its customers. */
    public AgreementId draft(Office office) {
        return drafting.create(
                office.roofLead().viewer(),
                office.first().id(),
                contents(List.of(office.customers()), List.of(office.service())));
    }

    public AgreementId draft(Cast.Member writer, Unit provider, Contents contents) {
        return drafting.create(writer.viewer(), provider.id(), contents);
    }

    /** The same, sent. */
    public AgreementId sent(Office office) {
        AgreementId id = draft(office);
        sendings.send(office.roofLead().viewer(), id, null);
        return id;
    }

    /** The same, signed by both. */
    public AgreementId inForce(Office office) {
        AgreementId id = sent(office);
        signed(id, office.roofLead(), office.customersLead(), office.customers());
        return id;
    }

    /** Sends it and has it signed by its writer for the provider and by the leads of these customers. */
    public AgreementId inForce(
            Cast.Member writer, Unit provider, Contents contents, Cast.Member customer, Unit... customers) {
        AgreementId id = draft(writer, provider, contents);
        sendings.send(writer.viewer(), id, null);
        signed(id, writer, customer, customers);
        return id;
    }

    /** Signs for the provider, and for these customers, or for all units where there are none. */
    public void signed(AgreementId id, Cast.Member provider, Cast.Member customer, Unit... customers) {
        sign(provider, id, Slot.PROVIDER);
        if (customers.length == 0) {
            sign(customer, id, Slot.EVERYBODY);
        }
        Arrays.stream(customers).forEach(it -> sign(customer, id, slot(it)));
    }

    public void sign(Cast.Member who, AgreementId id, Slot slot) {
        signing.sign(who.viewer(), id, null, null, slot);
    }

    public static Slot slot(Unit customer) {
        return new Slot(Side.CUSTOMER, customer.id());
    }

    public Seen seen(Cast.Member who, AgreementId id) {
        return reading.seen(who.viewer(), id);
    }

    /** What lies before the viewer. */
    public long sending(Cast.Member who, AgreementId id) {
        return Objects.requireNonNull(seen(who, id).agreement().latest().sending())
                .id();
    }
}
