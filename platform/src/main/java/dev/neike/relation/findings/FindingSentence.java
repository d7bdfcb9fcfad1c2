package dev.neike.relation.findings;

/**
 * One finding.
 *
 * @param text the sentence, with its numbers
 * @param from the giver, or the unit it is about; empty where the sentence names none
 * @param to the receiver; empty where the finding is about one unit
 */
public record FindingSentence(String text, String from, String to) {

    /** Whether there is a relation to go to. */
    public boolean isAboutRelation() {
        return !to.isEmpty();
    }

    /** Whether there is a unit to go to. */
    public boolean isAboutUnit() {
        return to.isEmpty() && !from.isEmpty();
    }
}
