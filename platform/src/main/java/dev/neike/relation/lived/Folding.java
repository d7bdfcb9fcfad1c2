package dev.neike.relation.lived;

import dev.neike.request.Facts;
import dev.neike.request.store.Fact;
import dev.neike.shell.ShellSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Books what happened to requests on their relations: each fact once, taken and booked in one transaction.
 * What is confidential waits apart, see {@link ConfidentialFolding}. */
@Component
public class Folding {

    private static final int AT_ONCE = 2_000;
    private static final int MOST_ROUNDS = 100;

    private final Facts facts;
    private final LivedStore store;
    private final ConfidentialStore confidential;
    private final ShellSettings settings;
    private final TransactionTemplate transactions;

    Folding(
            Facts facts,
            LivedStore store,
            ConfidentialStore confidential,
            ShellSettings settings,
            TransactionTemplate transactions) {
        this.facts = facts;
        this.store = store;
        this.confidential = confidential;
        this.settings = settings;
        this.transactions = transactions;
    }

    /** Books all that is there, in steps. */
    public void fold() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Integer taken = transactions.execute(status -> step());
            if (taken == null || taken < AT_ONCE) {
                return;
            }
        }
    }

    private int step() {
        List<Fact> taken = facts.take(AT_ONCE);
        Map<String, Booked> booked = new TreeMap<>();
        taken.stream().filter(fact -> !fact.confidential()).forEach(fact -> {
            LocalDate month =
                    fact.at().atZone(settings.timeZone()).toLocalDate().withDayOfMonth(1);
            String key = fact.customer() + ">" + fact.provider() + ">" + month;
            booked.merge(key, Booked.of(fact, month), Booked::plus);
        });
        store.add(booked.values());
        taken.stream().filter(Fact::confidential).forEach(confidential::add);
        return taken.size();
    }
}
