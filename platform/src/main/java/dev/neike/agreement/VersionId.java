package dev.neike.agreement;

/**
 * A version of an agreement.
 *
 * @param number counts from 1 within its agreement
 */
public record VersionId(AgreementId agreement, int number) {

    public VersionId {
        if (number <= 0) {
            throw new IllegalArgumentException("a version's number is positive: " + number);
        }
    }

    public String path() {
        return agreement.path() + "/versions/" + number;
    }

    /** Agreement and version, as a document is filed: {@code 12-3}. */
    @Override
    public String toString() {
        return agreement + "-" + number;
    }
}
