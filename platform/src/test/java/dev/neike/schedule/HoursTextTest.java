package dev.neike.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.neike.shell.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9:00-12:00, 13:30-18:00 | 09:00–12:00, 13:30–18:00",
                "13:30–18:00；9:00—12:00 | 09:00–12:00, 13:30–18:00",
                "9：00至12：00，13：30～18：00 | 09:00–12:00, 13:30–18:00",
                "9-18 | 09:00–18:00",
                "0:00-24:00 | 00:00–24:00",
                "8:00-12:00, 12:00-16:00 | 08:00–12:00, 12:00–16:00",
                "' ,, ' | ''",
            })
    void areReadHoweverTheyAreTyped(String typed, String read) {
        assertThat(HoursText.parse(typed)).hasToString(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nine to five | schedule.refusal.hours",
                "9:00 | schedule.refusal.hours",
                "9:75-12:00 | schedule.refusal.no-time",
                "22:00-6:00 | schedule.refusal.no-interval",
                "9:00-9:00 | schedule.refusal.no-interval",
                "9:00-25:00 | schedule.refusal.no-time",
                "9:00-24:01 | schedule.refusal.no-time",
                "25:00-26:00 | schedule.refusal.no-time",
                "9:00-12:00, 11:59-13:00 | schedule.refusal.overlap",
            })
    void areRefusedWithTheReason(String typed, String key) {
        refused(typed, key);
    }

    @Test
    void areNotTooMany() {
        refused(
                "0:00-0:01,0:02-0:03,0:04-0:05,0:06-0:07,0:08-0:09,0:10-0:11,0:12-0:13,0:14-0:15,0:16-0:17,0:18-0:19,"
                        + "0:20-0:21,0:22-0:23,0:24-0:25",
                "schedule.refusal.hours-many");
        refused("1".repeat(401), "schedule.refusal.hours-many");
    }

    private static void refused(String typed, String key) {
        assertThatThrownBy(() -> HoursText.parse(typed))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.key()).isEqualTo(key));
    }
}
