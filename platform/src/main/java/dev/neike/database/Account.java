package dev.neike.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Under whose name PostgreSQL's programs run. It refuses to run as root, so root hands over to another account; where
 * that account may not enter the folder (a home folder of root's, say), PostgreSQL runs in a user namespace of its own,
 * without any privilege, and its files stay root's.
 *
 * @param prefix the command before each program
 * @param owner to whom the database's files must belong, null for ourselves
 */
record Account(List<String> prefix, @Nullable String owner) {
    private static final Account OURSELVES = new Account(List.of(), null);
    private static final Account NAMESPACE =
            new Account(List.of("unshare", "--user", "--map-user=65534", "--map-group=65534", "--"), "root");

    static boolean isRoot() {
        return new UnixSystem().getUid() == 0;
    }

    /** The account for a data folder: its owner, else {@code postgres}, else {@code nobody}, whichever exists. */
    static Account of(DataFolder folder) {
        if (!isRoot()) {
            return OURSELVES;
        }
        Account other = Stream.of(ownerOf(folder.cluster()), ownerOf(folder.root()), "postgres", "nobody")
                .filter(Objects::nonNull)
                .filter(name -> !name.equals("root"))
                .map(Account::named)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new Trouble("root.noAccount"));
        return Stream.of(other, NAMESPACE)
                .filter(account -> account.mayEnter(folder.root()))
                .findFirst()
                .orElseThrow(() -> new Trouble("folder.unreachable", folder.root(), other.owner()));
    }

    private static @Nullable Account named(@Nullable String name) {
        if (name == null) {
            return null;
        }
        Programs.Result group = Programs.run(List.of("id", "-g", name));
        if (!group.succeeded()) {
            return null;
        }
        return new Account(
                List.of("setpriv", "--reuid=" + name, "--regid=" + group.output(), "--clear-groups", "--"), name);
    }

    private static @Nullable String ownerOf(Path path) {
        try {
            return Files.exists(path) ? Files.getOwner(path).getName() : null;
        } catch (IOException e) {
            return null;
        }
    }

    private boolean mayEnter(Path folder) {
        return Programs.run(command("sh", "-c", "cd \"$1\"", "sh", folder.toString()))
                .succeeded();
    }

    List<String> command(String... program) {
        return Stream.concat(prefix.stream(), Stream.of(program)).toList();
    }

    /** Gives a folder and all in it to the account, if it is not its own already. */
    void own(Path root) throws IOException {
        if (owner != null && !owner.equals(ownerOf(root))) {
            ownAll(root);
        }
    }

    /** As {@link #own}, for a folder of which only the top may be its own. */
    void ownAll(Path root) throws IOException {
        if (owner == null) {
            return;
        }
        UserPrincipal user =
                root.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                give(file, user);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                // The root comes last: were this interrupted, the next start would do it all again.
                give(folder, user);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void give(Path path, UserPrincipal user) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        view.setOwner(user);
    }
}
