package dev.neike.log;

import dev.neike.activity.Activity;

/** What happens to logs. Each audience is a kind of its own, so that its sentence can be told in every language. */
sealed interface LogActivity extends Activity {

    long logId();

    @Override
    default String subject() {
        return "log/" + logId();
    }

    record LogUploaded(long logId, String name, String fileName) implements LogActivity {}

    record LogRenamed(long logId, String before, String name) implements LogActivity {}

    record ImportRequested(long logId, String name) implements LogActivity {}

    record LogImported(long logId, String name, long cases, long events) implements LogActivity {}

    record ImportCancelled(long logId, String name) implements LogActivity {}

    record ImportRefused(long logId, String name) implements LogActivity {}

    record ShownToAnalysts(long logId, String name) implements LogActivity {}

    record ShownToExecutives(long logId, String name) implements LogActivity {}

    record ShownToLeads(long logId, String name) implements LogActivity {}

    record ShownToEveryone(long logId, String name) implements LogActivity {}

    record ShownToUnits(long logId, String name, String units) implements LogActivity {}

    record PersonsSwitchedOn(long logId, String name) implements LogActivity {}

    record PersonsSwitchedOff(long logId, String name) implements LogActivity {}

    record UnitsMatched(long logId, String name, int matched) implements LogActivity {}

    record FileDownloaded(long logId, String name) implements LogActivity {}

    record LogDeleted(long logId, String name) implements LogActivity {}
}
