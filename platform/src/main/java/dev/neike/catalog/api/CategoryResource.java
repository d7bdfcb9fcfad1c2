package dev.neike.catalog.api;

import static dev.neike.catalog.Wording.line;
import static dev.neike.catalog.Wording.lineOrNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.neike.api.Idempotency;
import dev.neike.api.Items;
import dev.neike.api.Version;
import dev.neike.catalog.Categories;
import dev.neike.catalog.Category;
import dev.neike.catalog.CategoryId;
import dev.neike.shell.NotFound;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What services are sorted under; kept by administrators. */
@RestController
@RequestMapping("/api/v1/categories")
@Tag(name = "services")
class CategoryResource {

    private final Categories categories;
    private final Idempotency idempotency;

    CategoryResource(Categories categories, Idempotency idempotency) {
        this.categories = categories;
        this.idempotency = idempotency;
    }

    record CategoryJson(long id, String name) {}

    /** A category in all languages; small positions come first. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CategoryDefinition(
            @Nullable String name,
            @Nullable String englishName,
            @Nullable Integer position) {

        static CategoryDefinition of(Category it) {
            return new CategoryDefinition(it.name(), it.englishName(), it.position());
        }

        int place() {
            return position == null ? 0 : position;
        }
    }

    @GetMapping
    @Operation(summary = "The categories of the catalogue, in their order")
    Items<CategoryJson> categories(Texts texts) {
        return new Items<>(categories.all().stream()
                .map(it -> new CategoryJson(it.id().value(), it.nameIn(texts)))
                .toList());
    }

    @PostMapping
    @Operation(summary = "Make a category, as an administrator")
    ResponseEntity<CategoryDefinition> create(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody CategoryDefinition wanted,
            Viewer viewer) {
        Categories.require(viewer);
        Idempotency.Made made = idempotency.once(
                viewer,
                key,
                Map.of("categories", wanted),
                () -> categories
                        .create(viewer, line(wanted.name()), lineOrNull(wanted.englishName()), wanted.place())
                        .value());
        return answer(ResponseEntity.created(URI.create("/api/v1/categories/" + made.id())), new CategoryId(made.id()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A category; its ETag is what a change takes in If-Match")
    ResponseEntity<CategoryDefinition> category(@PathVariable long id) {
        return answer(ResponseEntity.ok(), id(id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Rename or move a category, as an administrator")
    ResponseEntity<CategoryDefinition> change(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody CategoryDefinition wanted,
            Viewer viewer) {
        Categories.require(viewer);
        categories.get(id(id));
        long seen = Version.expected(tag);
        Version.changing(() -> categories.change(
                viewer, id(id), seen, line(wanted.name()), lineOrNull(wanted.englishName()), wanted.place()));
        return answer(ResponseEntity.ok(), id(id));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Remove a category that no service is sorted under, as an administrator")
    ResponseEntity<Void> remove(@PathVariable long id, Viewer viewer) {
        categories.remove(viewer, id(id));
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<CategoryDefinition> answer(ResponseEntity.BodyBuilder answer, CategoryId id) {
        Category it = categories.get(id);
        return answer.eTag(Version.tag(it.version())).body(CategoryDefinition.of(it));
    }

    private static CategoryId id(long number) {
        if (number <= 0) {
            throw new NotFound();
        }
        return new CategoryId(number);
    }
}
