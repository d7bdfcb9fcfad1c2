package dev.neike.relation;

import dev.neike.log.Logs;
import dev.neike.relation.edition.LivedChains;
import dev.neike.shell.NotFound;
import dev.neike.shell.ShellSettings;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All chains that somebody may see, as lived and of imported logs. */
@Component
class Chains {

    private final Logs logs;
    private final LivedChains lived;
    private final ShellSettings settings;

    Chains(Logs logs, LivedChains lived, ShellSettings settings) {
        this.logs = logs;
        this.lived = lived;
        this.settings = settings;
    }

    /**
     * The chain at this address.
     *
     * @throws NotFound where there is none that the viewer may see
     */
    Chain chain(Viewer viewer, String address, Texts texts) {
        if (address.matches("[1-9]\\d{0,17}")) {
            return Chain.of(logs.chain(viewer, Long.parseLong(address)));
        }
        return lived(viewer, texts).stream()
                .filter(it -> it.address().equals(address))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** As lived first, then those of logs, the latest first; within each the preferred level first. */
    List<Chain> all(Viewer viewer, Texts texts) {
        return Stream.concat(
                        lived(viewer, texts).stream(),
                        logs.chains(viewer).stream().map(Chain::of))
                .toList();
    }

    /** The chain at all its levels, the preferred one first. */
    List<Chain> levels(Viewer viewer, Chain chain, Texts texts) {
        return switch (chain.origin()) {
            case Chain.Lived it -> lived(viewer, texts);
            case Chain.Imported it ->
                logs.chainsOfLog(viewer, it.logId()).stream().map(Chain::of).toList();
        };
    }

    private List<Chain> lived(Viewer viewer, Texts texts) {
        return lived.latest(viewer).stream()
                .map(it -> Chain.of(it, lived.months(), settings.timeZone(), texts))
                .toList();
    }
}
