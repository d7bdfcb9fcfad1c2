package dev.neike.api;

import dev.neike.job.RecurringJob;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.time.Duration;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the interface (OpenAPI 3.1), made from the resources themselves. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    private static final String SCHEME = "token";
    private static final Duration PAUSE = Duration.ofHours(1);

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class, Texts.class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Neike")
                        .version("1")
                        .description("Requests, services, units, people and the relations between units. "
                                + "Trouble is told as application/problem+json (RFC 9457), in the language of "
                                + "Accept-Language. Lists end with a Link header to the next page. "
                                + "A change of something takes its ETag in If-Match."))
                .addServersItem(new Server().url("/"))
                .components(new Components()
                        .addSecuritySchemes(
                                SCHEME,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("A personal access token, made under one's account.")))
                .addSecurityItem(new SecurityRequirement().addList(SCHEME));
    }

    @Bean
    RecurringJob forgetIdempotencyKeys(Idempotency idempotency) {
        return new RecurringJob("api-forget", PAUSE, idempotency::forget);
    }
}
