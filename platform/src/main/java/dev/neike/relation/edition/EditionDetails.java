package dev.neike.relation.edition;

import dev.neike.catalog.ServiceId;
import dev.neike.eventlog.chain.Case;
import dev.neike.organization.UnitId;
import dev.neike.relation.ledger.CopyRows;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.stereotype.Repository;

/** Writes what an edition has besides its ledger, in the transaction at hand. */
@Repository
class EditionDetails {

    private final DataSource source;

    EditionDetails(DataSource source) {
        this.source = source;
    }

    void uses(long ledger, Map<ServiceId, Map<UnitId, Long>> uses) {
        try (CopyRows rows =
                new CopyRows(source, "relation_edition_use", "ledger, service_id, customer_unit, requests")) {
            uses.forEach((service, units) -> units.forEach((unit, requests) ->
                    rows.with(ledger).with(service).with(unit).with(requests).end()));
            rows.finish();
        }
    }

    void longest(long ledger, List<Case> cases) {
        try (CopyRows rows = new CopyRows(source, "relation_edition_case", """
                ledger, position, request_id, from_at, duration_seconds, events, handovers, ping_pongs""")) {
            for (int position = 0; position < cases.size(); position++) {
                Case it = cases.get(position);
                rows.with(ledger).with(position).with(it.name()).with(it.from());
                rows.with(it.durationSeconds()).with(it.events());
                rows.with(it.handovers()).with(it.pingPongs()).end();
            }
            rows.finish();
        }
    }
}
