package dev.neike.relation;

import dev.neike.log.LogChain;
import dev.neike.log.Logs;
import dev.neike.relation.ledger.Ledger;
import dev.neike.relation.ledger.RelationFigures;
import dev.neike.shell.HomeCard;
import dev.neike.shell.HomeCardContributor;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The most recent chain on the home page, with the relation that costs it most. */
@Component
class ChainCard implements HomeCardContributor {

    private static final int ORDER = 100;
    private static final int LINKS = 3;

    private final Logs logs;
    private final Ledger ledger;

    ChainCard(Logs logs, Ledger ledger) {
        this.logs = logs;
        this.ledger = ledger;
    }

    @Override
    public List<HomeCard> cardsFor(Viewer viewer, Texts texts) {
        List<LogChain> chains =
                logs.chains(viewer).stream().filter(LogChain::preferred).toList();
        if (chains.isEmpty()) {
            return List.of();
        }
        List<HomeCard.Link> links = new ArrayList<>();
        chains.stream()
                .limit(LINKS)
                .forEach(chain -> links.add(new HomeCard.Link(chain.logName(), "/chains/" + chain.id())));
        return List.of(new HomeCard(ORDER, "diagram-3", texts.of("chain.menu"), text(chains.getFirst(), texts), links));
    }

    private String text(LogChain chain, Texts texts) {
        String counts = texts.of(
                "chain.card",
                chain.logName(),
                texts.formats().count(chain.handovers()),
                texts.formats().count(chain.units()));
        return ledger.costliest(chain.id())
                .map(it -> counts + costliest(it, texts))
                .orElse(counts);
    }

    private static String costliest(RelationFigures relation, Texts texts) {
        return texts.of(
                "chain.card.costliest",
                relation.giver().name(),
                relation.receiver().name(),
                texts.formats().duration(relation.lostSeconds().orElse(0)),
                texts.formats().count(relation.handovers()));
    }
}
