package dev.neike.promise.told;

import dev.neike.organization.Organization;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.promise.clock.Responsibility;
import dev.neike.promise.store.Kind;
import dev.neike.request.RequestPromises;
import dev.neike.request.ShownPromise;
import dev.neike.request.life.Leg;
import dev.neike.request.life.Request;
import dev.neike.shell.ShellSettings;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the page of a request what is promised about it. */
@Component
class ToldOnRequests implements RequestPromises {

    private final Telling telling;
    private final Organization organization;
    private final ShellSettings settings;

    ToldOnRequests(Telling telling, Organization organization, ShellSettings settings) {
        this.telling = telling;
        this.organization = organization;
        this.settings = settings;
    }

    @Override
    public List<ShownPromise> of(Viewer viewer, Request it, List<Leg> legs, Texts texts) {
        List<Told> all = telling.of(viewer, it, legs);
        Map<UnitId, Unit> units = organization.units(units(all));
        PromiseWords words = new PromiseWords(texts, settings.timeZone());
        return all.stream().map(one -> shown(one, words, units, texts)).toList();
    }

    private static Set<UnitId> units(List<Told> all) {
        Set<UnitId> units = new HashSet<>();
        for (Told it : all) {
            units.add(it.clock().promise().provider());
            units.add(it.clock().promise().customer());
            Responsibility whose = it.responsibility();
            if (whose != null) {
                units.addAll(whose.units().keySet());
                whose.bounces().keySet().forEach(bounced -> {
                    units.add(bounced.from());
                    units.add(bounced.to());
                });
            }
        }
        return units;
    }

    private static ShownPromise shown(Told it, PromiseWords words, Map<UnitId, Unit> units, Texts texts) {
        String title = texts.of(
                it.clock().kind() == Kind.FULFILMENT ? "promise.fulfilment" : "promise.acceptance",
                name(it.clock().promise().provider(), units, texts));
        String agreement = texts.of(
                "promise.agreement",
                it.terms().titleIn(texts),
                it.terms().version().number());
        return new ShownPromise(
                title,
                it.state().slug(),
                it.state().icon(),
                words.sentence(it),
                agreement,
                it.open() ? it.terms().version().agreement().path() : null,
                words.why(it),
                words.changes(it),
                shares(it.responsibility(), words, units, texts),
                words.open(it.counted()));
    }

    private static List<ShownPromise.Share> shares(
            @Nullable Responsibility whose, PromiseWords words, Map<UnitId, Unit> units, Texts texts) {
        List<ShownPromise.Share> shares = new ArrayList<>();
        if (whose != null && !whose.total().isZero()) {
            double all = whose.total().toMillis();
            whose.units().forEach((unit, time) -> shares.add(share(name(unit, units, texts), time, all, false, words)));
            whose.bounces()
                    .forEach((bounced, time) -> shares.add(share(
                            texts.of(
                                    "promise.bounced",
                                    name(bounced.from(), units, texts),
                                    name(bounced.to(), units, texts)),
                            time,
                            all,
                            true,
                            words)));
        }
        return shares;
    }

    private static ShownPromise.Share share(
            String name, Duration time, double all, boolean bounce, PromiseWords words) {
        return new ShownPromise.Share(name, words.open(time), time.toMillis() / all, bounce);
    }

    private static String name(UnitId id, Map<UnitId, Unit> units, Texts texts) {
        Unit unit = units.get(id);
        return unit == null ? "–" : unit.nameIn(texts);
    }
}
