package dev.neike.sample;

import dev.neike.access.Accounts;
import dev.neike.organization.MembershipRole;
import dev.neike.organization.OrganizationLoad;
import dev.neike.organization.OrganizationLoad.Newcomer;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.sample.simulation.Assumptions;
import dev.neike.sample.simulation.Colleague;
import dev.neike.sample.simulation.Company;
import dev.neike.sample.simulation.Simulation;
import dev.neike.sample.simulation.Trade;
import dev.neike.shell.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Brings in the units and people of the made-up company, and the accounts of its cast. */
@Component
class StaffLoad {

    static final String MANAGER = "陆远航";

    private final OrganizationLoad organization;
    private final Accounts accounts;

    StaffLoad(OrganizationLoad organization, Accounts accounts) {
        this.organization = organization;
        this.accounts = accounts;
    }

    Staff load(Simulation simulation) {
        Company company = simulation.company();
        UnitId top = organization.unit("LC", Assumptions.COMPANY, Assumptions.ENGLISH_COMPANY);
        Map<Trade, UnitId> units = new EnumMap<>(Trade.class);
        for (Trade trade : Trade.values()) {
            units.put(trade, organization.unit(trade.code(), trade.chinese(), trade.english(), top));
        }
        List<Newcomer> newcomers = new ArrayList<>();
        newcomers.add(newcomer(MANAGER, 0, top, true));
        for (Colleague it : company.colleagues()) {
            UnitId unit = units.get(it.unit());
            newcomers.add(newcomer(it.name(), it.number(), unit == null ? top : unit, it.lead()));
        }
        List<PersonId> ids = organization.people(newcomers);
        Map<Integer, PersonId> people = new HashMap<>();
        for (int i = 1; i < ids.size(); i++) {
            people.put(company.colleagues().get(i - 1).number(), ids.get(i));
        }
        admit(simulation, ids.getFirst(), people);
        return new Staff(units, people);
    }

    private void admit(Simulation simulation, PersonId manager, Map<Integer, PersonId> people) {
        for (Cast member : Cast.values()) {
            Colleague colleague = member.of(simulation);
            PersonId person = colleague == null ? manager : people.get(colleague.number());
            String name = colleague == null ? MANAGER : colleague.name();
            long account = accounts.admit(member.login(), name, roles(member), Cast.PASSWORD)
                    .id();
            if (person != null) {
                organization.account(person, account);
            }
        }
    }

    private static Set<Role> roles(Cast member) {
        return switch (member) {
            case EXECUTIVE -> Set.of(Role.EXECUTIVE);
            case ADMINISTRATOR -> Set.of(Role.ADMINISTRATOR, Role.ANALYST);
            default -> Set.of();
        };
    }

    private static Newcomer newcomer(String name, int number, UnitId unit, boolean lead) {
        String code = "E%03d".formatted(number);
        return new Newcomer(
                name,
                code,
                code.toLowerCase(java.util.Locale.ROOT) + "@lanchuan.example",
                unit,
                lead ? MembershipRole.LEAD : MembershipRole.MEMBER);
    }
}
