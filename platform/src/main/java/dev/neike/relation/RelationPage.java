package dev.neike.relation;

import dev.neike.relation.ledger.ExampleCase;
import dev.neike.relation.ledger.RelationFigures;
import dev.neike.relation.ledger.RelationMonth;
import dev.neike.relation.ledger.UnitName;
import java.util.List;
import java.util.Optional;

/**
 * Both directions between two units.
 *
 * @param one giver of the direction asked for
 * @param other its receiver
 * @param there from one to the other
 * @param back from the other to the one
 */
public record RelationPage(UnitName one, UnitName other, Direction there, Direction back) {

    public List<Direction> directions() {
        return List.of(there, back);
    }

    /**
     * One direction.
     *
     * @param from giver
     * @param to receiver
     * @param figures absent where nothing was handed over this way
     * @param waiting chart of the waiting, empty where there is nothing to draw
     * @param holding chart of the holding
     * @param trend chart of the months
     * @param months the months
     * @param examples cases that show it, as far as the viewer may see them
     */
    public record Direction(
            UnitName from,
            UnitName to,
            Optional<RelationFigures> figures,
            String waiting,
            String holding,
            String trend,
            List<RelationMonth> months,
            List<ShownExample> examples) {

        public List<ShownExample> examples(ExampleCase.Kind kind) {
            return examples.stream().filter(example -> example.kind() == kind).toList();
        }
    }
}
