package dev.neike.launch;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The application once it listens, and how the first person gets in. */
record ApplicationServer(String address, int port, Optional<FirstSignIn> firstSignIn) {

    static ApplicationServer start(Launch.Application application, Options options, Running running) {
        var spring = new SpringApplication(application.source());
        spring.setRegisterShutdownHook(false);
        spring.setDefaultProperties(defaults(options));
        spring.addInitializers((ApplicationContextInitializer<ConfigurableApplicationContext>) context ->
                context.getEnvironment().getPropertySources().addFirst(new DatabaseProperties(running.database())));
        ConfigurableApplicationContext context =
                spring.run(options.application().toArray(String[]::new));
        running.serving(context);
        var web = (WebServerApplicationContext) context;
        return new ApplicationServer(
                options.address(),
                java.util.Objects.requireNonNull(web.getWebServer()).getPort(),
                application.firstSignIn().apply(context));
    }

    /** The application's own log goes to a file; the terminal stays calm unless asked otherwise. */
    private static Map<String, Object> defaults(Options options) {
        var defaults = new HashMap<String, Object>();
        defaults.put("server.address", options.address());
        defaults.put("server.port", options.port());
        defaults.put("spring.main.banner-mode", "off");
        defaults.put(
                "logging.file.name",
                options.data().resolve("log").resolve("neike.log").toString());
        defaults.put("logging.threshold.console", options.verbose() ? "INFO" : "OFF");
        return defaults;
    }

    boolean isLocalOnly() {
        return address.startsWith("127.") || address.equals("localhost") || address.equals("::1");
    }

    /** Where a browser on this machine finds it. */
    String localUrl() {
        boolean any = isLocalOnly() || address.equals("0.0.0.0") || address.equals("::");
        String host = any ? "localhost" : address.contains(":") ? "[" + address + "]" : address;
        return "http://" + host + ":" + port + "/";
    }
}
