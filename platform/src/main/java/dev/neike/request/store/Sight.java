package dev.neike.request.store;

import static dev.neike.rights.Standing.numbers;

import dev.neike.organization.UnitId;
import dev.neike.rights.Standing;
import java.sql.Types;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which requests somebody may see. The only place that decides it: every query that reads for a person joins
 * {@code request r} under {@link #CONDITION}. Asker and customer; members of units that hold or held it, of the unit it is
 * offered to while that offer stands, and of the one that offers it; watchers; leads above and readers of the units on
 * either side. {@code offset 0} keeps the database from collecting all that the units ever held before it looks at the first
 * request. Confidential: the asker, and members of the unit that holds it or is offered it. No role sees by itself.
 *
 * @param all whether Neike itself looks, to whom nothing is hidden
 */
public record Sight(boolean all, @Nullable Long person, Set<UnitId> units, Set<UnitId> overseen) {

    public static final String CONDITION = """
             (:sight_all or r.asker_id = :sight_person
              or (r.holder_unit = any(:sight_units) and (r.state <> 'CLOSED' or r.confidential))
              or r.sender_unit = any(:sight_units)
              or (not r.confidential and (
                  r.customer_id = :sight_person
                  or r.customer_unit = any(:sight_overseen) or r.first_unit = any(:sight_overseen)
                  or r.holder_unit = any(:sight_overseen)
                  or exists (select 1 from request_holding h
                             where h.request_id = r.id and h.unit_id = any(:sight_all_units) offset 0)
                  or exists (select 1 from request_watcher w
                             where w.request_id = r.id and w.person_id = :sight_person offset 0))))
            """;

    /** For the product itself, never for a person. */
    public static final Sight EVERYTHING = new Sight(true, null, Set.of(), Set.of());

    public Sight {
        units = Set.copyOf(units);
        overseen = Set.copyOf(overseen);
    }

    public static Sight of(Standing standing) {
        return new Sight(
                false,
                standing.person() == null ? null : standing.person().value(),
                standing.units(),
                standing.overseeing());
    }

    public StatementSpec in(StatementSpec statement) {
        Set<UnitId> both = new java.util.HashSet<>(units);
        both.addAll(overseen);
        return statement
                .param("sight_all", all)
                .param("sight_person", person, Types.BIGINT)
                .param("sight_units", numbers(units))
                .param("sight_overseen", numbers(overseen))
                .param("sight_all_units", numbers(both));
    }
}
