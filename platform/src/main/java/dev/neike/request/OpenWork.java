package dev.neike.request;

import dev.neike.organization.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who waits for whom now. Confidential requests are not counted. */
@Component
public class OpenWork {

    private static final int MOST = 2_000;

    private static final String SELECT = """
            select customer_unit, first_unit,
                   count(*) filter (where state not in ('AWAITING_CUSTOMER', 'CONFIRMING')) as for_provider,
                   count(*) filter (where state in ('AWAITING_CUSTOMER', 'CONFIRMING')) as for_customer
            from request
            where closed_at is null and not confidential and {side} = :unit
            group by customer_unit, first_unit
            limit :limit
            """;

    private final JdbcClient jdbc;

    OpenWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Open requests between two units.
     *
     * @param forProvider how many wait for the provider's side
     * @param forCustomer how many wait for an answer or confirmation of the customer
     */
    public record Open(UnitId customer, UnitId provider, int forProvider, int forCustomer) {}

    /** Open requests of which the unit is the customer. */
    @Transactional(readOnly = true)
    public List<Open> asCustomer(UnitId unit) {
        return of("customer_unit", unit);
    }

    /** Open requests for which the unit was asked first. */
    @Transactional(readOnly = true)
    public List<Open> asProvider(UnitId unit) {
        return of("first_unit", unit);
    }

    /** Open requests of one relation; {@code null} where there is none. */
    @Transactional(readOnly = true)
    public @Nullable Open between(UnitId customer, UnitId provider) {
        return jdbc.sql(SELECT.replace("{side} = :unit", "customer_unit = :customer and first_unit = :provider"))
                .param("customer", customer.value())
                .param("provider", provider.value())
                .param("limit", 1)
                .query(OpenWork::open)
                .optional()
                .orElse(null);
    }

    private List<Open> of(String column, UnitId unit) {
        return jdbc.sql(SELECT.replace("{side}", column))
                .param("unit", unit.value())
                .param("limit", MOST)
                .query(OpenWork::open)
                .list();
    }

    private static Open open(ResultSet row, int number) throws SQLException {
        return new Open(
                new UnitId(row.getLong("customer_unit")),
                new UnitId(row.getLong("first_unit")),
                row.getInt("for_provider"),
                row.getInt("for_customer"));
    }
}
