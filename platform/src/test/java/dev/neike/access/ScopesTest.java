package dev.neike.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.testing.ApplicationTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No resource is reached without a scope by oversight. */
@ApplicationTest
class ScopesTest {

    private static final String BASE = "/api/v1/";

    /** Whom the token acts for, and the description. */
    private static final List<String> FREE = List.of("me", "openapi.json", "openapi.json.yaml");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void everyResourceTakesAScopeOfItsOwn() {
        Set<String> calls = new TreeSet<>();
        mapping.getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith(BASE))
                        .map(pattern -> pattern.substring(BASE.length()).replaceFirst("/.*", ""))
                        .filter(resource -> !FREE.contains(resource))
                        .forEach(resource -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> calls.add(method + " " + resource))));
        assertThat(calls).hasSizeGreaterThan(15);
        assertThat(calls).allSatisfy(call -> {
            String[] parts = call.split(" ", 2);
            assertThat(TokenScope.needed(parts[0], parts[1])).isPresent();
        });
        assertThat(TokenScope.needed("POST", "relations")).isEmpty();
    }
}
