package dev.neike.command;

import dev.neike.eventlog.EventLog;
import dev.neike.eventlog.LogRefused;
import dev.neike.eventlog.LogSource;
import dev.neike.eventlog.Mapping;
import dev.neike.eventlog.Recognition;
import dev.neike.eventlog.chain.ServiceChain;
import dev.neike.shell.TextCatalog;
import dev.neike.shell.Texts;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code neike chain FILE}: the service chain of a log, without a database or a server. */
public final class ChainCommand {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;

    private final ChainOptions options;
    private final Texts texts;
    private final PrintStream out;

    private ChainCommand(ChainOptions options, Texts texts, PrintStream out) {
        this.options = options;
        this.texts = texts;
        this.out = out;
    }

    /**
     * Runs the command.
     *
     * @param words what was typed after {@code chain}
     * @return the exit code: 0 done, 1 the log was refused, 2 the command line was not understood
     */
    public static int run(List<String> words, Locale language, PrintStream out, PrintStream trouble)
            throws IOException {
        TextCatalog catalog = new TextCatalog();
        ChainOptions options;
        try {
            options = ChainOptions.parse(words, Path.of(""), language);
        } catch (ChainOptions.Misuse misuse) {
            Texts texts = catalog.in(language);
            trouble.println(texts.of(misuse.key(), misuse.arguments()));
            trouble.println(texts.of("command.usage"));
            return MISUSED;
        }
        Texts texts = catalog.in(options.language());
        try {
            new ChainCommand(options, texts, out).run();
            return DONE;
        } catch (LogRefused refused) {
            trouble.println(new RefusalText(texts).of(refused));
        } catch (NoSuchFileException missing) {
            trouble.println(texts.of("command.no-such-file", missing.getFile()));
        }
        return REFUSED;
    }

    private void run() throws IOException {
        if (!Files.isRegularFile(options.file())) {
            throw new NoSuchFileException(options.file().toString());
        }
        LogSource source = LogSource.of(options.file());
        Mapping mapping = mapping(Recognition.recognise(source));
        EventLog log = EventLog.read(source, mapping);
        List<ServiceChain> chains =
                log.levels().stream().map(level -> ServiceChain.of(log, level)).toList();
        new ChainPrinter(texts, out).print(source.name(), log, chains);
        ifGiven(options.html(), file -> ChainReport.write(file, source.name(), log, chains, texts));
        ifGiven(options.json(), file -> writeJson(file, source.name(), chains));
    }

    /** What was recognised, as the command line corrects it. */
    private Mapping mapping(Recognition recognition) {
        Mapping mapping = recognition
                .mapping()
                .with(options.mapping())
                .alsoMissing(options.missing().toArray(String[]::new));
        if (!options.units().isEmpty()) {
            return mapping.withUnits(options.units().toArray(String[]::new));
        }
        return mapping.units().isEmpty()
                ? mapping
                : mapping.withUnits(mapping.units().getFirst());
    }

    private void writeJson(Path file, String name, List<ServiceChain> chains) throws IOException {
        JsonMapper json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(file, json.writeValueAsString(ChainJson.of(name, chains)) + System.lineSeparator());
    }

    private void ifGiven(Optional<Path> file, Writing writing) throws IOException {
        if (file.isPresent()) {
            writing.to(file.get());
            out.println(texts.of("command.written", file.get()));
        }
    }

    @FunctionalInterface
    private interface Writing {
        void to(Path file) throws IOException;
    }
}
