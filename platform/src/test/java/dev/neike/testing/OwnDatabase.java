package dev.neike.testing;

import dev.neike.database.DatabaseAddress;
import dev.neike.database.TestDatabase;
import java.util.concurrent.CountDownLatch;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives the application under test an empty database of its own. */
public class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        DatabaseAddress address = TestDatabase.fresh();
        TestPropertyValues.of(
                        "spring.datasource.url=" + address.url(),
                        "spring.datasource.username=" + address.user(),
                        "spring.datasource.password=" + address.password())
                .applyTo(context);
        CountDownLatch use = new CountDownLatch(1);
        ((DefaultSingletonBeanRegistry) context.getBeanFactory())
                .registerDisposableBean(OwnDatabase.class.getName(), use::countDown);
        TestDatabase.awaitAtTheEnd(use);
    }
}
