package dev.neike.organization;

import dev.neike.access.RoleSource;
import dev.neike.activity.ActivityKinds;
import dev.neike.shell.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganizationConfiguration {

    @Bean
    ActivityKinds organizationActivities() {
        return new ActivityKinds("organization", OrganizationActivity.class);
    }

    /** Whoever leads a unit on the day of signing in is a lead. */
    @Bean
    RoleSource leads(Organization organization) {
        return account -> organization.ledBy(account).isEmpty() ? Set.of() : Set.of(Role.LEAD);
    }
}
