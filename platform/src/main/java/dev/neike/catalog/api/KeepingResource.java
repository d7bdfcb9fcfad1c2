package dev.neike.catalog.api;

import dev.neike.api.Idempotency;
import dev.neike.api.Version;
import dev.neike.catalog.Catalog;
import dev.neike.catalog.Service;
import dev.neike.catalog.ServiceId;
import dev.neike.catalog.Services;
import dev.neike.shell.NotFound;
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

/** Keeping services: offering, describing and retiring them, as those do who may. */
@RestController
@RequestMapping("/api/v1/services")
@Tag(name = "services")
class KeepingResource {

    private final Services services;
    private final Catalog catalog;
    private final Idempotency idempotency;

    KeepingResource(Services services, Catalog catalog, Idempotency idempotency) {
        this.services = services;
        this.catalog = catalog;
        this.idempotency = idempotency;
    }

    @PostMapping
    @Operation(summary = "Offer a service of a unit that you lead; its form begins without questions")
    ResponseEntity<ServiceDefinition> offer(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody ServiceDefinition wanted,
            Viewer viewer) {
        Idempotency.Made made = idempotency.once(
                viewer,
                key,
                Map.of("services", wanted),
                () -> services.create(viewer, wanted.wish()).value());
        return answer(
                ResponseEntity.created(URI.create("/api/v1/services/" + made.id())),
                services.editable(viewer, new ServiceId(made.id())));
    }

    @GetMapping("/{id}/definition")
    @Operation(summary = "A service as whoever keeps it describes it; its ETag is what a change takes in If-Match")
    ResponseEntity<ServiceDefinition> definition(@PathVariable long id, Viewer viewer) {
        return answer(ResponseEntity.ok(), services.editable(viewer, id(id)));
    }

    @PutMapping("/{id}/definition")
    @Operation(summary = "Describe it anew; what is left out is emptied, only the code stays")
    ResponseEntity<ServiceDefinition> define(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody ServiceDefinition wanted,
            Viewer viewer) {
        services.editable(viewer, id(id));
        long seen = Version.expected(tag);
        return change(viewer, id(id), () -> services.change(viewer, id(id), seen, wanted.wish()));
    }

    @PutMapping("/{id}/retirement")
    @Operation(summary = "Retire it: nobody can ask for it any more")
    ResponseEntity<ServiceDefinition> retire(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            Viewer viewer) {
        services.editable(viewer, id(id));
        long seen = Version.expected(tag);
        return change(viewer, id(id), () -> services.retire(viewer, id(id), seen));
    }

    @DeleteMapping("/{id}/retirement")
    @Operation(summary = "Offer it again")
    ResponseEntity<ServiceDefinition> reopen(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            Viewer viewer) {
        services.editable(viewer, id(id));
        long seen = Version.expected(tag);
        return change(viewer, id(id), () -> services.reopen(viewer, id(id), seen));
    }

    /** Whoever gives a service away may keep it no longer: then nothing more is told. */
    private ResponseEntity<ServiceDefinition> change(Viewer viewer, ServiceId id, Runnable change) {
        Version.changing(change);
        return catalog.service(id)
                .filter(it -> catalog.mayEdit(viewer, it))
                .map(it -> answer(ResponseEntity.ok(), it))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private static ResponseEntity<ServiceDefinition> answer(ResponseEntity.BodyBuilder answer, Service it) {
        return answer.eTag(Version.tag(it.version())).body(ServiceDefinition.of(it));
    }

    static ServiceId id(long number) {
        if (number <= 0) {
            throw new NotFound();
        }
        return new ServiceId(number);
    }
}
