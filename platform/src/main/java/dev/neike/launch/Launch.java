package dev.neike.launch;

import dev.neike.database.Trouble;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.springframework.context.ApplicationContext;

/** The commands of {@code neike} that run in the JVM. */
public final class Launch {
    /**
     * What {@code start} runs.
     *
     * @param source the Spring application
     * @param firstSignIn asked once the application listens
     */
    public record Application(Class<?> source, Function<ApplicationContext, Optional<FirstSignIn>> firstSignIn) {}

    private Launch() {}

    /**
     * Runs one command to its end.
     *
     * @param commands further commands that need no application, by name; they get the words after it
     * @return the exit code
     */
    public static int run(Application application, Map<String, ToIntFunction<String[]>> commands, String... arguments) {
        if (arguments.length > 0 && commands.containsKey(arguments[0])) {
            return commands.get(arguments[0]).applyAsInt(Arrays.copyOfRange(arguments, 1, arguments.length));
        }
        Terminal terminal = Terminal.system();
        boolean verbose = Arrays.asList(arguments).contains("--verbose");
        try {
            Options options = Options.parse(arguments, System.getenv());
            return switch (options.command()) {
                case "start" -> Start.run(application, options, terminal);
                case "train" -> Training.run(application, options, terminal);
                case "backup" -> BackupCommand.run(options, terminal);
                case "restore" -> RestoreCommand.run(options, terminal);
                default -> throw new Trouble("command.unknown", options.command());
            };
        } catch (Trouble trouble) {
            terminal.complain(trouble, verbose);
            return 1;
        }
    }
}
