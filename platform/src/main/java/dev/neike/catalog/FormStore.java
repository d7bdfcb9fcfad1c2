package dev.neike.catalog;

import dev.neike.catalog.form.Form;
import dev.neike.catalog.form.WrittenQuestion;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The versions of forms in the database. */
@Repository
class FormStore {

    private static final TypeReference<List<WrittenQuestion>> QUESTIONS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FormStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Form> find(ServiceId service, int version) {
        if (version == 0) {
            return Optional.of(Form.EMPTY);
        }
        return jdbc.sql("select questions from catalog_form where service_id = :service and version = :version")
                .param("service", service.value())
                .param("version", version)
                .query(String.class)
                .optional()
                .map(questions -> new Form(
                        version,
                        json.readValue(questions, QUESTIONS).stream()
                                .map(WrittenQuestion::question)
                                .toList()));
    }

    /** Writes a version and puts it into force. */
    void insert(ServiceId service, Form form, @Nullable Long by) {
        jdbc.sql("""
                        insert into catalog_form (service_id, version, questions, made_by)
                        values (:service, :version, :questions::jsonb, :by)
                        """)
                .param("service", service.value())
                .param("version", form.version())
                .param(
                        "questions",
                        json.writeValueAsString(form.questions().stream()
                                .map(WrittenQuestion::of)
                                .toList()))
                .param("by", by, java.sql.Types.BIGINT)
                .update();
        jdbc.sql("update catalog_service set form_version = :version, version = version + 1 where id = :service")
                .param("version", form.version())
                .param("service", service.value())
                .update();
    }
}
