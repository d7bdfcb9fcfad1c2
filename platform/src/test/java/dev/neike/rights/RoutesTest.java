package dev.neike.rights;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.agreement.TestAgreements;
import dev.neike.catalog.TestCatalog;
import dev.neike.organization.MembershipRole;
import dev.neike.organization.TestOrganization;
import dev.neike.organization.Unit;
import dev.neike.relation.edition.Renewal;
import dev.neike.request.Office;
import dev.neike.request.TestRequests;
import dev.neike.request.life.Act;
import dev.neike.request.life.Request;
import dev.neike.schedule.CalendarId;
import dev.neike.schedule.TestSchedule;
import dev.neike.testing.Answer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route of the application, asked for by everybody of the cast, against the table in {@code routes.txt}: a route
 * that is new, gone, or answers somebody otherwise makes it fail. The request is held by {@code first}, to which holder and
 * colleague belong; the lead leads above it, the reader was given sight of it. Agreements lie between that unit and the
 * asker's, sent and signed by nobody. Acts are sent as the
 * page would send them; everything else is sent empty, so that 400 and 422 mean: allowed to try.
 */
@Tag("slow")
@ApplicationTest
class RoutesTest {

    /** It never ends; {@code LiveTest} asks who is told what. */
    private static final Set<String> ELSEWHERE = Set.of("GET /live");

