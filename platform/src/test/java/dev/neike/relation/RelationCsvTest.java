package dev.neike.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelationCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void makesNamesHarmlessThatASpreadsheetWouldReckonWith(String name) {
        assertThat(RelationCsv.harmless(name)).isEqualTo("'" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Desk", "a=b", "部门", "2nd line"})
    void leavesOtherNamesAsTheyAre(String name) {
        assertThat(RelationCsv.harmless(name)).isEqualTo(name);
    }
}
