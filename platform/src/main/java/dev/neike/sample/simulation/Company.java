package dev.neike.sample.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * The made-up company.
 *
 * @param colleagues everybody, each unit's lead first
 * @param offerings all services
 */
public record Company(List<Colleague> colleagues, List<Offering> offerings) {

    public Company {
        colleagues = List.copyOf(colleagues);
        offerings = List.copyOf(offerings);
    }

    static Company of(RandomGenerator random) {
        Names names = new Names(random);
        int parts = Stream.of(Trade.values()).mapToInt(Company::parts).sum();
        List<Colleague> all = new ArrayList<>();
        for (Trade trade : Trade.values()) {
            long heads = Math.max(4, Math.round((double) Assumptions.PEOPLE * parts(trade) / parts));
            for (int i = 0; i < heads; i++) {
                all.add(new Colleague(all.size() + 1, names.next(), trade, i == 0));
            }
        }
        List<Offering> offerings = Stream.concat(OfficeOfferings.ALL.stream(), WorkshopOfferings.ALL.stream())
                .toList();
        return new Company(all, offerings);
    }

    /** The people of a unit, its lead first. */
    public List<Colleague> of(Trade trade) {
        return colleagues.stream().filter(it -> it.unit() == trade).toList();
    }

    Offering offering(String code) {
        return offerings.stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    private static int parts(Trade trade) {
        return Chances.habit(trade).people();
    }
}
