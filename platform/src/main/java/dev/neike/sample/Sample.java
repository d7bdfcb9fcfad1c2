package dev.neike.sample;

import dev.neike.access.OpenDoor;
import dev.neike.catalog.ServiceId;
import dev.neike.database.Trouble;
import dev.neike.organization.OrganizationLoad;
import dev.neike.sample.simulation.Simulation;
import dev.neike.shell.PageNotice;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sample: fills an empty database, and says on every page that it is one. */
@Component
class Sample implements PageNotice, OpenDoor {

    private final SampleStore store;
    private final OrganizationLoad organization;
    private final StaffLoad staffs;
    private final ScheduleLoad schedules;
    private final OfferingLoad offerings;
    private final PaperLoad papers;
    private final StoryLoad stories;
    private final Clock clock;
    private volatile boolean filled;

    Sample(
            SampleStore store,
            OrganizationLoad organization,
            StaffLoad staffs,
            ScheduleLoad schedules,
            OfferingLoad offerings,
            PaperLoad papers,
            StoryLoad stories,
            Clock clock) {
        this.store = store;
        this.organization = organization;
        this.staffs = staffs;
        this.schedules = schedules;
        this.offerings = offerings;
        this.papers = papers;
        this.stories = stories;
        this.clock = clock;
    }

    /** Remembers whether the database is a sample; asked once, since that never changes while it runs. */
    void look() {
        filled = store.isFilled();
    }

    /**
     * Fills the database, all or nothing; one that is a sample already stays as it is.
     *
     * @throws Trouble where there is an organisation in it that is none
     */
    @Transactional
    public void fill() {
        if (store.isFilled()) {
            return;
        }
        if (!organization.isEmpty()) {
            throw new Trouble("sample.notEmpty");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Simulation simulation = Simulation.until(now);
        Staff staff = staffs.load(simulation);
        schedules.load(staff);
        Map<String, ServiceId> services = offerings.load(simulation.company(), staff);
        papers.load(simulation.company(), staff, services, now);
        stories.load(simulation.stories(), staff, services);
        store.filled(now);
    }

    @Override
    public Optional<String> textKey() {
        return filled ? Optional.of("sample.notice") : Optional.empty();
    }

    @Override
    public List<Guest> guests() {
        return filled
                ? Stream.of(Cast.values())
                        .map(it -> new Guest(it.textKey(), it.textKey() + ".about", it.login(), Cast.PASSWORD))
                        .toList()
                : List.of();
    }
}
