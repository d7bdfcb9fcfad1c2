package dev.neike.launch;

/** The block of text that ends a start. */
final class Announcement {
    private Announcement() {}

    static void show(Terminal terminal, Options options, ApplicationServer server) {
        terminal.out().println();
        terminal.say("ready", server.localUrl());
        server.firstSignIn()
                .ifPresent(first -> terminal.say("ready.firstSignIn", first.login(), first.oneTimePassword()));
        if (server.isLocalOnly()) {
            terminal.say("ready.localOnly");
        }
        terminal.say("ready.data", options.data().toAbsolutePath().normalize());
        terminal.say("ready.stop");
        terminal.out().println();
    }
}
