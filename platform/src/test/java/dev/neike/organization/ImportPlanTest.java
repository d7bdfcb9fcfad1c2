package dev.neike.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.organization.table.Heading;
import dev.neike.organization.table.Table;
import dev.neike.organization.table.TableReader;
import dev.neike.organization.table.UnreadableTable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What files do to what stands, worked out without a database. */
class ImportPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Period LONG_SINCE = new Period(LocalDate.of(2020, 1, 1), null);

    private final List<Unit> units = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();

    @Test
    void makesUnitsInAnyOrder() {
        ImportPlan plan = plan("name,code,parent\nTeam,T,D\nDivision,D,HQ\nHead,HQ,\n", null, false);
        assertThat(plan.troubles()).isEmpty();
        assertThat(plan.unitCounts().get(Change.NEW)).isEqualTo(3);
        assertThat(plan.units().getFirst().parentName()).isEqualTo("Division");
    }

    @Test
    void refusesCirclesOfAnyLengthAlsoWithUnitsThatStand() {
        assertThat(troubles("name,code,parent\nA,A,B\nB,B,C\nC,C,A\n", null))
                .containsExactly("units 2 circle", "units 3 circle", "units 4 circle");
        Unit top = unit("TOP", null);
        unit("SUB", top);
        assertThat(troubles("name,code,parent\nTOP,TOP,SUB\n", null)).containsExactly("units 2 circle");
        assertThat(troubles("name,code,parent\nSelf,S,S\n", null)).containsExactly("units 2 circle");
    }

    @Test
    void namesEachBadLineOfUnits() {
        assertThat(troubles(
                        "name,code,parent,kind\n,X,,\nA,A,nowhere,\nB,B,,strange\nC,C,,\nD,c,,\nE,E,,,surplus\n"
                                + "x".repeat(201) + ",L,,\n",
                        null))
                .containsExactly(
                        "units 2 unit-without-name",
                        "units 3 parent-unknown",
                        "units 4 kind",
                        "units 6 code-twice",
                        "units 7 surplus",
                        "units 8 too-long");
    }

    @Test
    void namesEachBadLineOfPeople() {
        unit("IT", null);
        assertThat(troubles(
                        null,
                        "name,number,mail,unit,role\n,1,,IT,\nA,,,IT,\nB,2,no mail,IT,\nC,3,,,\nD,4,,Nowhere,\nE,5,,IT,king\n"
                                + "F,6,f@x.org,IT,\nG,6,,IT,\nF,6,,IT,\nH,7,F@x.org,IT,\n"))
                .containsExactly(
                        "people 2 person-without-name",
                        "people 3 person-without-number",
                        "people 4 mail",
                        "people 5 person-without-unit",
                        "people 6 unit-unknown",
                        "people 7 role",
                        "people 9 number-twice",
                        "people 10 unit-twice",
                        "people 11 mail-twice");
    }

    @Test
    void countsLinesAsAnEditorDoesDespiteLineBreaksInFields() {
        unit("IT", null);
        assertThat(troubles(null, "name,number,unit\n\"Two\nlines\",1,IT\n\nBad,,IT\n"))
                .containsExactly("people 5 person-without-number");
    }

    @Test
    void asksForACodeWhereSeveralUnitsHaveTheName() {
        named("A1", "Sales");
        named("A2", "Sales");
        assertThat(troubles(null, "name,number,unit\nX,1,Sales\n")).containsExactly("people 2 unit-ambiguous");
        assertThat(troubles(null, "name,number,unit\nX,1,a2\n")).isEmpty();
    }

    @Test
    void changesNothingTheSecondTime() {
        Unit it = unit("IT", null);
        Unit hr = unit("HR", null);
        Person known = person("Alice", "1", "a@x.org", it);
        memberships.add(new Membership(99, known.id(), "Alice", hr.id(), MembershipRole.LEAD, false, LONG_SINCE));
        ImportPlan plan = plan(
                "name,code\nIT,IT\n",
                "name,number,mail,unit,role\nAlice,1,a@x.org,IT,\nAlice,1,a@x.org,HR,lead\n",
                false);
        assertThat(plan.troubles()).isEmpty();
        assertThat(plan.changes()).isZero();
        assertThat(plan.peopleCounts().get(Change.UNCHANGED)).isEqualTo(1);
    }

    @Test
    void movesAPersonHomeAndLeavesOtherMembershipsAlone() {
        Unit it = unit("IT", null);
        Unit hr = unit("HR", null);
        Unit group = unit("GROUP", null);
        Person known = person("Alice", "1", null, it);
        memberships.add(new Membership(99, known.id(), "Alice", group.id(), MembershipRole.MEMBER, false, LONG_SINCE));
        ImportPlan plan = plan(null, "name,number,unit\nAlice,1,HR\n", false);
        PlannedPerson alice = plan.people().getFirst();
        assertThat(alice.ending).extracting(Membership::unit).containsExactly(it.id());
        assertThat(alice.beginning).hasSize(1).allMatch(PlannedPerson.Wanted::home);
        assertThat(alice.unitNames()).isEqualTo(hr.name());
    }

    @Test
    void leavesLeadsWhatTheyAreWhereTheFileHasNoRoles() {
        Unit it = unit("IT", null);
        person("Alice", "1", null, it);
        memberships.set(0, new Membership(1, new PersonId(1), "Alice", it.id(), MembershipRole.LEAD, true, LONG_SINCE));
        assertThat(plan(null, "name,number,unit\nAlice,1,IT\n", false).changes())
                .isZero();
        assertThat(plan(null, "name,number,unit,role\nAlice,1,IT,\n", false).changes())
                .isEqualTo(1);
    }

    @Test
    void knowsAPersonByMailWhereTheNumberIsNew() {
        Unit it = unit("IT", null);
        person("Alice", null, "a@x.org", it);
        ImportPlan plan = plan(null, "name,number,mail,unit\nAlice,77,A@X.org,IT\n", false);
        assertThat(plan.peopleCounts().get(Change.CHANGED)).isEqualTo(1);
    }

    @Test
    void refusesAMailAddressThatSomebodyElseKeeps() {
        Unit it = unit("IT", null);
        person("Alice", "1", "a@x.org", it);
        assertThat(troubles(null, "name,number,mail,unit\nBob,2,a@x.org,IT\n")).containsExactly("people 2 mail-taken");
        assertThat(troubles(null, "name,number,mail,unit\nBob,2,a@x.org,IT\nAlice,1,new@x.org,IT\n"))
                .isEmpty();
    }

    @Test
    void endsWhatACompleteFileDoesNotName() {
        Unit it = unit("IT", null);
        Unit old = unit("OLD", null);
        person("Alice", "1", null, it);
        person("Gone", "2", null, old);
        ImportPlan plan = plan("name,code\nIT,IT\n", "name,number,unit\nAlice,1,IT\n", true);
        assertThat(plan.troubles()).isEmpty();
        assertThat(plan.unitCounts().get(Change.ENDED)).isEqualTo(1);
        assertThat(plan.peopleCounts().get(Change.ENDED)).isEqualTo(1);
        assertThat(plan("name,code\nIT,IT\n", "name,number,unit\nAlice,1,IT\n", false)
                        .changes())
                .isZero();
    }

    @Test
    void closesNoUnitInWhichSomebodyStays() {
        Unit it = unit("IT", null);
        Unit old = unit("OLD", null);
        unit("BELOW", old);
        person("Alice", "1", null, old);
        assertThat(it.open()).isTrue();
        assertThat(plan("name,code\nIT,IT\n", null, true).troubles())
                .extracting(ImportPlanTest::line)
                .containsExactly("units 0 closes-with-people");
        assertThat(plan("name,code\nBELOW,BELOW\n", "name,number,unit\nAlice,1,BELOW\n", true)
                        .troubles())
                .extracting(ImportPlanTest::line)
                .contains("units 2 below-closing");
    }

    @Test
    void bringsUnitsAlongWithPeople() {
        unit("HQ", null);
        ImportPlan plan = plan(null, "姓名,工号,部门,上级部门\n甲,1,研发中心,HQ\n乙,2,测试组,研发中心\n丙,3,测试组,\n丁,4,客服部,运营中心\n", false);
        assertThat(plan.troubles()).isEmpty();
        assertThat(plan.units())
                .extracting(unit -> unit.name() + "<" + unit.parentName())
                .containsExactlyInAnyOrder("研发中心<HQ", "测试组<研发中心", "客服部<运营中心", "运营中心<");
        assertThat(troubles(null, "姓名,工号,部门,上级部门\n甲,1,研发,HQ\n乙,2,研发,别处\n")).contains("people 3 two-parents");
    }

    @Test
    void opensAClosedUnitAgainThatTheFileNames() {
        units.add(new Unit(new UnitId(500), "OLD", "OLD", null, UnitKind.INTERNAL, null, false));
        assertThat(troubles(null, "name,number,unit\nX,1,OLD\n")).containsExactly("people 2 unit-closed");
        ImportPlan plan = plan("name,code\nOLD,OLD\n", "name,number,unit\nX,1,OLD\n", false);
        assertThat(plan.troubles()).isEmpty();
        assertThat(plan.unitCounts().get(Change.CHANGED)).isEqualTo(1);
    }

    private Unit unit(String code, @Nullable Unit parent) {
        Unit unit = new Unit(
                new UnitId(units.size() + 1),
                code,
                code,
                null,
                UnitKind.INTERNAL,
                parent == null ? null : parent.id(),
                true);
        units.add(unit);
        return unit;
    }

    private void named(String code, String name) {
        units.add(new Unit(new UnitId(units.size() + 1), code, name, null, UnitKind.INTERNAL, null, true));
    }

    private Person person(String name, @Nullable String number, @Nullable String mail, Unit home) {
        Person person = new Person(new PersonId(people.size() + 1), name, number, mail, null, home.id());
        people.add(person);
        memberships.add(
                new Membership(people.size(), person.id(), name, home.id(), MembershipRole.MEMBER, true, LONG_SINCE));
        return person;
    }

    private List<String> troubles(@Nullable String unitFile, @Nullable String peopleFile) {
        return plan(unitFile, peopleFile, false).troubles().stream()
                .map(ImportPlanTest::line)
                .toList();
    }

    private static String line(ImportTrouble trouble) {
        return (trouble.fileKey().equals(ImportTrouble.UNITS) ? "units " : "people ")
                + trouble.line()
                + " "
                + trouble.key().replace("organization.import.trouble.", "");
    }

    private ImportPlan plan(@Nullable String unitFile, @Nullable String peopleFile, boolean complete) {
        return ImportPlan.of(
                new Directory(units, people, memberships),
                unitFile == null ? null : read(UnitColumn.class, unitFile),
                peopleFile == null ? null : read(PersonColumn.class, peopleFile),
                complete,
                TODAY);
    }

    private static <C extends Enum<C> & Heading> Table<C> read(Class<C> columns, String file) {
        try {
            return new TableReader<>(columns).read(file.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableTable e) {
            throw new AssertionError(e);
        }
    }
}
