package dev.neike.eventlog.xes;

import dev.neike.eventlog.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Which keys the mapping asks for, and what each is to be: one key may have several roles. */
final class XesRoles {

    static final int TIME = 0;
    static final int START = 1;
    static final int CASE = 2;
    /** The activity; the levels follow. */
    static final int FIRST_NAME = 3;

    final KeyTable eventKeys = new KeyTable(false);
    final KeyTable traceKeys = new KeyTable(false);
    private final List<int[]> rolesOfSlot = new ArrayList<>();

    XesRoles(Mapping mapping) {
        var wanted = new LinkedHashSet<String>();
        wanted.add(mapping.time());
        wanted.add(mapping.startTime());
        wanted.add(mapping.caseId());
        wanted.add(mapping.activity());
        wanted.addAll(mapping.units());
        wanted.remove("");
        for (String name : wanted) {
            int slot = rolesOfSlot.size();
            rolesOfSlot.add(roles(name, mapping));
            if (name.startsWith(Mapping.CASE_PREFIX)) {
                traceKeys.add(name.substring(Mapping.CASE_PREFIX.length()), slot);
            }
            eventKeys.add(name, slot); // a log flattened and made XES again has case:… at its events
        }
    }

    int[] of(int slot) {
        return rolesOfSlot.get(slot);
    }

    /** All attributes seen, as mappings name them. */
    List<String> seen() {
        var seen = new ArrayList<>(eventKeys.seen());
        traceKeys.seen().forEach(key -> seen.add(Mapping.CASE_PREFIX + key));
        return seen;
    }

    private static int[] roles(String name, Mapping mapping) {
        var roles = new ArrayList<Integer>();
        addIf(roles, name.equals(mapping.time()), TIME);
        addIf(roles, name.equals(mapping.startTime()), START);
        addIf(roles, name.equals(mapping.caseId()), CASE);
        addIf(roles, name.equals(mapping.activity()), FIRST_NAME);
        for (int i = 0; i < mapping.units().size(); i++) {
            addIf(roles, name.equals(mapping.units().get(i)), FIRST_NAME + 1 + i);
        }
        return roles.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void addIf(List<Integer> roles, boolean condition, int role) {
        if (condition) {
            roles.add(role);
        }
    }
}
