package dev.neike.database;

import java.util.Locale;

/** Operating system and processor, by the names PostgreSQL's binaries carry. */
record Platform(String system, String processor) {

    static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Platform of(String osName, String osArch) {
        String name = osName.toLowerCase(Locale.ROOT);
        String system = name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : name;
        String processor = switch (osArch) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> osArch;
        };
        return new Platform(system, processor);
    }

    String archive() {
        return "postgres-" + this + ".txz";
    }

    @Override
    public String toString() {
        return system + "-" + processor;
    }
}
