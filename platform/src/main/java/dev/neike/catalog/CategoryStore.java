package dev.neike.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The categories in the database. */
@Repository
class CategoryStore {

    static final int MOST = 200;

    private final JdbcClient jdbc;

    CategoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Category> all() {
        return jdbc.sql("""
                        select id, name, english_name, position, version from catalog_category
                        order by position, name, id limit :limit
                        """)
                .param("limit", MOST)
                .query((row, number) -> category(row))
                .list();
    }

    Optional<Category> byId(CategoryId id) {
        return jdbc.sql("select id, name, english_name, position, version from catalog_category where id = :id")
                .param("id", id.value())
                .query((row, number) -> category(row))
                .optional();
    }

    /** The category while nobody else can change it. */
    Optional<Category> locked(CategoryId id) {
        return jdbc.sql(
                        "select id, name, english_name, position, version from catalog_category where id = :id for update")
                .param("id", id.value())
                .query((row, number) -> category(row))
                .optional();
    }

    /** The new category’s number, or nothing where the name is taken. */
    Optional<CategoryId> insert(String name, @Nullable String englishName, int position) {
        return jdbc.sql("""
                        insert into catalog_category (name, english_name, position)
                        values (:name, :english, :position) on conflict do nothing returning id
                        """)
                .param("name", name)
                .param("english", englishName)
                .param("position", position)
                .query((row, number) -> new CategoryId(row.getLong("id")))
                .optional();
    }

    boolean update(CategoryId id, String name, @Nullable String englishName, int position) {
        return jdbc.sql("""
                                update catalog_category set name = :name, english_name = :english, position = :position,
                                    version = version + 1
                                where id = :id and not exists (
                                    select 1 from catalog_category where lower(name) = lower(:name) and id <> :id)
                                """)
                        .param("id", id.value())
                        .param("name", name)
                        .param("english", englishName)
                        .param("position", position)
                        .update()
                == 1;
    }

    /** Whether it could be done: not while services are sorted under it. */
    boolean delete(CategoryId id) {
        return jdbc.sql("""
                                delete from catalog_category where id = :id
                                and not exists (select 1 from catalog_service where category_id = :id)
                                """).param("id", id.value()).update() == 1;
    }

    private static Category category(ResultSet row) throws SQLException {
        return new Category(
                new CategoryId(row.getLong("id")),
                row.getString("name"),
                row.getString("english_name"),
                row.getInt("position"),
                row.getLong("version"));
    }
}
