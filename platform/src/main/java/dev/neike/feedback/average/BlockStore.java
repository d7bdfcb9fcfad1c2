package dev.neike.feedback.average;

import dev.neike.feedback.Dimension;
import dev.neike.feedback.Side;
import dev.neike.privacy.Block;
import dev.neike.privacy.Waiting;
import dev.neike.statistics.ClusteredMean;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Blocks of marks in the database. */
@Repository
class BlockStore {

    private static final int MOST = 1_000_000;

    private static final String WAITING = """
            select request_id, side, overall, first, second, by_id, customer_unit, provider_unit, confidential, marked_at
            from feedback_mark
            where block_id is null and marked_at < :before
            order by marked_at
            limit :limit
            for update
            """;

    private static final String INSERT = """
            insert into feedback_block (side, customer_unit, provider_unit, confidential, from_at, to_at)
            values (:side, :customer, :provider, :confidential, :from, :to)
            returning id
            """;

    private static final String MEAN = """
            insert into feedback_block_mean (block_id, dimension, people, marks, sum, squared_sums, sums_by_sizes, squared_sizes)
            values (:block, :dimension, :people, :marks, :sum, :squaredSums, :sumsBySizes, :squaredSizes)
            """;

    private static final String ASSIGN = """
            update feedback_mark set block_id = :block
            where side = :side and request_id = any(:requests)
            """;

    private final JdbcClient jdbc;

    BlockStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Marks in no block yet that were given before this instant; nobody else sorts them meanwhile. */
    List<Waiting<MarkCell, GivenMark>> waiting(Instant before) {
        return jdbc.sql(WAITING)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("limit", MOST)
                .query(BlockStore::mark)
                .list();
    }

    void insert(Block<MarkCell, GivenMark> block, Map<Dimension, ClusteredMean> means) {
        MarkCell cell = block.cell();
        long id = jdbc.sql(INSERT)
                .param("side", cell.side().name())
                .param("customer", cell.customer(), Types.BIGINT)
                .param("provider", cell.provider(), Types.BIGINT)
                .param("confidential", cell.confidential())
                .param("from", block.from().atOffset(ZoneOffset.UTC))
                .param("to", block.to().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        means.forEach((dimension, mean) -> insert(id, dimension, mean));
        jdbc.sql(ASSIGN)
                .param("block", id)
                .param("side", cell.side().name())
                .param(
                        "requests",
                        block.members().stream().map(it -> it.thing().request()).toArray(Long[]::new))
                .update();
    }

    private void insert(long block, Dimension dimension, ClusteredMean mean) {
        jdbc.sql(MEAN)
                .param("block", block)
                .param("dimension", dimension.name())
                .param("people", mean.clusters())
                .param("marks", mean.values())
                .param("sum", mean.sum())
                .param("squaredSums", mean.squaredSums())
                .param("sumsBySizes", mean.sumsBySizes())
                .param("squaredSizes", mean.squaredSizes())
                .update();
    }

    private static Waiting<MarkCell, GivenMark> mark(ResultSet row, int number) throws SQLException {
        Side side = Side.valueOf(row.getString("side"));
        GivenMark mark = new GivenMark(
                row.getLong("request_id"),
                side,
                row.getInt("overall"),
                optional(row, "first"),
                optional(row, "second"));
        MarkCell cell = new MarkCell(
                side, row.getLong("customer_unit"), row.getLong("provider_unit"), row.getBoolean("confidential"));
        Instant at = row.getObject("marked_at", OffsetDateTime.class).toInstant();
        return new Waiting<>(cell, row.getLong("by_id"), at, mark);
    }

    private static @Nullable Integer optional(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
