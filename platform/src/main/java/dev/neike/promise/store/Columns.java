package dev.neike.promise.store;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Gives a statement many rows at once, column by column. */
final class Columns<T> {

    private final List<T> rows;
    private StatementSpec statement;

    Columns(StatementSpec statement, List<T> rows) {
        this.statement = statement;
        this.rows = rows;
    }

    Columns<T> numbers(String name, Function<T, @Nullable Long> column) {
        statement = statement.param(name, rows.stream().map(column).toArray(Long[]::new));
        return this;
    }

    Columns<T> words(String name, Function<T, @Nullable String> column) {
        statement = statement.param(name, rows.stream().map(column).toArray(String[]::new));
        return this;
    }

    Columns<T> flags(String name, Function<T, Boolean> column) {
        statement = statement.param(name, rows.stream().map(column).toArray(Boolean[]::new));
        return this;
    }

    Columns<T> times(String name, Function<T, @Nullable Instant> column) {
        return words(name, row -> {
            Instant at = column.apply(row);
            return at == null ? null : at.toString();
        });
    }

    StatementSpec statement() {
        return statement;
    }
}
