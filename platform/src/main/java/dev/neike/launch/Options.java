package dev.neike.launch;

import dev.neike.database.Trouble;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the command line and the environment ask for; the command line wins.
 *
 * @param command the first word
 * @param operands further words without dashes
 * @param values options that take a value, by their name without dashes
 * @param application settings handed on to the application as they are: {@code --any.name=value}
 */
record Options(
        String command, List<String> operands, Map<String, String> values, List<String> application, boolean verbose) {
    private static final Set<String> WITH_VALUE =
            Set.of("data", "port", "address", "database-url", "database-user", "database-password");

    static Options parse(String[] arguments, Map<String, String> environment) {
        var words = new ArrayList<>(List.of(arguments));
        String command = words.isEmpty() || words.getFirst().startsWith("-") ? "start" : words.removeFirst();
        var operands = new ArrayList<String>();
        var values = new HashMap<String, String>();
        var application = new ArrayList<String>();
        boolean verbose = false;
        for (var rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            if (!word.startsWith("--")) {
                operands.add(word);
                continue;
            }
            String[] pair = word.substring(2).split("=", 2);
            if (word.equals("--verbose")) {
                verbose = true;
            } else if (word.equals("--sample")) {
                application.add("--neike.sample=true");
            } else if (WITH_VALUE.contains(pair[0])) {
                values.put(pair[0], pair.length == 2 ? pair[1] : next(rest, word));
            } else if (pair.length == 2 && pair[0].contains(".")) {
                application.add(word);
            } else {
                throw new Trouble("option.unknown", word);
            }
        }
        fromEnvironment(environment, values);
        return new Options(command, List.copyOf(operands), Map.copyOf(values), List.copyOf(application), verbose);
    }

    private static String next(java.util.Iterator<String> rest, String option) {
        if (!rest.hasNext()) {
            throw new Trouble("option.noValue", option);
        }
        return rest.next();
    }

    private static void fromEnvironment(Map<String, String> environment, Map<String, String> values) {
        for (String name : WITH_VALUE) {
            String variable = "NEIKE_" + name.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                values.putIfAbsent(name, value);
            }
        }
    }

    Path data() {
        return Path.of(values.getOrDefault("data", "data"));
    }

    String address() {
        return values.getOrDefault("address", "127.0.0.1");
    }

    int port() {
        String text = values.getOrDefault("port", "8080");
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw Trouble.because(e, "port.invalid", text);
        }
        throw new Trouble("port.invalid", text);
    }

    Optional<ExternalDatabase> externalDatabase() {
        return Optional.ofNullable(values.get("database-url"))
                .map(url -> ExternalDatabase.of(url, values.get("database-user"), values.get("database-password")));
    }

    void expectOperands(int count, String usage) {
        if (operands.size() != count) {
            throw new Trouble(usage);
        }
    }
}
