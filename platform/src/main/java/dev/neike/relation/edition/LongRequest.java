package dev.neike.relation.edition;

import dev.neike.request.life.RequestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** One of the requests of an edition that lasted longest. Whether somebody may see it is decided before it is shown. */
public record LongRequest(
        RequestId id, Instant from, double durationSeconds, int events, int handovers, int pingPongs) {

    /** How many an edition keeps. */
    static final int MOST = 500;

    static LongRequest read(ResultSet row) throws SQLException {
        return new LongRequest(
                new RequestId(row.getLong("request_id")),
                EditionStore.instant(row, "from_at"),
                row.getDouble("duration_seconds"),
                row.getInt("events"),
                row.getInt("handovers"),
                row.getInt("ping_pongs"));
    }
}
