package dev.neike.relation;

import dev.neike.relation.ledger.Ledger;
import dev.neike.relation.ledger.RelationFigures;
import dev.neike.shell.HomeCard;
import dev.neike.shell.HomeCardContributor;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The chain as lived, else the most recent one, on the home page, with the relation that costs it most. */
@Component
class ChainCard implements HomeCardContributor {

    private static final int ORDER = 100;
    private static final int LINKS = 3;

    private final Chains chains;
    private final ChainPages pages;
    private final Ledger ledger;

    ChainCard(Chains chains, ChainPages pages, Ledger ledger) {
        this.chains = chains;
        this.pages = pages;
        this.ledger = ledger;
    }

    @Override
    public List<HomeCard> cardsFor(Viewer viewer, Texts texts) {
        List<Chain> shown = chains.all(viewer, texts).stream()
                .filter(it -> it.preferred() && it.cases() > 0)
                .toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        List<HomeCard.Link> links = new ArrayList<>();
        shown.stream().limit(LINKS).forEach(chain -> links.add(new HomeCard.Link(chain.name(), chain.path())));
        return List.of(new HomeCard(ORDER, "diagram-3", texts.of("chain.menu"), text(shown.getFirst(), texts), links));
    }

    private String text(Chain chain, Texts texts) {
        String counts = texts.of(
                "chain.card",
                chain.name(),
                texts.formats().count(chain.handovers()),
                texts.formats().count(chain.units()));
        return ledger.costliest(chain.ledger())
                .map(it -> counts + costliest(it.called(pages.names(chain, texts)), texts))
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
