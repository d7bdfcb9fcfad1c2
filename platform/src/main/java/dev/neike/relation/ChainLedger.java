package dev.neike.relation;

import dev.neike.relation.ledger.Ledger;
import dev.neike.relation.ledger.RelationFigures;
import dev.neike.relation.ledger.UnitFigures;
import dev.neike.relation.ledger.UnitLoad;
import dev.neike.relation.ledger.UnitMonth;
import dev.neike.relation.ledger.UnitName;
import dev.neike.relation.ledger.UnitReader;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The figures of a page's chain in its period, with units called as its reader calls them. */
@Component
class ChainLedger {

    private final Ledger ledger;
    private final UnitReader units;

    ChainLedger(Ledger ledger, UnitReader units) {
        this.ledger = ledger;
        this.units = units;
    }

    /** All units, most working legs first. */
    List<UnitName> units(ChainPage page) {
        return ledger.units(page.ledger()).stream().map(page.names()).toList();
    }

    /** All relations of the page's period, also those that its filter leaves out. */
    List<RelationFigures> relations(ChainPage page) {
        return ledger.relations(page.ledger(), page.period()).stream()
                .map(it -> it.called(page.names()))
                .toList();
    }

    /** The relations of the page's period that pass its filter. */
    List<RelationFigures> passing(ChainPage page) {
        return relations(page).stream().filter(page.filter()::passes).toList();
    }

    List<UnitLoad> loads(ChainPage page) {
        return ledger.loads(page.ledger(), page.period()).stream()
                .map(it -> it.called(page.names()))
                .toList();
    }

    /** A relation over all. */
    Optional<RelationFigures> relation(ChainPage page, int giver, int receiver) {
        return ledger.relation(page.ledger(), giver, receiver).map(it -> it.called(page.names()));
    }

    /** The relations of one unit over all. */
    List<RelationFigures> relationsOf(ChainPage page, int unit) {
        return ledger.relationsOf(page.ledger(), unit).stream()
                .map(it -> it.called(page.names()))
                .toList();
    }

    Optional<UnitFigures> unit(ChainPage page, int number) {
        return units.unit(page.ledger(), number).map(it -> it.called(page.names()));
    }

    List<UnitMonth> months(ChainPage page, int unit) {
        return units.months(page.ledger(), unit);
    }
}
