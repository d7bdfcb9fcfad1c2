package dev.neike.shell;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of all pages.
 *
 * @param timeZone {@code neike.time-zone}: the zone in which pages show times; the machine's own by default
 * @param build {@code neike.build}: names the build in the addresses of cached files
 */
@ConfigurationProperties("neike")
public record ShellSettings(
        @Nullable ZoneId timeZone, @DefaultValue("dev") String build) {

    public ShellSettings {
        timeZone = timeZone == null ? ZoneId.systemDefault() : timeZone;
    }

    @Override
    public ZoneId timeZone() {
        return timeZone == null ? ZoneId.systemDefault() : timeZone;
    }
}
