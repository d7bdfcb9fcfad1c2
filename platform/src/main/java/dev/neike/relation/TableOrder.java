package dev.neike.relation;

import dev.neike.relation.ledger.RelationFigures;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The order of the table.
 *
 * @param column what it goes by
 * @param descending largest first
 */
public record TableOrder(Column column, boolean descending) {

    /** What the table can be ordered by. */
    public enum Column {
        FROM,
        TO,
        HANDOVERS,
        CASES,
        RETURNED,
        WAITING_MEAN,
        WAITING_P50,
        WAITING_P85,
        WAITING_P95,
        HOLDING_MEAN,
        HOLDING_P50,
        LOST,
        GAIN;

        /** How it is written in addresses and keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public boolean isText() {
            return this == FROM || this == TO;
        }

        Comparator<RelationFigures> ascending() {
            return switch (this) {
                case FROM ->
                    Comparator.comparing((RelationFigures it) -> it.giver().name());
                case TO ->
                    Comparator.comparing((RelationFigures it) -> it.receiver().name());
                default -> Comparator.comparingDouble(this::value);
            };
        }

        private double value(RelationFigures it) {
            return switch (this) {
                case FROM, TO -> 0;
                case HANDOVERS -> it.handovers();
                case CASES -> it.cases().orElse(-1);
                case RETURNED -> it.returnedShare();
                case WAITING_MEAN -> it.waiting().mean();
                case WAITING_P50 -> it.waiting().p50();
                case WAITING_P85 -> it.waiting().p85();
                case WAITING_P95 -> it.waiting().p95();
                case HOLDING_MEAN -> it.holdingMean();
                case HOLDING_P50 -> it.holding().map(spread -> spread.p50()).orElse(-1.0);
                case LOST -> it.lostSeconds().orElse(-1);
                case GAIN ->
                    it.cost().map(cost -> cost.gainMeanSeconds().orElse(-1)).orElse(-1.0);
            };
        }
    }

    static final TableOrder USUAL = new TableOrder(Column.HANDOVERS, true);

    static TableOrder of(@Nullable String sort, @Nullable String direction) {
        Optional<Column> column = Arrays.stream(Column.values())
                .filter(it -> it.key().equals(sort))
                .findFirst();
        return column.map(it -> new TableOrder(it, direction == null ? !it.isText() : !direction.equals("up")))
                .orElse(USUAL);
    }

    /** The parameters that ask for this column: its other direction where it is the present one. */
    public String parameters(Column other) {
        boolean down = other == column ? !descending : !other.isText();
        return "sort=" + other.key() + "&dir=" + (down ? "down" : "up");
    }

    /** The parameters that ask for this order. */
    public String parameters() {
        return "sort=" + column.key() + "&dir=" + (descending ? "down" : "up");
    }

    List<RelationFigures> sort(List<RelationFigures> relations) {
        Comparator<RelationFigures> order = descending ? column.ascending().reversed() : column.ascending();
        return relations.stream()
                .sorted(order.thenComparing(Comparator.comparingLong(RelationFigures::handovers)
                                .reversed())
                        .thenComparingInt(it -> it.giver().number())
                        .thenComparingInt(it -> it.receiver().number()))
                .toList();
    }
}
