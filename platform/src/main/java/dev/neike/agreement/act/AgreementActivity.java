package dev.neike.agreement.act;

import dev.neike.activity.Activity;
import dev.neike.agreement.paper.Version;

/** What happens to agreements. Titles and names are kept as they were then. */
public sealed interface AgreementActivity extends Activity {

    long agreementId();

    @Override
    default String subject() {
        return "agreement/" + agreementId();
    }

    record VersionDrafted(long agreementId, String title, int number) implements AgreementActivity {}

    record DraftChanged(long agreementId, String title, int number) implements AgreementActivity {}

    record DraftDropped(long agreementId, String title, int number) implements AgreementActivity {}

    record VersionSent(long agreementId, String title, int number) implements AgreementActivity {}

    record VersionTakenBack(long agreementId, String title, int number, int signatures) implements AgreementActivity {}

    record VersionDiscussed(long agreementId, String title, int number) implements AgreementActivity {}

    /** For whom: the unit's name, or a dash for all units. */
    record VersionSigned(long agreementId, String title, int number, String party) implements AgreementActivity {}

    record VersionAgreed(long agreementId, String title, int number, String from) implements AgreementActivity {}

    record AgreementEnded(long agreementId, String title, String lastDay) implements AgreementActivity {}

    record OwnerNamed(long agreementId, String title, String person) implements AgreementActivity {}

    /** How activities call a version. */
    static String title(Version version) {
        return version.contents().title();
    }
}
