package dev.neike.catalog.form;

/**
 * A question and its answer in the reader's language.
 *
 * @param question the question's id
 */
public record ShownAnswer(String question, QuestionKind kind, String label, String value) {}
