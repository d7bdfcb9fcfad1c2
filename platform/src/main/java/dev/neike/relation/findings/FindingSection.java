package dev.neike.relation.findings;

import java.util.List;

/**
 * Findings of one kind, the strongest first.
 *
 * @param title what they have in common
 * @param note how to read the figures, and what is not claimed
 * @param sentences one finding each; where there is none, one sentence that says why
 */
public record FindingSection(String title, String note, List<FindingSentence> sentences) {

    public FindingSection {
        sentences = List.copyOf(sentences);
    }
}
