package dev.neike.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The bundles as files, as translators see them. */
final class Bundles {

    static final Path SOURCES = Path.of("src/main");
    private static final Path FOLDER = SOURCES.resolve("resources/texts");

    private Bundles() {}

    /** The modules that have texts. */
    static List<String> modules() {
        return files(FOLDER, "_en.properties")
                .map(file -> file.getFileName().toString().replace("_en.properties", ""))
                .sorted()
                .toList();
    }

    /** Key and text. */
    static Map<String, String> read(String module, String language) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(module + "_" + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    /** All texts in one language. */
    static Map<String, String> all(String language) {
        Map<String, String> texts = new TreeMap<>();
        modules().forEach(module -> texts.putAll(read(module, language)));
        return texts;
    }

    /** The files below a folder whose names end so. */
    static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
