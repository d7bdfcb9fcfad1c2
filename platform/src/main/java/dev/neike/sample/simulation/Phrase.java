package dev.neike.sample.simulation;

/** A text in both languages. */
public record Phrase(String chinese, String english) {

    String in(boolean inEnglish) {
        return inEnglish ? english : chinese;
    }
}