    /** An agreement that was drafted and sent. */
    private static final String SENT_AGREEMENT = "\"3\"";

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::([^}]+))?}");

    @Autowired
    private Cast cast;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private TestCatalog catalog;

    @Autowired
    private TestRequests requests;

    @Autowired
    private TestSchedule schedule;

    @Autowired
    private TestAgreements agreements;

    @Autowired
    private Readers readers;

    @Autowired
    private Renewal renewal;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void everybodyGetsWhatTheTableSays() throws IOException {
        Office office = Office.of(organization, catalog);
        Cast.Member reader = organization.member(organization.unit(), MembershipRole.MEMBER);
        readers.add(
                office.roofLead().viewer(),
                office.first().id(),
                reader.account().login());
        Map<String, Cast.Member> people = new LinkedHashMap<>();
        people.put("asker", office.asker());
        people.put("holder", office.holder());
        people.put("colleague", office.colleague());
        people.put("stranger", cast.stranger());
        people.put("reader", reader);
        people.put("lead", office.roofLead());
        people.put("administrator", cast.administrator());
        renewal.renewIfDue();
        Map<String, Program> programs = new LinkedHashMap<>();
        people.forEach((name, member) -> programs.put(name, cast.program(member)));

        CalendarId calendar = schedule.calendar();
        List<String> actual = new ArrayList<>();
        for (String route : routes()) {
            StringBuilder line = new StringBuilder("%-62s".formatted(route));
            people.forEach((name, member) -> {
                Request it = held(office);
                String path = filled(route, office, it, name.equals("administrator"));
                Sent what = new Sent(it.version() + "." + it.leg(), it.leg(), office.second(), calendar);
                line.append(" %3d"
                        .formatted(status(route, path, what, member, Objects.requireNonNull(programs.get(name)))));
            });
            actual.add(line.toString());
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "routes.txt"), actual);
        assertThat(actual).isEqualTo(written());
    }

    @Test
    void aConfidentialRequestDoesNotExistForThoseAboveAndBeside() {
        Office office = Office.of(organization, catalog);
        Cast.Member reader = organization.member(organization.unit(), MembershipRole.MEMBER);
        readers.add(
                office.roofLead().viewer(),
                office.first().id(),
                reader.account().login());
        Request it = requests.ask(office.asker(), catalog.confidential(office.first()));
        Request held = requests.act(office.holder(), it.id(), Act.ACCEPTANCE);
        Sent what = new Sent(held.version() + "." + held.leg(), held.leg(), office.second(), schedule.calendar());
        for (String route : routes()) {
            if (route.contains("/requests/{id}")) {
                String path = filled(route, office, held, false);
                for (Cast.Member other :
                        List.of(reader, office.roofLead(), office.customersLead(), cast.administrator())) {
                    assertThat(status(route, path, what, other, cast.program(other)))
                            .as(route)
                            .isIn(404, 415);
                }
            }
        }
        String path = "/requests/" + held.id();
        for (Cast.Member one : List.of(office.asker(), office.holder(), office.colleague())) {
            assertThat(one.browser().get(path).status()).isEqualTo(200);
        }
    }

    private Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
            for (String pattern : info.getPatternValues()) {
                Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
                for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                    expanded(pattern).forEach(path -> routes.add(method + " " + path));
                }
            }
        }
        routes.removeAll(ELSEWHERE);
        return routes;
    }

    /** One route for each noun that a variable may be. */
    private static List<String> expanded(String pattern) {
        Matcher matcher = VARIABLE.matcher(pattern);
        while (matcher.find()) {
            String nouns = matcher.group(2);
            if (nouns != null && nouns.contains("|")) {
                String before = pattern.substring(0, matcher.start());
                String after = pattern.substring(matcher.end());
                return List.of(nouns.split("\\|", -1)).stream()
                        .map(noun -> before + noun + after)
                        .toList();
            }
        }
        return List.of(pattern);
    }

    /** The path with what there is; what administrators might spoil is made for them alone. */
    private String filled(String route, Office office, Request it, boolean spoiling) {
        String path = route.substring(route.indexOf(' ') + 1);
        if (path.endsWith("/relations/{customer}/{provider}")) {
            return path.replace("{customer}", office.customers().id().toString())
                    .replace("{provider}", office.first().id().toString());
        }
        boolean looking = route.startsWith("GET");
        String first;
        if (path.contains("/agreements/{id}")) {
            first = agreements.sent(office).toString();
        } else if (path.contains("/requests/{id}")) {
            first = it.id().toString();
        } else if (path.contains("/services/{id}") || path.contains("/services/favourites/{id}")) {
            first = (!looking ? catalog.service(office.first()) : office.service())
                    .id()
                    .toString();
        } else if (path.contains("/calendars/{id}")) {
            first = schedule.calendar().toString();
        } else if (path.contains("units/{id}") || path.contains("s/{unit}")) {
            first = (spoiling && !looking ? organization.unit() : office.first())
                    .id()
                    .toString();
        } else {
            first = "999999999";
        }
        String dated = path.contains("/calendars/")
                ? path.replaceAll("\\{(date|from|first)}", "2026-12-31")
                : path.replace("{number}", "1");
        String once = VARIABLE.matcher(dated).replaceFirst(first);
        return VARIABLE.matcher(once).replaceAll("999999999");
    }

    /** What goes along: enough for every act on the request as it stands. */
    private record Sent(String version, int leg, Unit second, CalendarId calendar) {

        String tag() {
            return "\"" + version + "\"";
        }

        String json() {
            return """
                    {"text":"because","unit":%s,"priority":3,"overall":4,"kind":"relates","calendar":%s,\
                    "side":"provider","lastDay":"2030-12-31"}""".formatted(second.id(), calendar);
        }

        String[] fields() {
            return new String[] {
                "leg",
                Integer.toString(leg),
                "text",
                "because",
                "unit",
                second.id().toString(),
                "priority",
                "3",
                "overall",
                "4",
                "calendar",
                calendar.toString()
            };
        }
    }

    private Request held(Office office) {
        Request it = requests.ask(office.asker(), office.service());
        return requests.act(office.holder(), it.id(), Act.ACCEPTANCE);
    }

    private static int status(String route, String path, Sent what, Cast.Member member, Program program) {
        String method = route.substring(0, route.indexOf(' '));
        if (path.startsWith("/api/")) {
            boolean bare = method.equals("GET") || method.equals("DELETE");
            return program.send(method, path, bare ? "" : what.json(), "If-Match", tag(path, what))
                    .status();
        }
        String[] fields = path.startsWith("/requests/") || path.endsWith("/calendar") ? what.fields() : new String[0];
        Answer answer = switch (method) {
            case "GET" -> member.browser().get(path);
            case "PUT" -> member.browser().put(path, fields);
            case "DELETE" -> member.browser().delete(path, fields);
            default -> member.browser().post(path, fields);
        };
        return answer.status();
    }

    /** Of the service that was just made, its form without questions, or the request. */
    private static String tag(String path, Sent what) {
        if (path.contains("/agreements/")) {
            return SENT_AGREEMENT;
        }
        return path.endsWith("/form/definition") ? "\"0\"" : path.contains("/services/") ? "\"1\"" : what.tag();
    }

    private static List<String> written() throws IOException {
        try (var table = Objects.requireNonNull(RoutesTest.class.getResourceAsStream("routes.txt"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
