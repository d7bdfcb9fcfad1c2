package dev.neike.schedule;

import dev.neike.schedule.CalendarStore.Head;
import dev.neike.shell.ShellSettings;
import dev.neike.shell.TextCatalog;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The calendar of units that have none: made when it is first asked for, so that there always is one. */
@Component
class UsualCalendar {

    /** Since when the first week of a new calendar holds; what lies before is like it. */
    static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    private static final String NAME = "schedule.usual.name";

    private final CalendarStore store;
    private final WeekStore weeks;
    private final ShellSettings settings;
    private final TextCatalog texts;
    private final TransactionTemplate apart;

    UsualCalendar(
            CalendarStore store,
            WeekStore weeks,
            ShellSettings settings,
            TextCatalog texts,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.weeks = weeks;
        this.settings = settings;
        this.texts = texts;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    Head get() {
        return store.usual().orElseGet(() -> {
            apart.executeWithoutResult(status -> make());
            return store.usual().orElseThrow();
        });
    }

    /** In a transaction of its own: whoever asks may only be reading. Of two nodes that come at once one makes it. */
    private void make() {
        String chinese = texts.in(Locale.SIMPLIFIED_CHINESE).of(NAME);
        String english = texts.in(Locale.ENGLISH).of(NAME);
        store.insert(chinese, english, settings.timeZone(), true)
                .ifPresent(id -> weeks.write(id, BEGINNING, WeekPreset.OFFICE.plan()));
    }
}
