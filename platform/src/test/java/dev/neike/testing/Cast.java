package dev.neike.testing;

import dev.neike.access.Account;
import dev.neike.access.Accounts;
import dev.neike.access.TokenScope;
import dev.neike.access.Tokens;
import dev.neike.shell.Role;
import dev.neike.shell.Viewer;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same small cast everywhere. Whoever is asked for is signed in already and stays so for all tests. */
@TestComponent
public class Cast {

    /** The password of everybody in the cast, kept unhashed so that signing in costs nothing. */
    public static final String PASSWORD = "open sesame, please";

    private final Accounts accounts;
    private final Tokens tokens;
    private final JdbcClient jdbc;
    private final Environment environment;
    private final Map<Long, Program> programs = new ConcurrentHashMap<>();
    private final Map<String, Member> members = new ConcurrentHashMap<>();

    Cast(Accounts accounts, Tokens tokens, JdbcClient jdbc, Environment environment) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.jdbc = jdbc;
        this.environment = environment;
    }

    /**
     * Somebody of the cast.
     *
     * @param account their account
     * @param viewer as services see them
     * @param browser signed in
     */
    public record Member(Account account, Viewer viewer, Visitor browser) {}

    /** May do everything. */
    public Member administrator() {
        return member("administrator", Set.of(Role.ADMINISTRATOR));
    }

    /** May import event logs. */
    public Member analyst() {
        return member("analyst", Set.of(Role.ANALYST));
    }

    /** Works here and has no special right: reads what everybody may read. */
    public Member employee() {
        return member("employee", Set.of());
    }

    /** Another employee, who has to do with nothing that the others do. */
    public Member stranger() {
        return member("stranger", Set.of());
    }

    /** Somebody with an account of their own that no other test knows, signed in. */
    public Member somebody(Role... roles) {
        Account account = account(Unique.name("somebody"), Set.of(roles));
        return signedIn(account);
    }

    /** A browser in which nobody is signed in. */
    public Visitor visitor() {
        return new Visitor(environment.getRequiredProperty("local.server.port", Integer.class));
    }

    /** The program that acts for a member, with all scopes. */
    public Program program(Member member) {
        return programs.computeIfAbsent(member.account().id(), id -> program(member, EnumSet.allOf(TokenScope.class)));
    }

    public Program program(Member member, Set<TokenScope> scopes) {
        return program(
                tokens.make(member.viewer(), Unique.name("program"), scopes, 1).secret());
    }

    /** A program that shows this token, or none where it is empty. */
    public Program program(String token) {
        return new Program(environment.getRequiredProperty("local.server.port", Integer.class), token);
    }

    /** An account with the password of the cast. */
    public Account account(String login, Set<Role> roles) {
        Account account =
                accounts.create(Viewer.SYSTEM, login, "Test " + login, roles).account();
        jdbc.sql("""
                        update access_account set password_hash = :hash, must_change_password = false where id = :id
                        """)
                .param("hash", "{noop}" + PASSWORD)
                .param("id", account.id())
                .update();
        return accounts.get(account.id());
    }

    /** Signs in with an account that {@link #account} has made. */
    public Member signedIn(Account account) {
        Visitor browser = visitor();
        Answer answer = browser.signIn(account.login(), PASSWORD);
        if (!answer.location().equals("/")) {
            throw new AssertionError(account.login() + " could not sign in: " + answer.location());
        }
        Set<Role> roles = EnumSet.of(Role.EMPLOYEE);
        roles.addAll(account.roles());
        return new Member(account, new Viewer(account.id(), account.name(), roles), browser);
    }

    private Member member(String login, Set<Role> roles) {
        return members.computeIfAbsent(login, name -> signedIn(account(Unique.name(name), roles)));
    }
}
