package dev.neike.eventlog.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.eventlog.Attribute;
import dev.neike.eventlog.LogRefused;
import dev.neike.eventlog.Logs;
import dev.neike.eventlog.Mapping;
import dev.neike.eventlog.RealLogs;
import dev.neike.eventlog.Recognition;
import dev.neike.eventlog.Recognition.Warning.Code;
import dev.neike.eventlog.chain.ServiceChain;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What is proposed for the real logs, without a word about any of them in the code. */
class RealRecognitionTest {

    @Test
    void volvo() {
        var mapping = look("volvo-incidents.xes.gz").mapping();
        assertThat(mapping.units()).containsExactly("org:group", "organization involved", "org:role");
        assertThat(mapping.resource()).isEqualTo("org:resource");
        assertThat(mapping.lifecycle()).isEqualTo("lifecycle:transition");
        assertThat(mapping.activity()).isEqualTo("concept:name");
        assertThat(handovers("volvo-incidents.xes.gz", mapping)).isEqualTo(9_454);
    }

    @Test
    void permitReceiptProposesThatEmptyIsMissingButDoesNotAssumeIt() {
        var found = look("permit-receipt.xes.gz");
        assertThat(found.mapping().units()).containsExactly("org:group");
        assertThat(found.missing()).hasSize(1).first().satisfies(proposal -> {
            assertThat(proposal.attribute()).isEqualTo("org:group");
            assertThat(proposal.value()).isEqualTo("EMPTY");
            assertThat(proposal.share()).isBetween(0.22, 0.23);
        });
        assertThat(found.whole()).isTrue();
        assertThat(handovers("permit-receipt.xes.gz", found.mapping())).isEqualTo(5_440);
        assertThat(handovers("permit-receipt.xes.gz", found.mapping().alsoMissing("EMPTY")))
                .isEqualTo(3_853);
    }

    @Test
    void sepsis() {
        assertThat(look("sepsis.xes.gz").mapping().units()).containsExactly("org:group");
    }

    @Test
    void travel() {
        var found = look("university-travel.xes.gz");
        assertThat(found.mapping().units()).containsExactly("org:role");
        assertThat(found.missing())
                .extracting(Recognition.MissingProposal::value)
                .contains("UNDEFINED", "MISSING");
    }

    @Test
    void hospital() {
        var found = look("hospital.csv.gz");
        assertThat(found.gzipped()).isTrue();
        assertThat(found.mapping())
                .extracting(Mapping::caseId, Mapping::activity, Mapping::time, Mapping::timeFormat)
                .containsExactly("case_id", "activity", "timestamp", "iso");
        assertThat(found.mapping().units()).containsExactly("group", "section");
        assertThat(codes(found)).contains(Code.DAYS_ONLY, Code.NO_ZONE);
    }

    @Test
    void servicenow() {
        var found = look("servicenow-incidents.csv.gz");
        assertThat(found.mapping())
                .extracting(Mapping::caseId, Mapping::activity, Mapping::time, Mapping::timeFormat, Mapping::resource)
                .containsExactly("number", "incident_state", "sys_updated_at", "d/M/yyyy HH:mm", "assigned_to");
        assertThat(found.mapping().units()).containsExactly("assignment_group");
        assertThat(found.attributes())
                .filteredOn(Attribute::person)
                .extracting(Attribute::name)
                .contains("caller_id", "opened_by", "sys_updated_by", "assigned_to", "resolved_by")
                .doesNotContain("assignment_group", "number", "location");
        assertThat(codes(found)).doesNotContain(Code.DAY_OR_MONTH_FIRST);
    }

    @Test
    void productionProposesNoUnitBecauseAPersonIsNone() {
        var found = look("production.csv.gz");
        assertThat(found.mapping())
                .extracting(Mapping::caseId, Mapping::activity, Mapping::startTime, Mapping::time, Mapping::resource)
                .containsExactly("caseid", "task", "start_timestamp", "end_timestamp", "user");
        assertThat(found.mapping().units()).isEmpty();
        assertThat(codes(found)).contains(Code.NO_UNIT);
        Assertions.assertThatThrownBy(() -> RealLogs.read("production.csv.gz", found.mapping()))
                .isInstanceOfSatisfying(
                        LogRefused.class,
                        refused -> assertThat(refused.arguments())
                                .containsEntry("attributes", "caseid\ntask\nuser\nstart_timestamp\nend_timestamp"));
        assertThat(handovers("production.csv.gz", found.mapping().withUnits("task")))
                .isPositive();
    }

    @Test
    void aTableThatIsNoLogHasNeitherCaseNorTime() {
        var found = look("insteval.csv.gz");
        assertThat(found.mapping().time()).isEmpty();
        assertThat(codes(found)).contains(Code.NO_TIME);
    }

    private static List<Code> codes(Recognition found) {
        return found.warnings().stream().map(Recognition.Warning::code).toList();
    }

    private static Recognition look(String file) {
        return Logs.recognise(RealLogs.source(file));
    }

    private static long handovers(String file, Mapping mapping) {
        var log = RealLogs.read(file, mapping);
        return ServiceChain.of(log, mapping.units().getFirst()).summary().handovers();
    }
}
