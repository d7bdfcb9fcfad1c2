package dev.neike.agreement.store;

import static dev.neike.rights.Standing.numbers;

import dev.neike.organization.UnitId;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which agreements somebody may see. The only place that decides it: every query that reads for a person reads
 * {@code agreement a} under {@link #CONDITION}. The provider's side sees everything of its own, drafts too; the customer's
 * side what was sent to it or signed with it. {@code offset 0} keeps the database from collecting all that was ever sent before
 * it looks at the first agreement.
 *
 * @param all whether the viewer looks at the whole organisation
 * @param providing units as whose provider's side the viewer counts
 * @param asking units on the customer's side of which the viewer stands: their own, and all above them
 */
public record AgreementSight(boolean all, Set<UnitId> providing, Set<UnitId> asking) {

    static final String CONDITION = """
             (:sight_all or a.provider_unit = any(:sight_providing)
              or (:sight_asks and exists (
                  select 1 from agreement_version seen
                  where seen.agreement_id = a.id
                    and (seen.customers && cast(:sight_asking as bigint[]) or seen.customers = '{}')
                    and exists (select 1 from agreement_sending sent
                                where sent.agreement_id = seen.agreement_id and sent.number = seen.number
                                  and sent.taken_back_at is null offset 0) offset 0)))
            """;

    /** For the product itself, never for a person. */
    public static final AgreementSight EVERYTHING = new AgreementSight(true, Set.of(), Set.of());

    public AgreementSight {
        providing = Set.copyOf(providing);
        asking = Set.copyOf(asking);
    }

    StatementSpec in(StatementSpec statement) {
        return statement
                .param("sight_all", all)
                .param("sight_providing", numbers(providing))
                .param("sight_asks", !asking.isEmpty())
                .param("sight_asking", numbers(asking));
    }
}
