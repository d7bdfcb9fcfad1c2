package dev.neike.launch;

import dev.neike.database.Trouble;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    /** A command that needs no application. */
    @FunctionalInterface
    public interface Command {

        /**
         * Runs it to its end.
         *
         * @param words what was typed after the command's name
         * @param locale of the person at the terminal
         * @return the exit code
         */
        int run(List<String> words, Locale locale, PrintStream out, PrintStream trouble) throws IOException;
    }

    private Launch() {}

    /**
     * Runs one command to its end.
     *
     * @param commands further commands, by name
     * @return the exit code
     */
    public static int run(Application application, Map<String, Command> commands, String... arguments) {
        Terminal terminal = Terminal.system();
        boolean verbose = Arrays.asList(arguments).contains("--verbose");
        Command command = arguments.length == 0 ? null : commands.get(arguments[0]);
        try {
            if (command != null) {
                List<String> words = Arrays.asList(arguments).subList(1, arguments.length);
                return command.run(words, terminal.locale(), terminal.out(), terminal.err());
            }
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
        } catch (IOException e) {
            terminal.complain(Trouble.because(e, "command.failed", String.valueOf(e.getMessage())), verbose);
            return 1;
        }
    }
}
