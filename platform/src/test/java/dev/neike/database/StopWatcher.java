package dev.neike.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.function.LongSupplier;

/** A connection that takes a reading at the very moment a backup is told to end. */
final class StopWatcher {
    private final Connection connection;
    private final LongSupplier reading;
    private long seen = -1;

    StopWatcher(Connection connection, LongSupplier reading) {
        this.connection = connection;
        this.reading = reading;
    }

    Connection connection() {
        return wrap(Connection.class, connection);
    }

    long seen() {
        return seen;
    }

    private <T> T wrap(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (arguments != null && String.valueOf(arguments[0]).contains("pg_backup_stop")) {
                        seen = reading.getAsLong();
                    }
                    Object result = call(target, method, arguments);
                    return result instanceof Statement statement ? wrap(Statement.class, statement) : result;
                }));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
