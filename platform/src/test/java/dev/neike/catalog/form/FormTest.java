package dev.neike.catalog.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.neike.catalog.form.WrittenQuestion.WrittenCondition;
import dev.neike.catalog.form.WrittenQuestion.WrittenOption;
import dev.neike.shell.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {

    private static final Surroundings WORLD = new Surroundings() {
        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 3, 1);
        }

        @Override
        public List<Long> people(String words) {
            return switch (words) {
                case "王芳" -> List.of(7L);
                case "李伟" -> List.of(8L, 9L);
                default -> List.of();
            };
        }

        @Override
        public boolean isUnit(long number) {
            return number == 3;
        }
    };

    private static final Form FORM = Form.checked(
            1,
            List.of(
                    choice("place", "home", "away"),
                    new Question(
                            "city",
                            QuestionKind.TEXT,
                            "City",
                            null,
                            null,
                            null,
                            true,
                            new Condition("place", List.of("away")),
                            List.of(),
                            Limits.NONE),
                    limited(
                            "count",
                            QuestionKind.NUMBER,
                            new Limits(BigDecimal.ONE, BigDecimal.TEN, 1, null, null, null)),
                    limited("cost", QuestionKind.MONEY, new Limits(null, null, 2, "CNY", null, null)),
                    limited("day", QuestionKind.DATE, new Limits(null, null, 0, null, 0, 30)),
                    limited("who", QuestionKind.PERSON, Limits.NONE),
                    limited("unit", QuestionKind.UNIT, Limits.NONE)));

    @Test
    void takesTypedAnswers() {
        ParsedAnswers parsed = parse(Map.of(
                "place", List.of("away"),
                "city", List.of(" <script>上海</script> "),
                "count", List.of("２.5"),
                "cost", List.of("1,234.5"),
                "day", List.of("2026-03-31"),
                "who", List.of("王芳"),
                "unit", List.of("3")));
        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.answers().of("city").orElseThrow().first()).isEqualTo("<script>上海</script>");
        assertThat(parsed.answers().of("count").orElseThrow().number()).isEqualByComparingTo("2.5");
        assertThat(parsed.answers().of("cost").orElseThrow().values()).containsExactly("1234.50", "CNY");
        assertThat(parsed.answers().of("who").orElseThrow().id()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "count, abc, no-number",
        "count, 0, too-small",
        "count, 11, too-large",
        "count, 2.55, decimals",
        "count, 1e9, no-number",
        "cost, 1.005, decimals",
        "day, 31.3.2026, no-date",
        "day, 2026-02-28, too-early",
        "day, 2026-04-01, too-late",
        "who, 李伟, several-people",
        "who, nobody, unknown-person",
        "unit, 4, unknown-unit",
        "unit, x, unknown-unit",
        "place, elsewhere, unknown-option"
    })
    void saysWhatIsWrong(String question, String typed, String problem) {
        assertThat(parse(Map.of(question, List.of(typed))).problems().get(question))
                .extracting(AnswerProblem::key)
                .isEqualTo("catalog.answer." + problem);
    }

    @Test
    void demandsOnlyWhatIsAskedAndDropsTheRest() {
        ParsedAnswers home = parse(Map.of("place", List.of("home"), "city", List.of("Paris")));
        assertThat(home.answers().byQuestion()).containsOnlyKeys("place");
        assertThat(home.isComplete()).isTrue();
        ParsedAnswers away = parse(Map.of("place", List.of("away")));
        assertThat(away.problems()).containsOnlyKeys("city");
        assertThatThrownBy(away::complete).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesOverlongText() {
        ParsedAnswers parsed = parse(Map.of("place", List.of("away"), "city", List.of("x".repeat(501))));
        assertThat(parsed.problems().get("city")).extracting(AnswerProblem::key).isEqualTo("catalog.answer.too-long");
    }

    @Test
    void keepsOfOldAnswersWhatStillFits() {
        Answers old = parse(Map.of("place", List.of("away"), "city", List.of("Paris"), "count", List.of("2")))
                .answers();
        Form changed = Form.checked(
                2, List.of(choice("place", "home", "abroad"), FORM.questions().get(2), choice("new", "a")));
        CarriedOver carried = changed.carryOver(FORM, old);
        assertThat(carried.kept().byQuestion()).containsOnlyKeys("count");
        assertThat(carried.added()).containsExactly("new");
        assertThat(carried.changed()).containsExactly("place");
        assertThat(carried.gone()).contains("city", "cost");
        assertThat(FORM.carryOver(FORM, old).isUnchanged()).isTrue();
        assertThat(FORM.carryOver(FORM, old).kept()).isEqualTo(old);
    }

    @Test
    void refusesWhatMakesNoForm() {
        assertThat(trouble(written("a", QuestionKind.CHOICE, null))).isEqualTo("no-options");
        assertThat(trouble(written("a", QuestionKind.TEXT, null), written("a", QuestionKind.TEXT, null)))
                .isEqualTo("duplicate-id");
        assertThat(trouble(
                        written("a", QuestionKind.TEXT, new WrittenCondition("b", List.of("x"))),
                        written("b", QuestionKind.TEXT, null)))
                .isEqualTo("later-condition");
        assertThat(trouble(
                        written("a", QuestionKind.TEXT, null),
                        written("b", QuestionKind.TEXT, new WrittenCondition("a", List.of("x")))))
                .isEqualTo("open-condition");
        assertThat(trouble(IntStream.range(0, 61)
                        .mapToObj(it -> written("q" + it, QuestionKind.TEXT, null))
                        .toArray(WrittenQuestion[]::new)))
                .isEqualTo("too-many");
        assertThat(trouble(written("a b", QuestionKind.TEXT, null))).isEqualTo("bad-id");
    }

    @Test
    void tellsTheBrowserWhichDaysAndKeysFit() {
        Question day = limited("d", QuestionKind.DATE, new Limits(null, null, 0, null, 1, 30));
        FormView view =
                new FormView(new Form(1, List.of(day)), Map.of(), Map.of(), List.of(), LocalDate.of(2026, 12, 31));
        assertThat(view.earliest(day)).isEqualTo("2027-01-01");
        assertThat(view.latest(day)).isEqualTo("2027-01-30");
        Question whole = limited("n", QuestionKind.NUMBER, new Limits(BigDecimal.ONE, null, 0, null, null, null));
        Question money = limited("m", QuestionKind.MONEY, new Limits(null, null, 2, "CNY", null, null));
        Question cold = limited(
                "c", QuestionKind.NUMBER, new Limits(BigDecimal.valueOf(-40), BigDecimal.TEN, 0, null, null, null));
        assertThat(view.earliest(whole)).isNull();
        assertThat(FormView.keys(whole)).isEqualTo("numeric");
        assertThat(FormView.keys(money)).isEqualTo("decimal");
        assertThat(FormView.keys(cold))
                .as("no phone's number keys have a minus")
                .isEqualTo("text");
        assertThat(FormView.keys(day)).isNull();
        assertThat(FormView.bounds(whole)).isEqualTo("≥ 1");
        assertThat(FormView.bounds(cold)).isEqualTo("-40 – 10");
        assertThat(FormView.bounds(money)).isNull();
    }

    @Test
    void isTheSameAfterBeingWritten() {
        assertThat(FORM.questions().stream().map(it -> WrittenQuestion.of(it).question()))
                .isEqualTo(FORM.questions());
    }

    private static String trouble(WrittenQuestion... questions) {
        try {
            Form.checked(
                    1,
                    List.of(questions).stream().map(WrittenQuestion::question).toList());
            return "";
        } catch (Refusal refusal) {
            return refusal.key().replace("catalog.form.refusal.", "");
        }
    }

    private static WrittenQuestion written(String id, QuestionKind kind, @Nullable WrittenCondition condition) {
        return new WrittenQuestion(
                id,
                kind,
                "Label",
                null,
                null,
                null,
                null,
                condition,
                List.<WrittenOption>of(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Question choice(String id, String... values) {
        return new Question(
                id,
                QuestionKind.CHOICE,
                id,
                null,
                null,
                null,
                false,
                null,
                List.of(values).stream().map(it -> new Option(it, it, null)).toList(),
                Limits.NONE);
    }

    private static Question limited(String id, QuestionKind kind, Limits limits) {
        return new Question(id, kind, id, null, null, null, false, null, List.of(), limits);
    }

    private static ParsedAnswers parse(Map<String, List<String>> typed) {
        return FORM.parse(typed, WORLD);
    }
}
