package dev.neike.testing;

import dev.neike.Neike;
import dev.neike.agreement.TestAgreements;
import dev.neike.catalog.TestCatalog;
import dev.neike.organization.TestOrganization;
import dev.neike.promise.TestPast;
import dev.neike.request.TestRequests;
import dev.neike.schedule.TestSchedule;
import dev.neike.schedule.ToldUnits;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/**
 * A test of the whole application: real PostgreSQL, real templates, real security filters, real HTTP. All such tests
 * share one context and one database, so each makes data of its own (see {@link Unique}) and cleans up nothing. Beans
 * come in through the constructor; {@link Cast} brings signed-in people.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Neike.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "neike.time-zone=Asia/Shanghai",
            "server.forward-headers-strategy=framework",
            "spring.main.banner-mode=off"
        })
@ContextConfiguration(initializers = OwnDatabase.class)
@Import({
    Cast.class,
    Written.class,
    TestOrganization.class,
    TestCatalog.class,
    TestRequests.class,
    TestSchedule.class,
    TestAgreements.class,
    TestPast.class,
    ToldUnits.class
})
@TestConstructor(autowireMode = AutowireMode.ALL)
public @interface ApplicationTest {}
