package dev.neike.notification;

import java.util.List;

/**
 * Something to be told. It is kept as it is, so it says nothing that only some may know: what the thing is called is asked
 * of {@link NoticeSubjects} when it is read.
 *
 * @param about the thing that it is about, as kind and number: {@code request/815}
 * @param path where it is looked at, from the root of the server
 * @param once names what is told: the same is told to nobody twice, whoever sends it and when
 * @param said what its sentence is filled in with
 */
public record Notice(NoticeKind kind, String about, String path, String once, List<Value> said) {

    private static final int LONGEST = 200;

    public Notice {
        if (!about.matches("[a-z-]+/[1-9]\\d{0,17}")) {
            throw new IllegalArgumentException("no thing: " + about);
        }
        if (!path.matches("/[^/].*")) {
            throw new IllegalArgumentException("no path of ours: " + path);
        }
        if (once.isBlank() || once.length() > LONGEST) {
            throw new IllegalArgumentException("no name for what is told: " + once);
        }
        said = List.copyOf(said);
    }
}
