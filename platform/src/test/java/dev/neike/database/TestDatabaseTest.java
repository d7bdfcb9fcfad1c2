package dev.neike.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    @Test
    void givesEachCallerAnEmptyDatabaseOfItsOwn() throws Exception {
        DatabaseAddress one = TestDatabase.fresh();
        DatabaseAddress other = TestDatabase.fresh();
        assertThat(one.url()).isNotEqualTo(other.url());
        for (DatabaseAddress address : new DatabaseAddress[] {one, other}) {
            try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE same_name (id int)");
                statement.execute("CREATE EXTENSION btree_gist");
            }
        }
    }
}
